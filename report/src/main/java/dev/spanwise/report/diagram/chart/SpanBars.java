package dev.spanwise.report.diagram.chart;

import dev.spanwise.analysis.metrics.SpanBand;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.drawing.TextRun;
import dev.spanwise.report.diagram.style.Palette;
import java.util.EnumMap;
import java.util.Map;

/** One bar a band of spans, as long as it has managers. */
record SpanBars(OrgChart chart, Texts texts) {
    private static final double LABEL = 60;
    private static final double BAR = 360;
    private static final double FIGURES = 150;
    private static final double ROW = 22;

    Drawing draw() {
        Map<SpanBand, Integer> managers = new EnumMap<>(SpanBand.class);
        for (int position = 0; position < chart.size(); position++) {
            if (chart.isManager(position)) {
                managers.merge(SpanBand.of(chart.span(position)), 1, Integer::sum);
            }
        }
        int all = managers.values().stream().mapToInt(Integer::intValue).sum();
        int most = managers.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        Marks marks = new Marks();
        double y = 0;
        for (SpanBand band : SpanBand.values()) {
            int count = managers.getOrDefault(band, 0);
            String told = texts.get("chart.managers", count, all == 0 ? 0.0 : (double) count / all);
            marks.words(0, y + ROW / 2, LABEL, TextRun.bold(band.label(), Marks.TEXT));
            marks.bar(LABEL, y + 2, BAR * count / most, ROW - 4, Palette.WIDE, told);
            marks.words(LABEL + BAR, y + ROW / 2, FIGURES, TextRun.grey(told, Marks.TEXT));
            y += ROW;
        }
        return marks.drawing(LABEL + BAR + FIGURES, y);
    }
}
