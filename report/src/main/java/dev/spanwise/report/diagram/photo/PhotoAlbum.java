package dev.spanwise.report.diagram.photo;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The photos of the people of some charts, found by id or e-mail among files of a folder or archive. */
public final class PhotoAlbum implements Photos {
    /** By the name of its file, in small letters and without ending. */
    private final Map<String, byte[]> photos = new HashMap<>();

    private final List<String> unmatched = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private final int size;
    private final int people;

    private PhotoAlbum(List<OrgChart> charts, Map<String, Path> files) throws IOException {
        Map<String, Path> left = new TreeMap<>(files);
        for (OrgChart chart : charts) {
            for (int position = 0; position < chart.size(); position++) {
                Optional<String> key = keys(chart.position(position))
                        .filter(files::containsKey)
                        .findFirst();
                Path file = key.map(left::remove).orElse(null);
                if (file != null) {
                    take(key.get(), file);
                }
            }
        }
        people = charts.get(0).size();
        left.values().forEach(file -> unmatched.add(name(file)));
        size = (int) charts.get(0)
                .positions()
                .filter(position -> find(position).isPresent())
                .count();
    }

    private void take(String key, Path file) throws IOException {
        PhotoFiles.read(file)
                .flatMap(SmallPhoto::of)
                .ifPresentOrElse(photo -> photos.put(key, photo), () -> broken.add(name(file)));
    }

    /** The same of one chart. */
    public static PhotoAlbum of(OrgChart chart, Path folderOrZip) throws IOException {
        return of(List.of(chart), folderOrZip);
    }

    /**
     * Looks up everybody of some charts. A file is called as the id or the e-mail, with the ending .jpg, .jpeg or .png; large
     * and small letters are the same. Only files that belong to somebody are read.
     *
     * @throws IOException when the path is neither a folder nor a zip archive, or cannot be read
     */
    public static PhotoAlbum of(List<OrgChart> charts, Path folderOrZip) throws IOException {
        try (PhotoFiles files = PhotoFiles.open(folderOrZip)) {
            return new PhotoAlbum(charts, files.files());
        }
    }

    private static Stream<String> keys(Position position) {
        return Stream.of(Field.ID, Field.EMAIL).map(field -> key(position.text(field)));
    }

    private static String key(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    @Override
    public Optional<byte[]> find(Position position) {
        return keys(position)
                .flatMap(key -> Optional.ofNullable(photos.get(key)).stream())
                .findFirst()
                .map(byte[]::clone);
    }

    /** How many people of the first chart have one. */
    public int size() {
        return size;
    }

    /** How many positions the first chart has. */
    public int people() {
        return people;
    }

    /** Files that are nobody's, by name. */
    public List<String> unmatched() {
        return List.copyOf(unmatched);
    }

    /** Files that belong to somebody and are no picture, or a broken one, by name. */
    public List<String> broken() {
        return List.copyOf(broken);
    }
}
