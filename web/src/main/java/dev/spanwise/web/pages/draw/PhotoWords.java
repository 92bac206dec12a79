package dev.spanwise.web.pages.draw;

import dev.spanwise.report.diagram.photo.PhotoAlbum;
import dev.spanwise.web.visit.Frame;
import java.util.ArrayList;
import java.util.List;

/** What is said of an archive of photos: how many were found, and which files are of no use. */
public final class PhotoWords {
    private static final int NAMED = 5;

    private PhotoWords() {}

    /** A sentence for each. */
    public static List<String> list(PhotoAlbum album, Frame frame) {
        List<String> words = new ArrayList<>(List.of(frame.text("photos.found", album.size())));
        add(words, "photos.unmatched", album.unmatched(), frame);
        add(words, "photos.broken", album.broken(), frame);
        List<String> spare = album.spare().stream()
                .map(photo -> frame.text("photos.spare-one", photo.file(), photo.shown()))
                .toList();
        add(words, "photos.spare", spare, frame);
        return words;
    }

    private static void add(List<String> words, String key, List<String> files, Frame frame) {
        if (!files.isEmpty()) {
            int named = Math.min(NAMED, files.size());
            String some = String.join(", ", files.subList(0, named));
            words.add(frame.text(key, files.size(), frame.text("photos.more", some, files.size() - named)));
        }
    }
}
