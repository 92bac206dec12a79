package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.model.OrgChart;
import java.io.File;
import java.io.IOException;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in the guide's page for programmers compiles and runs as a module, and its libraries are modules too. */
class LibraryModulesTest {
    private static final Pattern PROGRAM = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REQUIRED = Pattern.compile("requires (?:static |transitive )*([\\w.]+);");

    @TempDir
    private Path folder;

    private final Map<String, Path> libraries = new LinkedHashMap<>();
    private final List<String> others = new ArrayList<>();

    /** Which libraries the two modules need, by their descriptors; what others need stays on the class path. */
    @BeforeEach
    void findLibraries() throws IOException {
        Map<String, ModuleReference> known = new LinkedHashMap<>();
        Map<String, Path> files = new LinkedHashMap<>();
        for (URL manifest : Collections.list(getClass().getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
            if (manifest.openConnection() instanceof JarURLConnection jar) {
                Path file = Path.of(jar.getJarFile().getName());
                modulesIn(file).forEach(found -> {
                    known.put(found.descriptor().name(), found);
                    files.put(found.descriptor().name(), file);
                });
            }
        }
        Deque<String> wanted = new ArrayDeque<>(required("model"));
        wanted.addAll(required("analysis"));
        Set<String> seen = new LinkedHashSet<>();
        while (!wanted.isEmpty()) {
            String name = wanted.pop();
            // the modules themselves are made below; jars of their tests go by the same names
            boolean own = name.startsWith("dev.spanwise.");
            if (seen.add(name) && !own && known.containsKey(name)) {
                libraries.put(name, files.get(name));
                known.get(name).descriptor().requires().stream()
                        .map(ModuleDescriptor.Requires::name)
                        .forEach(wanted::add);
            }
        }
        files.forEach((name, file) -> {
            if (!libraries.containsKey(name)) {
                others.add(file.toString());
            }
        });
    }

    /** None where a file's name makes no name of a module; nothing that the two modules need is such a one. */
    private static Set<ModuleReference> modulesIn(Path jar) {
        try {
            return ModuleFinder.of(jar).findAll();
        } catch (FindException noName) {
            return Set.of();
        }
    }

    private static List<String> required(String module) throws IOException {
        return REQUIRED.matcher(Files.readString(descriptor(module)))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Path descriptor(String module) {
        return Path.of("../" + module + "/src/main/module/module-info.java");
    }

    @Test
    void theProgramRunsAsAModule() throws Exception {
        Path model = module("model", OrgChart.class, libraryPath());
        Path analysis = module("analysis", OrgMetrics.class, libraryPath() + File.pathSeparator + model);
        String modules = String.join(File.pathSeparator, libraryPath(), model.toString(), analysis.toString());
        Matcher program = PROGRAM.matcher(Files.readString(Path.of("../docs/guide/library.md")));
        assertThat(program.find()).isTrue();
        Path out = folder.resolve("example");
        javac(
                "-p",
                modules,
                "-d",
                out.toString(),
                write("SixLayers.java", "package example;\n" + program.group(1)),
                write("module-info.java", "module example { requires dev.spanwise.analysis; }"));

        assertThat(run(modules + File.pathSeparator + out))
                .startsWith("11 layers, 0 problems", "OPTIMAL: 57 people get a new manager")
                .hasSizeGreaterThan(10);
    }

    private String libraryPath() {
        return libraries.values().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** The jar of a module as it is handed out: its classes and its descriptor. */
    private Path module(String name, Class<?> type, String path) throws IOException, URISyntaxException {
        Path classes =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path jar = folder.resolve(name + ".jar");
        if (Files.isDirectory(classes)) {
            tool("jar", "cf", jar.toString(), "-C", classes.toString(), ".");
        } else {
            Files.copy(classes, jar);
        }
        Path out = folder.resolve(name);
        javac(
                "-p",
                path,
                "--patch-module",
                "dev.spanwise." + name + "=" + classes,
                "-d",
                out.toString(),
                descriptor(name).toString());
        tool("jar", "uf", jar.toString(), "-C", out.toString(), "module-info.class");
        return jar;
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static void javac(String... arguments) {
        List<String> all = new ArrayList<>(List.of("-proc:none", "-Xlint:-requires-automatic"));
        all.addAll(List.of(arguments));
        tool("javac", all.toArray(String[]::new));
    }

    private static void tool(String name, String... arguments) {
        assertThat(ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments))
                .isZero();
    }

    private List<String> run(String modules) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-p",
                        modules,
                        "-cp",
                        String.join(File.pathSeparator, others),
                        "-m",
                        "example/example.SixLayers",
                        "../examples/tolvane.csv")
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(java.waitFor()).as(String.join("\n", lines)).isZero();
        return lines;
    }
}
