package dev.spanwise.report.compare;

import dev.spanwise.analysis.compare.TimeSeries;
import dev.spanwise.analysis.compare.TimeSeries.Moment;
import dev.spanwise.analysis.compare.TimeSeries.Turnover;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.document.Tone;
import dev.spanwise.report.figures.Figure;
import dev.spanwise.report.figures.FigureCatalogue;
import dev.spanwise.report.figures.FigureLists;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;

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
        Document.Builder document =
                Document.builder().title(texts.get("series", series.moments().size()));
        MatchWarning.of(series, texts.language()).forEach(warning -> document.paragraph(warning, Tone.WARNING));
        document.add(dated().show(FigureLists.OVER_TIME.stream()
                        .map(figure -> figure.of(Moment::figures))
                        .toList())
                .figure("series.joined", turnover(Turnover::joined))
                .figure("series.left", turnover(Turnover::left))
                .figure("series.replaced", turnover(Turnover::managerReplaced))
                .figure("series.moved", turnover(Turnover::moved))
                .figure("series.promoted", turnover(Turnover::promoted))
                .figure("series.demoted", turnover(Turnover::demoted))
                .table("", series.moments()));
        List.of(FigureCatalogue.LAYERS, FigureCatalogue.MEAN_SPAN, FigureCatalogue.HEADCOUNT)
                .forEach(figure -> document.add(chart(figure.of(Moment::figures))));
        return document.build();
    }

    private Columns<Moment> dated() {
        return Columns.<Moment>in(texts).text("date", Moment::label);
    }

    /** What happened since the date before; nothing for the first. */
    private Function<Moment, Cell> turnover(ToIntFunction<Turnover> figure) {
        return moment -> {
            Turnover since = moment.since();
            return since == null ? Cell.EMPTY : numbers.whole(figure.applyAsInt(since));
        };
    }

    /** A bar for each date, from 0 to the greatest. */
    private Table chart(Figure<Moment> figure) {
        double greatest =
                series.moments().stream().mapToDouble(figure.value()).max().orElse(0);
        return dated().show(List.of(figure))
                .bar(moment -> greatest == 0 ? 0 : figure.value().applyAsDouble(moment) / greatest, moment -> Tone.BAR)
                .table(figure.name(texts.language()), series.moments());
    }
}
