package dev.spanwise.report.diagram.layout;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.drawing.TextLine;
import dev.spanwise.report.diagram.drawing.TextRun;
import dev.spanwise.report.diagram.style.Palette;
import dev.spanwise.report.diagram.view.VisibleTree;
import java.util.ArrayList;
import java.util.List;

/**
 * One band a layer, one column a branch below the top: how deep each branch goes is seen at a glance. A cell holds the
 * positions of its branch and layer, team by team.
 */
public final class LayersLayout implements Layout {
    private static final double LABEL = 64;
    private static final double CELL = 84;
    private static final double CELL_HEIGHT = 13;
    private static final double GAP = 3;
    private static final double COLUMN_GAP = 14;
    private static final double BAND_PADDING = 6;

    @Override
    public Drawing draw(Scene scene) {
        LayerTable table = LayerTable.of(scene.tree());
        int[] across = across(table);
        double[] left = new double[across.length + 1];
        left[0] = LABEL;
        for (int column = 0; column < across.length; column++) {
            left[column + 1] = left[column] + across[column] * (CELL + GAP) + COLUMN_GAP;
        }
        double width = left[across.length];
        List<Box> boxes = new ArrayList<>();
        double y = 0;
        for (int row = 0; row < table.rows(); row++) {
            double height = height(table, row, across);
            boxes.add(band(row, width, height).at(0, y));
            boxes.add(label(scene, table, row, height).at(0, y));
            for (int column = 0; column < across.length; column++) {
                fill(scene, table.cell(row, column), across[column], left[column], y + BAND_PADDING, boxes);
            }
            y += height;
        }
        return new Drawing(width, y, boxes, List.of());
    }

    /** How many boxes stand side by side in each column: more where a branch is broad. */
    private static int[] across(LayerTable table) {
        int[] across = new int[table.columns()];
        int widest = 0;
        for (int column = 0; column < across.length; column++) {
            for (int row = 0; row < table.rows(); row++) {
                across[column] =
                        Math.max(across[column], table.cell(row, column).size());
            }
            widest = Math.max(widest, across[column]);
        }
        // a cell of n positions is about as high as wide where sqrt(n / 6) of them stand side by side
        double factor = across.length > 12 ? 16 : 7;
        for (int column = 0; column < across.length; column++) {
            across[column] = (int) Math.max(1, Math.ceil(Math.sqrt(across[column] / factor)));
        }
        return across;
    }

    private static double height(LayerTable table, int row, int[] across) {
        int most = 1;
        for (int column = 0; column < across.length; column++) {
            int size = table.cell(row, column).size();
            most = Math.max(most, (size + across[column] - 1) / across[column]);
        }
        return Math.max(34, most * (CELL_HEIGHT + GAP) - GAP + 2 * BAND_PADDING);
    }

    private static void fill(Scene scene, List<Integer> cell, int across, double x, double y, List<Box> boxes) {
        int rows = (cell.size() + across - 1) / across;
        for (int i = 0; i < cell.size(); i++) {
            int column = i / rows;
            boxes.add(scene.boxes()
                    .tile(cell.get(i), CELL, CELL_HEIGHT)
                    .at(x + column * (CELL + GAP), y + (i % rows) * (CELL_HEIGHT + GAP)));
        }
    }

    private static Box band(int row, double width, double height) {
        String fill = row % 2 == 0 ? Palette.PLAIN : Palette.WHITE;
        return Box.of("b" + row, width, height, new BoxStyle(fill, "", 0, BoxStyle.Outline.SOLID), List.of());
    }

    private static Box label(Scene scene, LayerTable table, int row, double height) {
        VisibleTree tree = scene.tree();
        int layer = tree.chart().layer(tree.positions()[0]) + row;
        List<TextLine> lines = List.of(
                TextLine.of(TextRun.bold(scene.texts().get("box.layer", layer), 12)),
                TextLine.of(TextRun.grey(scene.texts().get("layers.positions", table.count(row)), 7)));
        return Box.of("l" + row, LABEL, height, BoxStyle.BARE, lines);
    }
}
