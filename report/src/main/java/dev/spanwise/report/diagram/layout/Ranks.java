package dev.spanwise.report.diagram.layout;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.Connector;
import dev.spanwise.report.diagram.drawing.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines with right angles between the ranks Graphviz put the blocks in. Each manager's line turns at a place of its own
 * in the free strip before the rank it leads to, in an order in which they do not cross.
 *
 * @param places where the blocks are
 * @param turns by manager block: where its line turns
 * @param down whether ranks follow each other downwards; to the right otherwise
 */
record Ranks(PlainLayout places, Map<String, Double> turns, boolean down) {
    /** Width of the free strip between two ranks in points. */
    static final double STRIP = 36;

    /** A manager whose line is to turn: where it stands along its rank, where its reports begin across. */
    private record Turn(String manager, double along, double reportsAlong, double start) {
        boolean isBackward() {
            return reportsAlong < along;
        }
    }

    static Ranks of(List<BoxBlock> blocks, PlainLayout places, boolean down) {
        Map<Long, Double> starts = new HashMap<>();
        Map<String, BoxBlock> firstReport = new HashMap<>();
        for (BoxBlock block : blocks) {
            Point centre = places.centre(block.id());
            double start = down ? centre.y() - block.height() / 2 : centre.x() - block.width() / 2;
            starts.merge(rank(centre, down), start, Math::min);
            firstReport.putIfAbsent(block.above(), block);
        }
        Map<Double, List<Turn>> strips = new HashMap<>();
        firstReport.forEach((manager, report) -> {
            if (!manager.isEmpty()) {
                Point from = places.centre(manager);
                Point to = places.centre(report.id());
                double start = starts.getOrDefault(rank(to, down), 0.0);
                Turn turn = new Turn(manager, along(from, down), along(to, down), start);
                strips.computeIfAbsent(start, s -> new ArrayList<>()).add(turn);
            }
        });
        Map<String, Double> turns = new HashMap<>();
        strips.values().forEach(strip -> spread(strip, turns));
        return new Ranks(places, turns, down);
    }

    /** Lines that lead backward turn the earlier the further back they start, those that lead forward the later. */
    private static void spread(List<Turn> strip, Map<String, Double> turns) {
        for (boolean backward : new boolean[] {true, false}) {
            List<Turn> group = strip.stream()
                    .filter(turn -> turn.isBackward() == backward)
                    .sorted(Comparator.comparingDouble(Turn::along).thenComparing(Turn::manager))
                    .toList();
            for (int i = 0; i < group.size(); i++) {
                int slot = backward ? i : group.size() - 1 - i;
                double before = STRIP * (group.size() - slot) / (group.size() + 1);
                turns.put(group.get(i).manager(), group.get(i).start() - before);
            }
        }
    }

    private static long rank(Point centre, boolean down) {
        return Math.round(down ? centre.y() : centre.x());
    }

    private static double along(Point centre, boolean down) {
        return down ? centre.x() : centre.y();
    }

    Connector line(BoxBlock above, BoxBlock below) {
        Point from = places.centre(above.id());
        Point to = places.centre(below.id());
        double turn = turns.getOrDefault(above.id(), 0.0);
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
