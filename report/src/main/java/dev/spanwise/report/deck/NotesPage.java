package dev.spanwise.report.deck;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** What stands behind a slide for who speaks. */
final class NotesPage {
    private NotesPage() {}

    static void write(XMLSlideShow show, XSLFSlide slide, String text) {
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape shape : List.of(notes.getPlaceholders())) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(harmless(text));
            } else if (!shape.getTextParagraphs().isEmpty() && shape.getTextType() != Placeholder.SLIDE_IMAGE) {
                // the library copies fields such as the date in a way that PowerPoint offers to repair
                notes.removeShape(shape);
            }
        }
    }

    /** Line by line. */
    private static String harmless(String text) {
        return text.lines().map(Words::clean).collect(Collectors.joining("\n"));
    }
}
