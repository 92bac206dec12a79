package dev.spanwise.cli;

import dev.spanwise.model.OrgChart;
import dev.spanwise.report.diagram.AskedDrawing;
import dev.spanwise.report.diagram.AskedPicture;
import dev.spanwise.report.diagram.Diagram;
import dev.spanwise.report.diagram.photo.PhotoAlbum;
import dev.spanwise.report.diagram.photo.PhotoLimits;
import dev.spanwise.report.diagram.photo.Photos;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the photos of people, and says which files are nobody's and which are broken. */
final class PhotoOutput {
    private static final int NAMED = 5;

    private PhotoOutput() {}

    /** Where photos are read from. */
    @FunctionalInterface
    interface Source {
        PhotoAlbum read() throws IOException;
    }

    /** Refuses photos for what shows none: nobody should think that they are in a file. */
    static void mayShow(AskedDrawing drawing, AskedPicture file, Session session) {
        if (drawing.chartName().isPresent()) {
            throw new CommandFailure(session.text(
                    "photos.no-boxes", drawing.chartName().orElseThrow().id()));
        }
        if (!drawing.isAtlas() && !file.format().hasPhotos()) {
            throw new CommandFailure(session.text("photos.no-format", file.format()));
        }
    }

    /** Says how many a drawing has: rows of lists and dots have none. */
    static void tellShown(Diagram diagram, Session session) {
        long shown = diagram.drawing().boxes().stream()
                .filter(box -> box.picture().isPresent())
                .count();
        session.note(session.text("photos.shown", shown));
    }

    /** The photos of the people of some charts, of which the first is told about. */
    static Photos read(List<OrgChart> charts, Path path, Session session) {
        return read(() -> PhotoAlbum.of(charts, path, PhotoLimits.OWN), path, session);
    }

    /** The same from wherever the path is read; says what may be named where what is named is none of it. */
    static Photos read(Source source, Path path, Session session) {
        try {
            PhotoAlbum album = source.read();
            tell(album, session);
            return album;
        } catch (IOException e) {
            throw new CommandFailure(session.text("photos.unreadable", path));
        }
    }

    /** Says how many were found, and which files are of no use. */
    private static void tell(PhotoAlbum album, Session session) {
        session.note(session.text("photos.found", album.size(), album.people()));
        tell("photos.unmatched", album.unmatched(), session);
        tell("photos.broken", album.broken(), session);
        List<String> spare = album.spare().stream()
                .map(photo -> session.text("photos.spare-one", photo.file(), photo.shown()))
                .toList();
        tell("photos.spare", spare, session);
    }

    private static void tell(String key, List<String> files, Session session) {
        if (!files.isEmpty()) {
            String some = String.join(", ", files.subList(0, Math.min(NAMED, files.size())));
            session.note(session.text(key, files.size(), some, files.size() - Math.min(NAMED, files.size())));
        }
    }
}
