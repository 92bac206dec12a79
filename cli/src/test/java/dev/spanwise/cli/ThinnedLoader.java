package dev.spanwise.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Loads the program once more, from libraries that lack what the POM leaves out of those that are shipped. */
final class ThinnedLoader extends ClassLoader {
    private static final Pattern THINNED =
            Pattern.compile("<thin library=\"([^\"$]+)\\$\\{[^\"]*\"\\s+without=\"([^\"]+)\"");

    private final ClassLoader whole;
    private final List<Left> leftOut = new ArrayList<>();

    ThinnedLoader(ClassLoader whole) throws IOException {
        super(ClassLoader.getPlatformClassLoader());
        this.whole = whole;
        String pom = Files.readString(Path.of("pom.xml"));
        for (MatchResult library : THINNED.matcher(pom).results().toList()) {
            for (String files : library.group(2).split(",", -1)) {
                PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + files);
                leftOut.add(new Left("/" + library.group(1), matcher));
            }
        }
    }

    /** Some files of a library, by the beginning of its name. */
    private record Left(String library, PathMatcher files) {}

    private boolean isThere(URL url, String name) {
        String place = url.toString();
        return leftOut.stream()
                .noneMatch(
                        left -> place.contains(left.library()) && left.files().matches(Path.of(name)));
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        URL url = findResource(name.replace('.', '/') + ".class");
        if (url == null) {
            throw new ClassNotFoundException(name);
        }
        try (InputStream stream = url.openStream()) {
            byte[] bytes = stream.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    @Override
    protected @Nullable URL findResource(String name) {
        URL url = whole.getResource(name);
        return url != null && isThere(url, name) ? url : null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return Collections.enumeration(Collections.list(whole.getResources(name)).stream()
                .filter(url -> isThere(url, name))
                .toList());
    }
}
