package dev.spanwise.report.diagram.change;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.Connector;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.style.Palette;
import dev.spanwise.report.diagram.style.PositionBoxes;
import dev.spanwise.report.diagram.view.VisibleTree;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Before and after in one picture: which positions it needs, and the lines from the old managers. */
public final class ChangeOverlay {
    private final ChartChange change;
    private final OrgChart union;

    public ChangeOverlay(ChartChange change) {
        this.change = change;
        this.union = UnionChart.of(change);
    }

    /** The chart that is drawn: everybody before or after. */
    public OrgChart chart() {
        return union;
    }

    /** The positions that change, their old and new managers, and the lines of all of these to the top. */
    public VisibleTree changedPart() {
        BitSet shown = new BitSet(union.size());
        for (int position = 0; position < union.size(); position++) {
            if (change.of(union, position) != PositionChange.UNCHANGED) {
                addLine(position, shown);
                oldManager(position).ifPresent(manager -> addLine(manager, shown));
            }
        }
        if (shown.isEmpty()) {
            shown.set(0, union.tops());
        }
        return new VisibleTree(union, shown);
    }

    private void addLine(int position, BitSet shown) {
        for (int up = position; up != OrgChart.NONE && !shown.get(up); up = union.manager(up)) {
            shown.set(up);
        }
    }

    private OptionalInt oldManager(int position) {
        return change.before()
                .findPosition(union.position(position).id())
                .flatMap(Position::manager)
                .flatMap(manager -> union.findPosition(manager.id()))
                .map(manager -> OptionalInt.of(manager.index()))
                .orElse(OptionalInt.empty());
    }

    /** The drawing with a thin line to each moved position from the manager it had. */
    public Drawing withMoves(Drawing drawing, VisibleTree part) {
        Map<String, Box> boxes = new HashMap<>();
        drawing.boxes().forEach(box -> boxes.put(box.id(), box));
        List<Connector> moves = Arrays.stream(part.positions())
                .filter(position -> change.of(union, position) == PositionChange.MOVED)
                .mapToObj(position -> move(position, boxes))
                .flatMap(Optional::stream)
                .toList();
        return drawing.with(new Drawing(0, 0, List.of(), moves));
    }

    private Optional<Connector> move(int moved, Map<String, Box> boxes) {
        Optional<Box> to = Optional.ofNullable(boxes.get(PositionBoxes.id(moved)));
        OptionalInt manager = oldManager(moved);
        Optional<Box> from = manager.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(boxes.get(PositionBoxes.id(manager.getAsInt())));
        return from.flatMap(start -> to.map(end -> Connector.between(start, end, Palette.MOVED, 0.6, false)));
    }
}
