package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What keeps the sources easy to find one's way in. */
class HouseRulesTest {
    private static final List<String> MODULES = List.of("model", "analysis", "report", "web", "cli");
    private static final int LONGEST_METHOD = 40;
    private static final int MOST_PUBLIC_TYPES = 30;
    /** One sealed family of changes, and what they are made of. */
    private static final Set<String> LARGE = Set.of("dev.spanwise.analysis.scenario");

    private static final List<CompilationUnitTree> UNITS = new ArrayList<>();
    private static SourcePositions positions;

    @BeforeAll
    static void parse() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<Path> sources = new ArrayList<>();
            for (String module : MODULES) {
                try (Stream<Path> found = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                    found.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
                }
            }
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            task.parse().forEach(UNITS::add);
            positions = Trees.instance(task).getSourcePositions();
        }
        assertThat(UNITS).hasSizeGreaterThan(900);
    }

    @Test
    void noMethodIsLong() {
        List<String> tooLong = new ArrayList<>();
        for (CompilationUnitTree unit : UNITS) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    long lines = lines(unit, method);
                    if (lines > LONGEST_METHOD && method.getBody() != null) {
                        tooLong.add(unit.getSourceFile().getName() + " " + method.getName() + ": " + lines);
                    }
                    return super.visitMethod(method, null);
                }
            }.scan(unit, null);
        }
        assertThat(tooLong).isEmpty();
    }

    private static long lines(CompilationUnitTree unit, MethodTree method) {
        long first = positions.getStartPosition(unit, method);
        long last = positions.getEndPosition(unit, method);
        return unit.getLineMap().getLineNumber(last) - unit.getLineMap().getLineNumber(first) + 1;
    }

    @Test
    void templatesTakeTheWordsOfConstantsFromThem() throws IOException {
        for (String module : List.of("web", "report")) {
            try (Stream<Path> templates = Files.walk(Path.of("..", module, "src", "main", "jte"))) {
                assertThat(templates.filter(file -> file.toString().endsWith(".jte")))
                        .isNotEmpty()
                        .allSatisfy(file -> assertThat(file).content().doesNotContain("name().toLowerCase("));
            }
        }
    }

    /** Half of the files, and nine in ten. */
    @Test
    void filesStaySmall() throws IOException {
        List<Integer> lines = new ArrayList<>();
        for (CompilationUnitTree unit : UNITS) {
            String source = unit.getSourceFile().getCharContent(true).toString();
            lines.add((int) source.lines().count());
        }
        Collections.sort(lines);
        assertThat(lines.get(lines.size() / 2)).as("median").isLessThanOrEqualTo(60);
        assertThat(lines.get(lines.size() * 9 / 10)).as("ninth tenth").isLessThanOrEqualTo(140);
    }

    @Test
    void noClassNameStandsTwiceInAModule() {
        Map<String, List<String>> packages = new TreeMap<>();
        for (CompilationUnitTree unit : UNITS) {
            for (ClassTree type : types(unit)) {
                packages.computeIfAbsent(module(unit) + " " + type.getSimpleName(), name -> new ArrayList<>())
                        .add(packageOf(unit));
            }
        }
        assertThat(packages.entrySet())
                .filteredOn(entry -> entry.getValue().size() > 1)
                .isEmpty();
    }

    /** {@code MachineWord} does, for all our constants; these have no constant of ours. */
    @Test
    void constantsBecomeWordsInOnePlace() throws IOException {
        List<String> own = new ArrayList<>();
        for (CompilationUnitTree unit : UNITS) {
            String source = unit.getSourceFile().getCharContent(true).toString();
            if (source.replaceAll("\\s+", "").contains("name().toLowerCase(")) {
                own.add(types(unit).get(0).getSimpleName().toString());
            }
        }
        assertThat(own).containsExactlyInAnyOrder("MachineWord", "GraphvizCall", "Parameters");
    }

    @Test
    void noPackageIsCrowded() {
        Map<String, List<String>> types = new TreeMap<>();
        for (CompilationUnitTree unit : UNITS) {
            types(unit).stream()
                    .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC))
                    .forEach(type -> types.computeIfAbsent(packageOf(unit), name -> new ArrayList<>())
                            .add(type.getSimpleName().toString()));
        }
        assertThat(types.entrySet())
                .filteredOn(entry -> entry.getValue().size() > MOST_PUBLIC_TYPES)
                .extracting(Map.Entry::getKey)
                .isSubsetOf(LARGE);
    }

    @Test
    void thePageOfTheArchitectureHasALineForEveryPackage() throws IOException {
        List<String> told = Files.readAllLines(Path.of("..", "docs", "architecture.md")).stream()
                .filter(line -> line.startsWith("| `dev.spanwise."))
                .map(line -> line.split("`", -1)[1])
                .toList();
        List<String> packages =
                UNITS.stream().map(HouseRulesTest::packageOf).distinct().toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(packages);
    }

    private static List<ClassTree> types(CompilationUnitTree unit) {
        List<ClassTree> types = new ArrayList<>();
        for (Tree declared : unit.getTypeDecls()) {
            if (declared instanceof ClassTree type) {
                types.add(type);
            }
        }
        return types;
    }

    private static String packageOf(CompilationUnitTree unit) {
        return Objects.requireNonNull(unit.getPackageName(), "a package").toString();
    }

    private static String module(CompilationUnitTree unit) {
        return packageOf(unit).split("\\.", -1)[2];
    }
}
