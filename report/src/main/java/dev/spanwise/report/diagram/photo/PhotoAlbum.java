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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The photos of the people of some charts, found by id or e-mail among files of a folder or archive. */
public final class PhotoAlbum implements Photos {
    /** By the name of its file, in small letters and without ending. */
    private final Map<String, byte[]> photos = new HashMap<>();

    private final List<String> unmatched = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private final List<SparePhoto> spare = new ArrayList<>();
    private final int size;
    private final int people;

    private PhotoAlbum(List<OrgChart> charts, PhotoFiles files) {
        Map<String, String> shown = new HashMap<>();
        charts.forEach(chart -> chart.positions().forEach(position -> take(position, files, shown)));
        people = charts.get(0).size();
        files.files().forEach((key, left) -> left.forEach(file -> sort(file, Optional.ofNullable(shown.get(key)))));
        size = (int) charts.get(0)
                .positions()
                .filter(position -> find(position).isPresent())
                .count();
    }

    /** The photo by the id, or else by the e-mail; one by the e-mail beside one by the id is spare, unless it is another's. */
    private void take(Position position, PhotoFiles files, Map<String, String> shown) {
        Optional<String> mine = Optional.empty();
        for (String key : keys(position).toList()) {
            if (mine.isEmpty()) {
                mine = photos.containsKey(key) ? Optional.ofNullable(shown.get(key)) : takeOneOf(key, files);
                mine.ifPresent(file -> shown.put(key, file));
            } else if (files.files().containsKey(key)) {
                shown.putIfAbsent(key, mine.get());
            }
        }
    }

    /** The first that can be read of those with one name: large letters, small ones, another ending, another folder. */
    private Optional<String> takeOneOf(String key, PhotoFiles files) {
        Optional<String> taken = Optional.empty();
        List<PhotoFile> all = files.files().remove(key);
        for (PhotoFile file : all == null ? List.<PhotoFile>of() : all) {
            if (taken.isPresent()) {
                spare.add(new SparePhoto(file.name(), taken.get()));
                continue;
            }
            Optional<byte[]> photo = files.read(file).flatMap(SmallPhoto::of);
            photo.ifPresentOrElse(small -> photos.put(key, small), () -> broken.add(file.name()));
            taken = photo.map(small -> file.name());
        }
        return taken;
    }

    private void sort(PhotoFile left, Optional<String> shown) {
        shown.ifPresentOrElse(other -> spare.add(new SparePhoto(left.name(), other)), () -> unmatched.add(left.name()));
    }

    /** The same of one chart. */
    public static PhotoAlbum of(OrgChart chart, Path folderOrZip, PhotoLimits limits) throws IOException {
        return of(List.of(chart), folderOrZip, limits);
    }

    /**
     * Looks up everybody of some charts. A file is called as the id or the e-mail, with the ending .jpg, .jpeg or .png; large
     * and small letters are the same. Only files that belong to somebody are read.
     *
     * @throws IOException when the path is neither a folder nor a zip archive, or cannot be read
     * @throws PhotosRefusedException when it holds more than the limits allow
     */
    public static PhotoAlbum of(List<OrgChart> charts, Path folderOrZip, PhotoLimits limits) throws IOException {
        try (PhotoFiles files = PhotoFiles.open(folderOrZip, limits)) {
            return new PhotoAlbum(charts, files);
        }
    }

    private static Stream<String> keys(Position position) {
        return Stream.of(Field.ID, Field.EMAIL).map(field -> key(position.text(field)));
    }

    private static String key(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
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

    /** Files of somebody of whom another one is shown. */
    public List<SparePhoto> spare() {
        return List.copyOf(spare);
    }

    /** Files that are nobody's, by name. */
    public List<String> unmatched() {
        return List.copyOf(unmatched);
    }

    /** Files that belong to somebody and are no JPEG or PNG, a broken or a far too large one, by name. */
    public List<String> broken() {
        return List.copyOf(broken);
    }
}
