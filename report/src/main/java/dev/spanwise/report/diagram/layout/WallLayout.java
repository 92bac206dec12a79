package dev.spanwise.report.diagram.layout;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.Connector;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.layout.Packing.Place;
import dev.spanwise.report.diagram.layout.Packing.Size;
import dev.spanwise.report.diagram.style.PositionBoxes;
import java.util.ArrayList;
import java.util.List;

/** Everybody on one sheet, each team a frame within its manager's frame. */
public final class WallLayout implements Layout {
    private static final double GAP = 12;

    @Override
    public Drawing draw(Scene scene) {
        NestedTeams teams = NestedTeams.measure(scene);
        List<Drawing> trees = new ArrayList<>();
        for (int root : scene.tree().roots()) {
            trees.add(scene.tree().hasReports(root) ? teams.draw(root) : single(scene, root));
        }
        return arrange(trees, GAP);
    }

    private static Drawing single(Scene scene, int position) {
        Box box = scene.boxes().card(position);
        return new Drawing(PositionBoxes.CARD_WIDTH, box.height(), List.of(box), List.of());
    }

    /** Several trees on one sheet. */
    static Drawing arrange(List<Drawing> trees, double gap) {
        List<Size> sizes = trees.stream()
                .map(tree -> new Size(tree.width(), tree.height()))
                .toList();
        Packing packing = Packing.of(sizes, gap);
        Place[] places = packing.places(0);
        List<Box> boxes = new ArrayList<>();
        List<Connector> lines = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            Drawing placed = trees.get(i).moved(places[i].x(), places[i].y());
            boxes.addAll(placed.boxes());
            lines.addAll(placed.connectors());
        }
        return new Drawing(packing.width(), packing.height(), boxes, lines);
    }
}
