package dev.spanwise.report.diagram.layout;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.view.VisibleTree;
import java.util.List;

/** The shown positions as cards; where a branch goes on below them, the card says so in words. */
public final class OverviewLayout implements Layout {
    @Override
    public Drawing draw(Scene scene) {
        VisibleTree tree = scene.tree();
        return new HangingTree(
                        tree,
                        position -> !tree.hasReports(position),
                        position -> box(scene, position),
                        position -> single(box(scene, position)))
                .draw();
    }

    private static Drawing single(Box box) {
        return new Drawing(box.width(), box.height(), List.of(box), List.of());
    }

    private static Box box(Scene scene, int position) {
        HiddenBelow hidden = new HiddenBelow(scene.tree(), scene.texts());
        String below = hidden.words(position);
        if (below.isEmpty()) {
            return scene.boxes().card(position);
        }
        return hidden.isFolded(position)
                ? scene.boxes().foldedCard(position, below)
                : scene.boxes().card(position, below);
    }
}
