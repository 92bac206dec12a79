package dev.spanwise.report.diagram.photo;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The photos of a chart's people, found by id or e-mail among files of a folder or archive. */
public final class PhotoAlbum {
    private final Map<Integer, byte[]> byRecord;
    private final List<String> unmatched;
    private final List<String> broken;

    private PhotoAlbum(Map<Integer, byte[]> byRecord, List<String> unmatched, List<String> broken) {
        this.byRecord = byRecord;
        this.unmatched = List.copyOf(unmatched);
        this.broken = List.copyOf(broken);
    }

    /**
     * Looks up everybody of a chart. A file is called as the id or the e-mail, with the ending .jpg, .jpeg or .png; large and
     * small letters are the same. Only files that belong to somebody are read.
     *
     * @throws IOException when the path is neither a folder nor a zip archive, or cannot be read
     */
    public static PhotoAlbum of(OrgChart chart, Path folderOrZip) throws IOException {
        try (PhotoFiles files = PhotoFiles.open(folderOrZip)) {
            Map<Integer, byte[]> found = new HashMap<>();
            Set<String> used = new HashSet<>();
            List<String> broken = new ArrayList<>();
            for (int position = 0; position < chart.size(); position++) {
                int record = chart.record(position);
                Optional<String> key = Stream.of(Field.ID, Field.EMAIL)
                        .map(field -> key(chart.attributes().text(field, record)))
                        .filter(files.files()::containsKey)
                        .findFirst();
                if (key.isPresent()) {
                    used.add(key.get());
                    Path file = Objects.requireNonNull(files.files().get(key.get()));
                    Optional<byte[]> small = PhotoFiles.read(file).flatMap(SmallPhoto::of);
                    small.ifPresentOrElse(photo -> found.put(record, photo), () -> broken.add(name(file)));
                }
            }
            List<String> unmatched = files.files().entrySet().stream()
                    .filter(entry -> !used.contains(entry.getKey()))
                    .map(entry -> name(entry.getValue()))
                    .toList();
            return new PhotoAlbum(found, unmatched, broken);
        }
    }

    private static String key(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** The photo of a record as a small square JPEG. */
    public Optional<byte[]> find(int record) {
        return Optional.ofNullable(byRecord.get(record)).map(byte[]::clone);
    }

    /** How many people have one. */
    public int size() {
        return byRecord.size();
    }

    /** Files that are nobody's, by name. */
    public List<String> unmatched() {
        return unmatched;
    }

    /** Files that belong to somebody and are no picture, or a broken one, by name. */
    public List<String> broken() {
        return broken;
    }
}
