package dev.spanwise.cli;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the library shows can be used: no public signature of it names a type that others cannot name. */
class PublicApiTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.spanwise.model", "dev.spanwise.analysis");

    private static Set<String> exported() throws IOException {
        Set<String> packages = new HashSet<>();
        for (String module : List.of("model", "analysis")) {
            String info = Files.readString(Path.of("..", module, "src/main/module/module-info.java"));
            Pattern.compile("exports ([\\w.]+);")
                    .matcher(info)
                    .results()
                    .forEach(export -> packages.add(export.group(1)));
        }
        return packages;
    }

    @Test
    void publicSignaturesNamePublicTypesAlone() throws IOException {
        Set<String> packages = exported();
        List<JavaClass> shown = CLASSES.stream()
                .filter(type -> packages.contains(type.getPackageName()) && isPublic(type))
                .toList();
        Set<String> hidden = shown.stream()
                .flatMap(type -> signatures(type)
                        .flatMap(signature -> signature.types().stream()
                                .flatMap(named -> named.getAllInvolvedRawTypes().stream())
                                .map(JavaClass::getBaseComponentType)
                                .filter(named -> named.getPackageName().startsWith("dev.spanwise."))
                                .filter(named -> !packages.contains(named.getPackageName()) || !isPublic(named))
                                .map(named -> signature.name() + " names " + named.getName())))
                .collect(Collectors.toSet());

        assertThat(shown).hasSizeGreaterThan(200);
        assertThat(hidden).isEmpty();
    }

    /** A nested type is as public as what it stands in. */
    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(PUBLIC)
                && type.getEnclosingClass().map(PublicApiTest::isPublic).orElse(true);
    }

    private record Signature(String name, List<JavaType> types) {}

    private static Stream<Signature> signatures(JavaClass type) {
        Stream<JavaType> above = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> bounds = type.getTypeParameters().stream().map(parameter -> parameter);
        return Stream.concat(
                Stream.of(new Signature(
                        type.getName(), Stream.concat(above, bounds).toList())),
                type.getMembers().stream()
                        .filter(PublicApiTest::isShown)
                        .map(member -> new Signature(member.getFullName(), types(member))));
    }

    private static boolean isShown(JavaMember member) {
        return (member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED))
                && !member.getModifiers().contains(SYNTHETIC);
    }

    private static List<JavaType> types(JavaMember member) {
        if (!(member instanceof JavaCodeUnit unit)) {
            return List.of(((com.tngtech.archunit.core.domain.JavaField) member).getType());
        }
        return Stream.of(
                        unit.getParameterTypes().stream(),
                        Stream.of(unit.getReturnType()),
                        unit.getTypeParameters().stream(),
                        unit.getExceptionTypes().stream())
                .flatMap(types -> types.map(JavaType.class::cast))
                .toList();
    }
}
