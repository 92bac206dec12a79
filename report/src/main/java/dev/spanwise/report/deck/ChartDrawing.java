package dev.spanwise.report.deck;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** Draws a chart of PowerPoint's own, with its numbers in a sheet behind it. */
final class ChartDrawing {
    private final XSLFChart made;
    private final Chart chart;

    private ChartDrawing(XSLFChart made, Chart chart) {
        this.made = made;
        this.chart = chart;
    }

    static void draw(XMLSlideShow show, XSLFSlide slide, Rectangle2D room, Chart chart) {
        XSLFChart made = show.createChart();
        new ChartDrawing(made, chart).draw(room.getHeight(), new Ground(slide).onMain());
        slide.addChart(made, emu(room));
    }

    private void draw(double height, Shade onMain) {
        boolean lying = chart.kind() == Chart.Kind.BARS;
        XDDFCategoryAxis names = made.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis numbers = made.createValueAxis(lying ? AxisPosition.TOP : AxisPosition.LEFT);
        names.setMajorTickMark(AxisTickMark.NONE);
        numbers.setMajorTickMark(AxisTickMark.NONE);
        numbers.setMinimum(0);
        numbers.setNumberFormat(chart.format().replaceAll(";.*", ""));
        if (chart.kind() == Chart.Kind.LINES && chart.step() > 0) {
            numbers.setMajorUnit(chart.step());
        }
        if (lying) {
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        if (chart.kind() != Chart.Kind.LINES) {
            // every bar says its number itself; between the categories, so that the outer bars are whole
            numbers.setVisible(chart.isCrowded());
            numbers.setCrossBetween(AxisCrossBetween.BETWEEN);
        }
        XDDFChartData data = data(names, numbers);
        addSeries(data);
        made.plot(data);
        made.setAutoTitleDeleted(true);
        if (chart.series().size() > 1) {
            made.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        new ChartLook(made, chart, height, onMain).apply();
    }

    private XDDFChartData data(XDDFCategoryAxis names, XDDFValueAxis numbers) {
        if (chart.kind() == Chart.Kind.LINES) {
            XDDFLineChartData lines = (XDDFLineChartData) made.createData(ChartTypes.LINE, names, numbers);
            lines.setGrouping(Grouping.STANDARD);
            lines.setVaryColors(false);
            return lines;
        }
        XDDFBarChartData bars = (XDDFBarChartData) made.createData(ChartTypes.BAR, names, numbers);
        bars.setBarDirection(chart.kind() == Chart.Kind.BARS ? BarDirection.BAR : BarDirection.COL);
        bars.setBarGrouping(chart.stacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        bars.setGapWidth(45);
        bars.setVaryColors(false);
        return bars;
    }

    private void addSeries(XDDFChartData data) {
        XDDFDataSource<String> categories =
                XDDFDataSourcesFactory.fromArray(chart.categories().toArray(String[]::new), range(0), 0);
        for (int i = 0; i < chart.series().size(); i++) {
            Chart.Series series = chart.series().get(i);
            List<? extends Number> values = series.values();
            data.addSeries(
                            categories,
                            XDDFDataSourcesFactory.fromArray(values.toArray(Number[]::new), range(i + 1), i + 1))
                    .setTitle(series.name(), made.setSheetTitle(series.name(), i + 1));
        }
    }

    private String range(int column) {
        return made.formatRange(
                new CellRangeAddress(1, Math.max(1, chart.categories().size()), column, column));
    }

    private static Rectangle2D emu(Rectangle2D points) {
        return new Rectangle2D.Double(
                Units.toEMU(points.getX()),
                Units.toEMU(points.getY()),
                Units.toEMU(points.getWidth()),
                Units.toEMU(points.getHeight()));
    }
}
