package dev.spanwise.report.diagram.photo;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The pictures of a folder or archive, found by the names of their files without ending, in small letters. */
final class PhotoFiles implements Closeable {
    private static final int MOST_BYTES = 20_000_000;

    private final Map<String, List<PhotoFile>> files;
    private final PhotoLimits limits;
    private final Optional<ZipFile> archive;
    private long unpacked;

    private PhotoFiles(Stream<PhotoFile> all, PhotoLimits limits, Optional<ZipFile> archive) {
        files = all.filter(PhotoFile::isPicture)
                .sorted(Comparator.comparing(PhotoFile::name))
                .collect(Collectors.groupingBy(PhotoFile::key, TreeMap::new, Collectors.toList()));
        this.limits = limits;
        this.archive = archive;
    }

    /**
     * Opens a folder, or a zip archive as it is: nothing of it is unpacked beside it.
     *
     * @throws IOException when it is neither
     * @throws PhotosRefusedException when it holds more files than are looked through
     */
    static PhotoFiles open(Path folderOrZip, PhotoLimits limits) throws IOException {
        return Files.isDirectory(folderOrZip)
                ? new PhotoFiles(ofFolder(folderOrZip, limits), limits, Optional.empty())
                : ofArchive(folderOrZip, limits);
    }

    private static Stream<PhotoFile> ofFolder(Path root, PhotoLimits limits) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            List<Path> found =
                    all.filter(Files::isRegularFile).limit(limits.files() + 1L).toList();
            if (found.size() > limits.files()) {
                throw limits.tooMany();
            }
            return found.stream()
                    .map(path ->
                            new PhotoFile(String.valueOf(root.relativize(path)), () -> Files.newInputStream(path)));
        } catch (UncheckedIOException locked) {
            throw locked.getCause();
        }
    }

    private static PhotoFiles ofArchive(Path file, PhotoLimits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (RuntimeException e) {
            throw new IOException("neither a folder nor a zip archive", e);
        }
        if (zip.stream()
                        .filter(entry -> !entry.isDirectory())
                        .limit(limits.files() + 1L)
                        .count()
                > limits.files()) {
            zip.close();
            throw limits.tooMany();
        }
        return new PhotoFiles(
                zip.stream().map(entry -> new PhotoFile(entry.getName(), () -> zip.getInputStream(entry))),
                limits,
                Optional.of(zip));
    }

    /** Those of one name in the order of their paths; the caller takes out what it uses. */
    Map<String, List<PhotoFile>> files() {
        return files;
    }

    /**
     * What is in a file; empty where it cannot be read or is larger than any photo.
     *
     * @throws PhotosRefusedException when an archive has unpacked to more than is read
     */
    Optional<byte[]> read(PhotoFile file) {
        byte[] bytes;
        try (InputStream in = file.content().open()) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
        unpacked += bytes.length;
        if (archive.isPresent() && unpacked > limits.archiveBytes()) {
            throw limits.tooLarge();
        }
        return bytes.length > MOST_BYTES ? Optional.empty() : Optional.of(bytes);
    }

    @Override
    public void close() throws IOException {
        if (archive.isPresent()) {
            archive.get().close();
        }
    }
}
