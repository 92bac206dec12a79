package dev.spanwise.web.pages.draw;

import dev.spanwise.model.OrgChart;
import dev.spanwise.report.diagram.drawing.Picture;
import dev.spanwise.report.diagram.photo.PhotoAlbum;
import dev.spanwise.report.diagram.photo.PhotoLimits;
import dev.spanwise.report.diagram.photo.Photos;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.drawings.SnapshotPhotos;
import dev.spanwise.web.imports.UploadedFiles;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.StoredFile;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The photos of a snapshot's people: brought as an archive, told about, removed, and given to the chart that unfolds. */
public final class PhotoPage {
    private static final String BASE = "/snapshots/{snapshot}/photos";
    /** As many boxes as are in sight at once, and some more. */
    private static final int MOST = 200;

    /**
     * What the page shows.
     *
     * @param count how many photos the snapshot has
     * @param brought what the archive had that was just brought
     */
    public record View(int count, Optional<PhotoAlbum> brought) {}

    private final SnapshotPages pages;
    private final SnapshotPhotos photos;
    private final Path uploads;

    /** A page that keeps archives in a folder until they are read. */
    public PhotoPage(SnapshotPages pages, SnapshotPhotos photos, Path uploads) {
        this.pages = pages;
        this.photos = photos;
        this.uploads = uploads;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(BASE, Role.ANALYST, this::show),
                Route.post(BASE, Role.ANALYST, this::upload),
                Route.post(BASE + "/remove", Role.ANALYST, this::remove),
                Route.get(BASE + "/faces", Role.VIEWER, this::faces));
    }

    private void show(Visit visit) {
        show(visit, Optional.empty());
    }

    private void show(Visit visit, Optional<PhotoAlbum> brought) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        Frame frame = pages.frame(visit, snapshot, "draw");
        pages.showPiece(frame, "draw/photos", new View(photos.count(snapshot), brought));
    }

    private void upload(Visit visit) throws IOException {
        Snapshot snapshot = pages.charts().snapshot(visit);
        StoredFile archive =
                UploadedFiles.find(visit, "archive").orElseThrow(() -> WebProblem.badRequest("problem.no-photos"));
        OrgChart chart = pages.charts().chart(visit, snapshot).chart();
        Path file = Files.createTempFile(uploads, "photos", ".zip");
        PhotoAlbum album;
        try {
            Files.write(file, archive.bytes());
            album = photos.take(snapshot, chart, file, PhotoLimits.UPLOAD);
        } catch (IOException noArchive) {
            throw WebProblem.badRequest("problem.no-photos");
        } finally {
            Files.deleteIfExists(file);
        }
        pages.charts().did(visit, "photos", snapshot.name());
        show(visit, Optional.of(album));
    }

    private void remove(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        photos.remove(snapshot);
        pages.charts().did(visit, "remove-photos", snapshot.name());
        visit.goTo("/snapshots/" + snapshot.id() + "/photos");
    }

    /** Those of the positions in the address that the visitor may see, each as an address that holds the picture itself. */
    private void faces(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        OrgChart chart = pages.charts().chart(visit, snapshot).chart();
        Optional<Photos> all = photos.find(snapshot);
        Map<String, String> faces = new LinkedHashMap<>();
        visit.list("id").stream()
                .limit(MOST)
                .forEach(id -> chart.findPosition(id)
                        .flatMap(position -> all.flatMap(some -> some.find(position)))
                        .ifPresent(jpeg -> faces.put(id, new Picture(jpeg).address())));
        pages.charts().saw(visit, "photos", snapshot);
        visit.http().json(faces);
    }
}
