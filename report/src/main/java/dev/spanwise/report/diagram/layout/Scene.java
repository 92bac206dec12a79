package dev.spanwise.report.diagram.layout;

import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.style.PositionBoxes;
import dev.spanwise.report.diagram.view.VisibleTree;
import java.util.Locale;

/**
 * What there is to draw.
 *
 * @param tree the shown positions
 * @param boxes makes their boxes
 * @param texts words of the pictures
 */
public record Scene(VisibleTree tree, PositionBoxes boxes, Texts texts) {
    Locale language() {
        return texts.language();
    }
}
