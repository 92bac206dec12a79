package dev.spanwise.cli;

import dev.spanwise.model.OrgChart;
import dev.spanwise.report.diagram.photo.PhotoAlbum;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the photos of people, and says which files are nobody's and which are broken. */
final class PhotoOutput {
    private static final int NAMED = 5;

    private PhotoOutput() {}

    static PhotoAlbum read(OrgChart chart, Path path, Session session) {
        PhotoAlbum album;
        try {
            album = PhotoAlbum.of(chart, path);
        } catch (IOException e) {
            throw new CommandFailure(session.text("photos.unreadable", path));
        }
        session.note(session.text("photos.found", album.size(), chart.size()));
        tell("photos.unmatched", album.unmatched(), session);
        tell("photos.broken", album.broken(), session);
        return album;
    }

    private static void tell(String key, List<String> files, Session session) {
        if (!files.isEmpty()) {
            String some = String.join(", ", files.subList(0, Math.min(NAMED, files.size())));
            session.note(session.text(key, files.size(), some, files.size() - Math.min(NAMED, files.size())));
        }
    }
}
