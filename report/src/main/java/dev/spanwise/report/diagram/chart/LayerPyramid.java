package dev.spanwise.report.diagram.chart;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.drawing.TextRun;
import dev.spanwise.report.diagram.style.Palette;

/** One centred bar a layer, as wide as the layer has positions; its managers are the dark middle. */
record LayerPyramid(OrgChart chart, Texts texts) {
    private static final double LABEL = 40;
    private static final double BAR = 380;
    private static final double FIGURES = 190;
    private static final double ROW = 22;

    Drawing draw() {
        Marks marks = new Marks();
        int most = 1;
        for (int layer = 1; layer <= chart.layers(); layer++) {
            most = Math.max(most, size(layer));
        }
        for (int layer = 1; layer <= chart.layers(); layer++) {
            addLayer(marks, layer, most);
        }
        return marks.drawing(LABEL + BAR + FIGURES, chart.layers() * ROW);
    }

    private void addLayer(Marks marks, int layer, int most) {
        int managers = managers(layer);
        double y = (layer - 1) * ROW;
        double middle = LABEL + BAR / 2;
        String told = texts.get("chart.layer", layer, size(layer), managers);
        double width = BAR * size(layer) / most;
        marks.bar(middle - width / 2, y + 2, width, ROW - 4, Palette.shade(1, 5), told);
        double inner = BAR * managers / most;
        if (managers > 0) {
            marks.bar(middle - inner / 2, y + 2, inner, ROW - 4, Palette.shade(3, 5), told);
        }
        marks.words(0, y + ROW / 2, LABEL, TextRun.bold(texts.get("box.layer", layer), Marks.TEXT));
        marks.words(LABEL + BAR, y + ROW / 2, FIGURES, TextRun.grey(told, Marks.TEXT));
    }

    private int size(int layer) {
        return chart.layerStart(layer + 1) - chart.layerStart(layer);
    }

    private int managers(int layer) {
        int managers = 0;
        for (int position = chart.layerStart(layer); position < chart.layerStart(layer + 1); position++) {
            managers += chart.isManager(position) ? 1 : 0;
        }
        return managers;
    }
}
