package dev.spanwise.report.compare;

import dev.spanwise.analysis.compare.TimeSeries;
import dev.spanwise.analysis.compare.TimeSeries.Moment;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.document.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** How an organisation developed over several dates: a table, and small charts of layers, spans and headcount. */
public final class TimeSeriesText {
    private final TimeSeries series;
    private final Texts texts;
    private final Numbers numbers;

    private TimeSeriesText(TimeSeries series, Locale language) {
        this.series = series;
        this.texts = Texts.in(TimeSeriesText.class, language);
        this.numbers = new Numbers(language);
    }

    public static Document of(TimeSeries series, Locale language) {
        return new TimeSeriesText(series, language).document();
    }

    private Document document() {
        Document.Builder document = Document.builder()
                .title(texts.get("series", series.moments().size()))
                .table("", columns(), series.moments().stream().map(this::row).toList());
        chart(document, "layers", 0, moment -> moment.figures().layers().layers());
        chart(document, "mean-span", 2, moment -> moment.figures().spans().mean());
        chart(document, "headcount", 0, moment -> moment.figures().headcount().positions());
        return document.build();
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.text(texts.get("date"))));
        for (String key : List.of("headcount", "layers", "managers", "ratio", "mean-span", "median-span")) {
            columns.add(Column.figure(texts.get("measure." + key)));
        }
        for (String key : List.of("joined", "left", "moved", "promoted")) {
            columns.add(Column.figure(texts.get("series." + key)));
        }
        return columns;
    }

    private List<Cell> row(Moment moment) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(moment.label()),
                numbers.whole(moment.figures().headcount().positions()),
                numbers.whole(moment.figures().layers().layers()),
                numbers.whole(moment.figures().roles().managers()),
                numbers.fixed(moment.figures().roles().icToManagerRatio(), 2),
                numbers.fixed(moment.figures().spans().mean(), 2),
                numbers.fixed(moment.figures().spans().median(), 1)));
        TimeSeries.Turnover since = moment.since();
        if (since == null) {
            row.addAll(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
        } else {
            row.addAll(List.of(
                    numbers.whole(since.joined()),
                    numbers.whole(since.left()),
                    numbers.whole(since.moved()),
                    numbers.whole(since.promoted())));
        }
        return row;
    }

    /** A bar for each date, from 0 to the greatest. */
    private void chart(Document.Builder document, String key, int digits, ToDoubleFunction<Moment> figure) {
        double greatest = series.moments().stream().mapToDouble(figure).max().orElse(0);
        List<List<Cell>> rows = series.moments().stream()
                .map(moment -> List.of(
                        Cell.of(moment.label()),
                        numbers.fixed(figure.applyAsDouble(moment), digits),
                        Cell.bar(greatest == 0 ? 0 : figure.applyAsDouble(moment) / greatest)
                                .with(Tone.BAR)))
                .toList();
        document.table(
                texts.get("measure." + key),
                List.of(Column.text(texts.get("date")), Column.figure(texts.get("measure." + key)), Column.bar()),
                rows);
    }
}
