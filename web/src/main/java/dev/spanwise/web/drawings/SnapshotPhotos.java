package dev.spanwise.web.drawings;

import dev.spanwise.model.OrgChart;
import dev.spanwise.report.diagram.photo.PhotoAlbum;
import dev.spanwise.report.diagram.photo.PhotoLimits;
import dev.spanwise.report.diagram.photo.Photos;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.store.PositionPhotos;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.WebProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The photos that a snapshot has: taken from a folder or archive, shown in drawings. Who sees a position sees its photo. */
public final class SnapshotPhotos {
    private final PositionPhotos kept;

    public SnapshotPhotos(PositionPhotos kept) {
        this.kept = kept;
    }

    /** Those of a snapshot; empty where it has none. */
    public Optional<Photos> find(Snapshot snapshot) {
        return count(snapshot) == 0
                ? Optional.empty()
                : Optional.of(position -> kept.find(snapshot.id(), position.id()));
    }

    public int count(Snapshot snapshot) {
        return kept.count(snapshot.id());
    }

    public void remove(Snapshot snapshot) {
        kept.remove(snapshot.id());
    }

    /**
     * Keeps the photos of a chart's people. Nothing else of the files is kept.
     *
     * @param chart the snapshot's, as much of it as whoever brings the photos may see
     * @throws WebProblem where people of the snapshot have pseudonyms
     * @throws IOException when the path is neither a folder nor a zip archive
     */
    public PhotoAlbum take(Snapshot snapshot, OrgChart chart, Path folderOrZip, PhotoLimits limits) throws IOException {
        if (ReadingSettings.ofJson(snapshot.options()).hasPseudonyms()) {
            throw WebProblem.badRequest("problem.photos-pseudonyms");
        }
        PhotoAlbum album = PhotoAlbum.of(chart, folderOrZip, limits);
        Map<String, byte[]> found = new HashMap<>();
        chart.positions().forEach(position -> album.find(position).ifPresent(photo -> found.put(position.id(), photo)));
        kept.put(snapshot.id(), found);
        return album;
    }
}
