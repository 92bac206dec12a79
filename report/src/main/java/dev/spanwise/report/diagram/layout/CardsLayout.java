package dev.spanwise.report.diagram.layout;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.view.VisibleTree;
import java.util.List;

/** The upper managers as a tree of boxes, and each branch of a readable size as one card with its teams inside. */
public final class CardsLayout implements Layout {
    private static final int MOST_IN_CARD = 120;

    @Override
    public Drawing draw(Scene scene) {
        VisibleTree tree = scene.tree();
        NestedTeams teams = NestedTeams.measure(scene);
        int most = mostInCard(tree);
        return new HangingTree(
                        tree,
                        position -> !tree.hasReports(position) || tree.shownInBranch(position) <= most,
                        position -> scene.boxes().card(position),
                        position -> tree.hasReports(position)
                                ? teams.draw(position)
                                : single(scene.boxes().card(position)))
                .draw();
    }

    /** Small enough that the whole is never one card. */
    private static int mostInCard(VisibleTree tree) {
        int largest = 0;
        for (int root : tree.roots()) {
            largest = Math.max(largest, tree.shownInBranch(root));
        }
        return Math.min(MOST_IN_CARD, largest - 1);
    }

    private static Drawing single(Box box) {
        return new Drawing(box.width(), box.height(), List.of(box), List.of());
    }
}
