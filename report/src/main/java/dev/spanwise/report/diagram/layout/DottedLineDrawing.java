package dev.spanwise.report.diagram.layout;

import dev.spanwise.model.DottedLine;
import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.Connector;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.style.PositionBoxes;
import dev.spanwise.report.diagram.view.VisibleTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The dotted reporting lines of a chart, as far as both ends stand in the picture.
 *
 * @param lines the drawn ones
 * @param missing how many touch a shown position but lead out of the picture
 */
public record DottedLineDrawing(List<Connector> lines, int missing) {
    /** Colour of dotted reporting lines. */
    public static final String COLOUR = "#7b3294";

    /** Nothing drawn and nothing missing. */
    public static final DottedLineDrawing NONE = new DottedLineDrawing(List.of(), 0);

    public static DottedLineDrawing of(VisibleTree tree, Drawing drawing) {
        List<Connector> lines = new ArrayList<>();
        int missing = 0;
        if (tree.chart().hasDottedLines()) {
            Map<String, Box> boxes = new HashMap<>();
            drawing.boxes().forEach(box -> boxes.put(box.id(), box));
            for (DottedLine dotted : tree.chart().dottedLines().edgeSet()) {
                Box manager = boxes.get(PositionBoxes.id(dotted.manager().index()));
                Box report = boxes.get(PositionBoxes.id(dotted.report().index()));
                if (manager != null && report != null) {
                    lines.add(Connector.between(manager, report, COLOUR, 1, true));
                } else if (manager != null || report != null) {
                    missing++;
                }
            }
        }
        return new DottedLineDrawing(lines, missing);
    }
}
