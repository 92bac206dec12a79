package dev.spanwise.report.deck;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;

/** Colours, letters and numbers of a chart that has its data already. */
record ChartLook(XSLFChart made, Chart chart, double height, Shade onMain) {
    /** In hundredths of a point, as charts count. */
    private static final int LETTERS = 1200;

    private static final int SMALLEST_LETTERS = 800;
    /** Of the height, what an axis and a legend leave for bars. */
    private static final double BARS = 0.85;
    /** Between two categories, in bars. */
    private static final double BETWEEN = 0.45;

    private static final double LINE = 2.25;
    /** Of the longest bar. */
    private static final double LEAST_PIECE = 0.05;

    void apply() {
        made.getCTChartSpace().addNewRoundedCorners().setVal(false);
        write(made.getCTChartSpace().addNewTxPr(), Shade.INK, LETTERS);
        CTPlotArea area = made.getCTChart().getPlotArea();
        area.getCatAxList()
                .forEach(axis -> outline(
                        axis.isSetSpPr()
                                ? axis.getSpPr().addNewLn()
                                : axis.addNewSpPr().addNewLn(),
                        Shade.QUIET,
                        0.75));
        if (chart.kind() == Chart.Kind.LINES) {
            area.getValAxList()
                    .forEach(axis ->
                            outline(axis.addNewMajorGridlines().addNewSpPr().addNewLn(), Shade.BACK, 0.75));
            lines(area.getLineChartArray(0).getSerList());
        } else {
            bars(area.getBarChartArray(0));
        }
    }

    private void bars(CTBarChart bars) {
        if (chart.stacked()) {
            lieOnOneLine(bars);
        }
        for (int i = 0; i < bars.sizeOfSerArray(); i++) {
            CTBarSer made = bars.getSerArray(i);
            Chart.Series series = chart.series().get(i);
            if (!made.isSetSpPr()) {
                made.addNewSpPr();
            }
            series.shade().fill(made.getSpPr().addNewSolidFill());
            for (int category = 0; category < series.own().size(); category++) {
                CTDPt one = made.addNewDPt();
                one.addNewIdx().setVal(category);
                one.addNewInvertIfNegative().setVal(false);
                series.own().get(category).fill(one.addNewSpPr().addNewSolidFill());
            }
            if (!chart.isCrowded()) {
                label(made.addNewDLbls(), series.shade());
            }
        }
    }

    /** Pieces of one bar one behind the other; the library's small schema has no word for it. */
    private static void lieOnOneLine(CTBarChart bars) {
        String namespace = bars.getGapWidth().getDomNode().getNamespaceURI();
        try (XmlCursor cursor = bars.getGapWidth().newCursor()) {
            cursor.toEndToken();
            cursor.toNextToken();
            cursor.beginElement("overlap", namespace);
            cursor.insertAttributeWithValue("val", "100");
        }
    }

    private void label(CTDLbls labels, Shade behind) {
        var format = labels.addNewNumFmt();
        format.setFormatCode(
                chart.stacked()
                        ? "[>=" + least() + "]" + chart.format().replaceAll(";.*", "") + ";\"\""
                        : chart.format());
        format.setSourceLinked(false);
        if (chart.stacked()) {
            write(labels.addNewTxPr(), behind == Shade.LIGHT ? Shade.DARK : onMain, letters());
        } else {
            write(labels.addNewTxPr(), Shade.INK, letters());
            labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        }
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** Not higher than the bars, where these lie under each other. */
    private int letters() {
        if (chart.kind() != Chart.Kind.BARS) {
            return LETTERS;
        }
        int side = chart.stacked() ? 1 : chart.series().size();
        double bar = BARS * height / (Math.max(1, chart.categories().size()) * (side + BETWEEN));
        return (int) Math.max(SMALLEST_LETTERS, Math.min(LETTERS, 100 * Math.floor(bar)));
    }

    /** A piece too small for its number has none. */
    private String least() {
        double longest = IntStream.range(0, chart.categories().size())
                .mapToDouble(category -> chart.series().stream()
                        .mapToDouble(series -> series.values().get(category).doubleValue())
                        .sum())
                .max()
                .orElse(0);
        return BigDecimal.valueOf(Math.max(longest * LEAST_PIECE, 0.01))
                .round(new MathContext(2))
                .toPlainString();
    }

    private void lines(List<CTLineSer> lines) {
        for (int i = 0; i < lines.size(); i++) {
            CTLineSer made = lines.get(i);
            Chart.Series series = chart.series().get(i);
            if (!made.isSetSpPr()) {
                made.addNewSpPr();
            }
            CTLineProperties line = made.getSpPr().addNewLn();
            outline(line, series.shade(), LINE);
            if (series.dashed()) {
                line.addNewPrstDash().setVal(STPresetLineDashVal.DASH);
            }
            if (!made.isSetMarker()) {
                made.addNewMarker();
            }
            var marker = made.getMarker();
            (marker.isSetSymbol() ? marker.getSymbol() : marker.addNewSymbol()).setVal(STMarkerStyle.NONE);
            (made.isSetSmooth() ? made.getSmooth() : made.addNewSmooth()).setVal(false);
        }
    }

    private static void outline(CTLineProperties line, Shade shade, double points) {
        line.setW(Units.toEMU(points));
        shade.fill(line.addNewSolidFill());
    }

    private static void write(CTTextBody text, Shade shade, int size) {
        text.addNewBodyPr();
        text.addNewLstStyle();
        var paragraph = text.addNewP();
        CTTextCharacterProperties letters = paragraph.addNewPPr().addNewDefRPr();
        letters.setSz(size);
        shade.fill(letters.addNewSolidFill());
        paragraph.addNewEndParaRPr().setLang("en-US");
    }
}
