package dev.spanwise.report.diagram.photo;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pictures of a folder or archive, under the names of their files without ending, in small letters. */
final class PhotoFiles implements Closeable {
    /** More are no album. */
    private static final int MOST_FILES = 500_000;

    private static final int MOST_BYTES = 20_000_000;
    private static final int DEPTH = 4;

    private final Optional<FileSystem> archive;
    private final Map<String, Path> files;

    private PhotoFiles(Optional<FileSystem> archive, Map<String, Path> files) {
        this.archive = archive;
        this.files = files;
    }

    /**
     * Opens a folder, or a zip archive as it is: nothing of it is unpacked beside it.
     *
     * @throws IOException when it is neither
     */
    static PhotoFiles open(Path folderOrZip) throws IOException {
        if (Files.isDirectory(folderOrZip)) {
            return new PhotoFiles(Optional.empty(), list(folderOrZip));
        }
        FileSystem zip;
        try {
            zip = FileSystems.newFileSystem(folderOrZip, (ClassLoader) null);
        } catch (RuntimeException e) {
            throw new IOException("neither a folder nor a zip archive", e);
        }
        return new PhotoFiles(Optional.of(zip), list(zip.getPath("/")));
    }

    private static Map<String, Path> list(Path root) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root, DEPTH)) {
            all.limit(MOST_FILES)
                    .filter(PhotoFiles::isPicture)
                    .sorted()
                    .forEach(path -> files.putIfAbsent(key(path), path));
        }
        return files;
    }

    private static boolean isPicture(Path path) {
        return name(path).matches("[^.].*\\.(jpe?g|png)") && Files.isRegularFile(path);
    }

    private static String key(Path path) {
        return name(path).replaceFirst("\\.[a-z]+$", "");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    }

    Map<String, Path> files() {
        return files;
    }

    /** What is in a file; empty where it is larger than any photo. */
    static Optional<byte[]> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? Optional.empty() : Optional.of(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        if (archive.isPresent()) {
            archive.get().close();
        }
    }
}
