package dev.spanwise.report.diagram.layout;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.drawing.TextLine;
import dev.spanwise.report.diagram.drawing.TextRun;
import dev.spanwise.report.diagram.style.Palette;
import dev.spanwise.report.diagram.view.VisibleTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Teams of dots in frames. A team is its manager as a square and its individual contributors as dots in their colours;
 * a frame is a branch of an upper layer, and holds all the teams of that branch.
 */
final class DotTeams {
    private static final int MOST_FRAMES = 48;
    private static final double DOT = 8;
    private static final double TEAM_GAP = 3;
    private static final double PADDING = 6;
    private static final double HEAD = 12;

    private static final BoxStyle TEAM = new BoxStyle("#f4f6f9", "", 0, BoxStyle.Outline.SOLID);

    private final Scene scene;
    private final VisibleTree tree;

    DotTeams(Scene scene) {
        this.scene = scene;
        this.tree = scene.tree();
    }

    Drawing draw() {
        List<Drawing> frames = new ArrayList<>();
        framesByHead().forEach((head, teams) -> frames.add(frame(head, teams)));
        return WallLayout.arrange(frames, 8);
    }

    /** The teams by the head of their frame; those above all frames by their root. */
    private Map<Integer, List<Integer>> framesByHead() {
        int layer = frameLayer();
        int[] head = new int[tree.chart().size()];
        Map<Integer, List<Integer>> frames = new LinkedHashMap<>();
        for (int position : tree.positions()) {
            int depth = tree.chart().layer(position);
            boolean opens = tree.isRoot(position) || (depth == layer && tree.hasReports(position));
            head[position] = opens ? position : head[tree.chart().manager(position)];
            if (tree.hasReports(position) || tree.isRoot(position)) {
                frames.computeIfAbsent(head[position], h -> new ArrayList<>()).add(position);
            }
        }
        return frames;
    }

    /** The lowest layer with few enough managers to give each of them a frame. */
    private int frameLayer() {
        TreeMap<Integer, Integer> managers = new TreeMap<>();
        for (int position : tree.positions()) {
            if (tree.hasReports(position)) {
                managers.merge(tree.chart().layer(position), 1, Integer::sum);
            }
        }
        int found = managers.entrySet().stream()
                .takeWhile(layer -> layer.getValue() <= MOST_FRAMES)
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(0);
        return found > 1 && found == managers.lastKey() ? found - 1 : found;
    }

    private Drawing frame(int head, List<Integer> teams) {
        List<Box> mosaics = teams.stream().map(this::mosaic).toList();
        double rowWidth = rowWidth(mosaics);
        List<Box> boxes = new ArrayList<>();
        double x = PADDING;
        double y = HEAD + PADDING;
        double rowHeight = 0;
        double width = 60;
        for (Box mosaic : mosaics) {
            if (x > PADDING && x + mosaic.width() > rowWidth) {
                x = PADDING;
                y += rowHeight + TEAM_GAP;
                rowHeight = 0;
            }
            boxes.add(mosaic.at(x, y));
            x += mosaic.width() + TEAM_GAP;
            rowHeight = Math.max(rowHeight, mosaic.height());
            width = Math.max(width, x - TEAM_GAP + PADDING);
        }
        double height = y + rowHeight + PADDING;
        boxes.add(0, Box.of("f" + head, width, height, BoxStyle.filled(Palette.WHITE), List.of()));
        boxes.add(1, header(head, width));
        return new Drawing(width, height, boxes, List.of());
    }

    private static double rowWidth(List<Box> mosaics) {
        double area = mosaics.stream()
                .mapToDouble(box -> (box.width() + TEAM_GAP) * (box.height() + TEAM_GAP))
                .sum();
        double widest = mosaics.stream().mapToDouble(Box::width).max().orElse(0);
        return PADDING + Math.max(widest, Math.sqrt(area * Shape.RATIO));
    }

    private Box header(int head, double width) {
        String people = scene.texts().get("dots.people", tree.shownInBranch(head));
        TextLine line =
                TextLine.of(TextRun.bold(scene.boxes().name(tree.chart().position(head)), 8), TextRun.grey(people, 7));
        return Box.of("h" + head, width, HEAD + 2, BoxStyle.BARE, List.of(line.fitted(width - 2 * Box.PADDING)));
    }

    /** One team: the manager's square first, then dots, as many a row as make it about as high as wide. */
    private Box mosaic(int manager) {
        Map<String, StringBuilder> byColour = new LinkedHashMap<>();
        byColour.put(scene.boxes().dotColour(manager), new StringBuilder("■"));
        int count = 1;
        for (int report : tree.reports(manager)) {
            if (!tree.hasReports(report)) {
                byColour.computeIfAbsent(scene.boxes().dotColour(report), c -> new StringBuilder())
                        .append(scene.boxes().dot(report));
                count++;
            }
        }
        int perRow = (int) Math.max(3, Math.ceil(Math.sqrt(count)));
        List<TextLine> lines = new ArrayList<>();
        byColour.forEach((colour, dots) -> {
            for (int from = 0; from < dots.length(); from += perRow) {
                String row = dots.substring(from, Math.min(dots.length(), from + perRow));
                lines.add(TextLine.tight(new TextRun(row, DOT, false, colour, false)));
            }
        });
        double width = lines.stream().mapToDouble(TextLine::width).max().orElse(0);
        double height = lines.stream().mapToDouble(TextLine::height).sum();
        Box team = Box.of("n" + manager, width + 2 * Box.PADDING, height + 4, TEAM, lines);
        return scene.boxes().told(manager, team);
    }
}
