package dev.spanwise.report.deck;

import java.awt.geom.Rectangle2D;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/** A chart of PowerPoint's own, with its numbers in a sheet behind it. */
final class BarSlide {
    private BarSlide() {}

    static void draw(XMLSlideShow show, XSLFSlide slide, Rectangle2D room, Bars bars) {
        XSLFChart chart = show.createChart();
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis counts = chart.createValueAxis(AxisPosition.TOP);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, counts);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(bars.stacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        data.setGapWidth(40);
        XDDFDataSource<String> categories =
                XDDFDataSourcesFactory.fromArray(bars.categories().toArray(String[]::new), range(chart, bars, 0), 0);
        for (int i = 0; i < bars.series().size(); i++) {
            Bars.Series series = bars.series().get(i);
            XDDFNumericalDataSource<Integer> values = XDDFDataSourcesFactory.fromArray(
                    series.values().toArray(Integer[]::new), range(chart, bars, i + 1), i + 1);
            XDDFChartData.Series piece = data.addSeries(categories, values);
            piece.setTitle(series.name(), chart.setSheetTitle(series.name(), i + 1));
        }
        chart.plot(data);
        if (bars.stacked()) {
            lieOnOneLine(chart.getCTChart().getPlotArea().getBarChartArray(0));
        }
        if (bars.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        slide.addChart(chart, emu(room));
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

    private static String range(XSLFChart chart, Bars bars, int column) {
        return chart.formatRange(new CellRangeAddress(1, bars.categories().size(), column, column));
    }

    private static Rectangle2D emu(Rectangle2D points) {
        return new Rectangle2D.Double(
                Units.toEMU(points.getX()),
                Units.toEMU(points.getY()),
                Units.toEMU(points.getWidth()),
                Units.toEMU(points.getHeight()));
    }
}
