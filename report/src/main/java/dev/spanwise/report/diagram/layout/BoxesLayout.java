package dev.spanwise.report.diagram.layout;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.Connector;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.style.PositionBoxes;
import dev.spanwise.report.diagram.view.VisibleTree;
import guru.nidi.graphviz.engine.GraphvizEngine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One box each, placed by Graphviz's own layout. A manager's individual contributors go to Graphviz as one block and
 * stand in it side by side, because a row of twenty boxes is a ribbon. Where Graphviz makes a ribbon all the same, the
 * boxes are folded as in an overview.
 */
public final class BoxesLayout implements Layout {
    private static final double INCH = 72;
    /** So few blocks fit a sheet in any shape. */
    private static final int FEW = 12;

    private final GraphvizEngine graphviz;

    public BoxesLayout(GraphvizEngine graphviz) {
        this.graphviz = graphviz;
    }

    @Override
    public Drawing draw(Scene scene) {
        List<BoxBlock> blocks = blocks(scene);
        Drawing down = place(blocks, true);
        Drawing right = place(blocks, false);
        Drawing better =
                Shape.cost(down.width(), down.height()) <= Shape.cost(right.width(), right.height()) ? down : right;
        boolean ribbon = blocks.size() > FEW && Shape.isRibbon(better.width(), better.height());
        return ribbon ? new OverviewLayout().draw(scene) : better;
    }

    /** Each manager is a block of one; the contributors of a manager are one block below it. */
    private static List<BoxBlock> blocks(Scene scene) {
        VisibleTree tree = scene.tree();
        List<BoxBlock> blocks = new ArrayList<>();
        for (int position : tree.positions()) {
            boolean alone = tree.isRoot(position);
            if (alone || tree.hasReports(position)) {
                String above = alone ? "" : PositionBoxes.id(tree.chart().manager(position));
                blocks.add(BoxBlock.single(
                        PositionBoxes.id(position), above, scene.boxes().card(position)));
            }
            List<Box> contributors = new ArrayList<>();
            for (int report : tree.reports(position)) {
                if (!tree.hasReports(report)) {
                    contributors.add(scene.boxes().card(report));
                }
            }
            if (contributors.size() == 1) {
                Box only = contributors.get(0);
                blocks.add(BoxBlock.single(only.id(), PositionBoxes.id(position), only));
            } else if (!contributors.isEmpty()) {
                blocks.add(BoxBlock.grid("g" + position, PositionBoxes.id(position), contributors));
            }
        }
        return blocks;
    }

    private Drawing place(List<BoxBlock> blocks, boolean down) {
        PlainLayout places = PlainLayout.ask(graphviz, skeleton(blocks, down));
        Ranks ranks = Ranks.of(blocks, places, down);
        Map<String, BoxBlock> byId = new HashMap<>();
        blocks.forEach(block -> byId.put(block.id(), block));
        List<Box> boxes = new ArrayList<>();
        List<Connector> lines = new ArrayList<>();
        for (BoxBlock block : blocks) {
            boxes.addAll(block.at(places.centre(block.id())));
            BoxBlock above = byId.get(block.above());
            if (above != null) {
                lines.add(ranks.line(above, block));
            }
        }
        return new Drawing(places.width(), places.height(), boxes, lines);
    }

    /** The blocks as Graphviz is asked about them: sizes and edges, no text. */
    private static String skeleton(List<BoxBlock> blocks, boolean down) {
        StringBuilder dot = new StringBuilder("digraph { rankdir=").append(down ? "TB" : "LR");
        dot.append("; nodesep=0.2; ranksep=0.5; edge [dir=none]; node [shape=box, fixedsize=true, label=\"\"]\n");
        for (BoxBlock block : blocks) {
            dot.append(block.id()).append(" [width=").append(inches(block.width()));
            dot.append(", height=").append(inches(block.height())).append("]\n");
            if (!block.above().isEmpty()) {
                dot.append(block.above()).append(" -> ").append(block.id()).append('\n');
            }
        }
        return dot.append("}").toString();
    }

    private static String inches(double points) {
        return String.format(Locale.ROOT, "%.4f", points / INCH);
    }
}
