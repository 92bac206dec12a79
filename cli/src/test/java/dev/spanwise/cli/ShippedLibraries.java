package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The libraries as they are shipped: without what the POM names, and without classes that nobody names. */
final class ShippedLibraries {
    private static final Pattern THINNED =
            Pattern.compile("<thin library=\"([^\"$]+)\\$\\{[^\"]*\"\\s+without=\"([^\"]+)\"");
    private static final Pattern WHOLE = Pattern.compile("<libraries.whole>(.*)</libraries.whole>");

    private final Path folder;
    private final String pom = Files.readString(Path.of("pom.xml"));
    private final List<Path> program = new ArrayList<>();

    private ShippedLibraries(Path folder) throws IOException {
        this.folder = folder;
    }

    /** A loader of the program with nothing but what is shipped; the libraries are in the empty folder. */
    static URLClassLoader loader(Path folder) throws IOException, InterruptedException {
        ShippedLibraries shipped = new ShippedLibraries(folder);
        shipped.copy();
        for (MatchResult library : THINNED.matcher(shipped.pom).results().toList()) {
            shipped.leaveOut(library.group(1), List.of(library.group(2).split(",", -1)));
        }
        shipped.thin();
        List<Path> places = new ArrayList<>(shipped.program);
        places.addAll(shipped.jars(""));
        places.add(Path.of("target", "test-classes"));
        List<URL> urls = new ArrayList<>();
        for (Path place : places) {
            urls.add(place.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    }

    private void copy() throws IOException {
        program.add(Path.of("target", "classes"));
        for (String place : Files.readString(Path.of("target", "shipped.classpath"))
                .strip()
                .split(Pattern.quote(File.pathSeparator), -1)) {
            Path path = Path.of(place);
            if (path.getFileName().toString().startsWith("spanwise-") || Files.isDirectory(path)) {
                program.add(path);
            } else {
                Files.copy(path, folder.resolve(path.getFileName()));
            }
        }
    }

    private List<Path> jars(String beginning) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .toList();
        }
    }

    private void leaveOut(String library, List<String> globs) throws IOException {
        for (Path file : jars(library)) {
            try (FileSystem jar = FileSystems.newFileSystem(file);
                    Stream<Path> entries = Files.walk(jar.getPath("/"))) {
                List<PathMatcher> left = globs.stream()
                        .map(glob -> jar.getPathMatcher("glob:/" + glob))
                        .toList();
                for (Path entry : entries.filter(Files::isRegularFile).toList()) {
                    if (left.stream().anyMatch(matcher -> matcher.matches(entry))) {
                        Files.delete(entry);
                    }
                }
            }
        }
    }

    /** As the build does it. */
    private void thin() throws IOException, InterruptedException {
        Matcher whole = WHOLE.matcher(pom);
        assertThat(whole.find()).isTrue();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Path.of("src", "build", "ThinLibraries.java").toString(),
                folder.toString(),
                String.join(
                        File.pathSeparator, program.stream().map(Path::toString).toList())));
        command.addAll(List.of(whole.group(1).split(" ", -1)));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
