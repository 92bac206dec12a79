package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Libraries are shipped without what other documents need: each kind of document of ours is written without it. */
class ThinnedLibrariesTest {
    private static final String STAFF = """
            id,name,title,manager,salary
            1,Zoë Müller,Chief,,90000
            2,王伟,部門長,1,50000
            3,أحمد,Clerk 👍,1,40000
            4,Łukasz,Κ Ж,2,30000
            """;

    @TempDir
    private static Path libraries;

    private static URLClassLoader loader;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() throws IOException, InterruptedException {
        loader = ShippedLibraries.loader(libraries);
    }

    @AfterAll
    static void unload() throws IOException {
        loader.close();
    }

    @BeforeEach
    void writeStaff() throws IOException {
        Files.writeString(folder.resolve("staff.csv"), STAFF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/apache/fop/area/Page.class",
                "org/apache/fop/render/ps/PSFontUtils.class",
                "org/apache/xmlbeans/impl/tool/XMLBean.class",
                "org/openxmlformats/schemas/wordprocessingml/x2006/main/CTText.class",
                "org/hipparchus/linear/EigenDecompositionSymmetric.class",
                "org/jgrapht/alg/tour/HeldKarpTSP.class"
            })
    void whatIsLeftOutIsNotThere(String file) {
        assertThat(getClass().getClassLoader().getResource(file)).isNotNull();
        assertThat(loader.getResource(file)).isNull();
    }

    /** The driver of a database stands in a file of settings, Kotlin's part for Java 8 in a text of another class. */
    @ParameterizedTest
    @ValueSource(strings = {"org/postgresql/Driver.class", "kotlin/internal/jdk8/JDK8PlatformImplementations.class"})
    void whatIsAskedForByItsNameIsThere(String file) {
        assertThat(loader.getResource(file)).isNotNull();
    }

    @Test
    void everyKindOfDocumentIsWrittenWithoutIt() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            for (String made : new String[] {"pdf", "pptx", "xlsx", "html"}) {
                write("report", made);
            }
            write("report", "pptx", "--template", folder.resolve("report.pptx").toString());
            for (String made : new String[] {"svg", "png", "pdf", "pptx", "drawio"}) {
                write("diagram", made);
            }
            write("analyze", "json", folder.resolve("report.xlsx").toString());
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** Runs a command that the other loader loaded; nothing that it says is about a class. */
    private void write(String command, String made, String... more) throws ReflectiveOperationException, IOException {
        Path out = folder.resolve(command + "." + made);
        Path used = more.length == 1 ? Path.of(more[0]) : folder.resolve("staff.csv");
        Method run = loader.loadClass("dev.spanwise.cli.CommandRun").getDeclaredMethod("of", String[].class);
        run.setAccessible(true);
        String[] typed = more.length < 2
                ? new String[] {command, used.toString(), "-o", out.toString()}
                : new String[] {command, used.toString(), "-o", out + ".new." + made, more[0], more[1]};
        Object done = run.invoke(null, (Object) typed);
        assertThat(done.toString()).as(made).doesNotContain("NoClassDef", "ClassNotFound", "mistake of the program");
        if (more.length != 1) {
            assertThat(out).as(done.toString()).isNotEmptyFile();
        }
    }
}
