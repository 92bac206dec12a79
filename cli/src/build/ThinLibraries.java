import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Leaves out of the libraries that are shipped the classes which nothing that is shipped names: not the program, not a class
 * that it names in turn, not a text in one of these (a class may be asked for by its name), and no file of settings.
 *
 * <p>Run by the build from its source: {@code java ThinLibraries.java LIB PROGRAM [WHOLE ...]}, with the folder of libraries, the
 * program's own classes (jars or folders as in a class path) and the beginnings of the names of libraries that keep everything,
 * because they put names of classes together.
 */
final class ThinLibraries {
    private static final Pattern NAME = Pattern.compile("[\\w$]+(?:[./][\\w$]+)+");

    /** A class in a descriptor, behind the letters of what else a method takes. */
    private static final Pattern DESCRIBED = Pattern.compile("[BCDFIJSZV]*L(.+)");

    private static final Pattern VERSIONED = Pattern.compile("META-INF/versions/\\d+/");
    private static final Pattern OF_OTHER_TOOLS = Pattern.compile("META-INF/(maven|native-image|proguard)/");
    private static final int LONGEST_SETTINGS = 200_000;

    /** The classes that a class names, by the names of both, with slashes. */
    private final Map<String, Set<String>> named = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> namesInTexts = new ConcurrentHashMap<>();
    private final Queue<String> begin = new ConcurrentLinkedQueue<>();
    private final Set<String> kept = new HashSet<>();

    private ThinLibraries() {}

    /** A folder or jar with classes; those of the program and of libraries that keep everything are kept without being named. */
    private record Place(Path path, boolean isKept) {}

    /** @param arguments the folder of libraries, the program, and what keeps everything */
    public static void main(String[] arguments) throws IOException {
        Collection<String> whole = List.of(arguments).subList(2, arguments.length);
        List<Place> program = Pattern.compile(System.getProperty("path.separator"), Pattern.LITERAL)
                .splitAsStream(arguments[1])
                .map(own -> new Place(Path.of(own), true))
                .toList();
        try (Stream<Path> jars = Files.list(Path.of(arguments[0]))) {
            List<Place> libraries = jars.filter(jar -> jar.toString().endsWith(".jar"))
                    .map(jar -> new Place(jar, whole.stream().anyMatch(jar.getFileName().toString()::startsWith)))
                    .toList();
            new ThinLibraries().thin(Stream.concat(program.stream(), libraries.stream()).toList());
        }
    }

    private void thin(Collection<Place> places) {
        places.parallelStream().forEach(place -> eachFile(place.path(), (file, content) -> note(file)));
        places.parallelStream().forEach(place -> eachFile(place.path(), (file, content) -> {
            read(file, content, place.isKept());
        }));
        Deque<String> toFollow = new ArrayDeque<>(begin);
        while (!toFollow.isEmpty()) {
            String next = toFollow.pop();
            if (kept.add(next)) {
                toFollow.addAll(named.get(next));
            }
        }
        places.parallelStream().filter(place -> !place.isKept()).forEach(place -> leaveOut(place.path()));
    }

    private void note(String file) {
        if (isClass(file)) {
            named.computeIfAbsent(className(file), name -> ConcurrentHashMap.newKeySet());
        }
    }

    private void read(String file, Content content, boolean isKept) throws IOException {
        if (isClass(file)) {
            String name = className(file);
            namesOfClass(bytes(content), named.get(name));
            if (isKept) {
                begin.add(name);
            }
        } else if (!OF_OTHER_TOOLS.matcher(file).lookingAt()) {
            String text = new String(bytes(content), StandardCharsets.ISO_8859_1);
            boolean isText = text.length() < LONGEST_SETTINGS && text.indexOf('\0') < 0;
            begin.addAll(isText ? findNames(text) : Set.of());
        }
    }

    /** Of the constants of a class, the texts: they hold its names of classes, its descriptors and what it says in quotes. */
    private void namesOfClass(byte[] bytes, Collection<String> names) throws IOException {
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes));
        data.skipNBytes(8);
        int constants = data.readUnsignedShort();
        for (int constant = 1; constant < constants; constant++) {
            int kind = data.readUnsignedByte();
            switch (kind) {
                case 1 -> names.addAll(namesIn(data.readUTF()));
                case 3, 4, 9, 10, 11, 12, 17, 18 -> data.skipNBytes(4);
                case 5, 6 -> {
                    data.skipNBytes(8);
                    constant++; // a long or a double counts twice
                }
                case 7, 8, 16, 19, 20 -> data.skipNBytes(2);
                case 15 -> data.skipNBytes(3);
                default -> throw new IOException("a class has a constant of the unknown kind " + kind);
            }
        }
    }

    /** Found once for each text, since the same ones stand in thousands of classes; a class has its package before its name. */
    private Set<String> namesIn(String text) {
        boolean mayName = text.indexOf('/') >= 0 || text.indexOf('.') >= 0;
        return mayName ? namesInTexts.computeIfAbsent(text, this::findNames) : Set.of();
    }

    private Set<String> findNames(String text) {
        Set<String> names = new HashSet<>();
        for (MatchResult found : NAME.matcher(text).results().toList()) {
            String name = found.group().replace('.', '/');
            Matcher described = DESCRIBED.matcher(name);
            names.add(name);
            names.add(described.matches() ? described.group(1) : name);
        }
        names.retainAll(named.keySet());
        return names;
    }

    private void leaveOut(Path library) {
        Path thinned = library.resolveSibling(library.getFileName() + ".thin");
        try {
            copyKept(library, thinned);
            Files.move(thinned, library, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(library.toString(), e);
        }
    }

    private void copyKept(Path library, Path to) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to));
                ZipOutputStream zip = new ZipOutputStream(out);
                ZipFile from = new ZipFile(library.toFile())) {
            for (ZipEntry entry : from.stream().toList()) {
                if (!isClass(entry.getName()) || kept.contains(className(entry.getName()))) {
                    ZipEntry copy = new ZipEntry(entry.getName());
                    copy.setTime(entry.getTime());
                    zip.putNextEntry(copy);
                    from.getInputStream(entry).transferTo(zip);
                }
            }
        }
    }

    private static boolean isClass(String file) {
        return file.endsWith(".class") && !file.endsWith("module-info.class");
    }

    /** The name of the class in a file, whatever version of Java the file is for. */
    private static String className(String file) {
        String name = file.substring(0, file.length() - ".class".length());
        return VERSIONED.matcher(name).replaceFirst("");
    }

    private interface Content {
        InputStream open() throws IOException;
    }

    private interface FileReader {
        void read(String file, Content content) throws IOException;
    }

    private static byte[] bytes(Content content) throws IOException {
        try (InputStream stream = content.open()) {
            return stream.readAllBytes();
        }
    }

    private static void eachFile(Path place, FileReader reader) {
        try {
            if (Files.isDirectory(place)) {
                eachFileBelow(place, reader);
            } else {
                eachEntry(place, reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(place.toString(), e);
        }
    }

    private static void eachEntry(Path jar, FileReader reader) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
                reader.read(entry.getName(), () -> zip.getInputStream(entry));
            }
        }
    }

    private static void eachFileBelow(Path root, FileReader reader) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                reader.read(name, () -> Files.newInputStream(file));
            }
        }
    }
}
