package dev.spanwise.report.diagram.layout;

import dev.spanwise.model.DottedLine;
import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.Connector;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.style.PositionBoxes;
import dev.spanwise.report.diagram.view.VisibleTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The dotted reporting lines of a chart, as far as both ends stand in the picture.
 *
 * @param lines the drawn ones
 * @param missing how many touch a shown position but lead out of the picture
 * @param undrawn how many the layout has no room for
 */
public record DottedLineDrawing(List<Connector> lines, int missing, int undrawn) {
    /** Colour of dotted reporting lines. */
    public static final String COLOUR = "#7b3294";

    /** Nothing drawn and nothing missing. */
    public static final DottedLineDrawing NONE = new DottedLineDrawing(List.of(), 0, 0);

    /** The lines of a picture in which nobody could follow them: counted only. */
    public static DottedLineDrawing counted(VisibleTree tree) {
        return new DottedLineDrawing(List.of(), 0, touching(tree).size());
    }

    public static DottedLineDrawing of(VisibleTree tree, Drawing drawing) {
        Map<String, Box> boxes = new HashMap<>();
        drawing.boxes().forEach(box -> boxes.put(box.id(), box));
        List<Connector> lines = new ArrayList<>();
        int missing = 0;
        for (DottedLine dotted : touching(tree)) {
            Box manager = boxes.get(PositionBoxes.id(dotted.manager().index()));
            Box report = boxes.get(PositionBoxes.id(dotted.report().index()));
            if (manager != null && report != null) {
                lines.add(Connector.between(manager, report, COLOUR, 1, true));
            } else if (manager != null || report != null) {
                missing++;
            }
        }
        return new DottedLineDrawing(lines, missing, 0);
    }

    /** Each line once, however often the data has it. */
    private static Set<DottedLine> touching(VisibleTree tree) {
        return tree.chart().listDottedLines().stream()
                .filter(line -> tree.shows(line.manager().index())
                        || tree.shows(line.report().index()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
