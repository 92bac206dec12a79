package dev.spanwise.report.diagram.layout;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.Connector;
import dev.spanwise.report.diagram.drawing.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ranks Graphviz put the blocks in, and lines with right angles between them: each turns in the free strip before
 * the rank it leads to.
 *
 * @param places where the blocks are
 * @param starts by rank, where its widest block begins
 * @param down whether ranks follow each other downwards; to the right otherwise
 */
record Ranks(PlainLayout places, Map<Long, Double> starts, boolean down) {
    private static final double BEFORE = 12;

    static Ranks of(List<BoxBlock> blocks, PlainLayout places, boolean down) {
        Map<Long, Double> starts = new HashMap<>();
        for (BoxBlock block : blocks) {
            Point centre = places.centre(block.id());
            double start = down ? centre.y() - block.height() / 2 : centre.x() - block.width() / 2;
            starts.merge(rank(centre, down), start, Math::min);
        }
        return new Ranks(places, starts, down);
    }

    private static long rank(Point centre, boolean down) {
        return Math.round(down ? centre.y() : centre.x());
    }

    Connector line(BoxBlock above, BoxBlock below) {
        Point from = places.centre(above.id());
        Point to = places.centre(below.id());
        double turn = starts.getOrDefault(rank(to, down), 0.0) - BEFORE;
        Box manager = above.members().get(0);
        Box report = below.members().get(0);
        if (down) {
            return Connector.line(
                    manager,
                    report,
                    new Point(from.x(), from.y() + above.height() / 2),
                    new Point(from.x(), turn),
                    new Point(to.x(), turn),
                    new Point(to.x(), to.y() - below.height() / 2));
        }
        return Connector.line(
                manager,
                report,
                new Point(from.x() + above.width() / 2, from.y()),
                new Point(turn, from.y()),
                new Point(turn, to.y()),
                new Point(to.x() - below.width() / 2, to.y()));
    }
}
