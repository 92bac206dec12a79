package dev.spanwise.report.forecast;

import dev.spanwise.analysis.catalogue.AskedForecast;
import dev.spanwise.analysis.forecast.Band;
import dev.spanwise.analysis.forecast.GrowthPolicy;
import dev.spanwise.analysis.forecast.LayerForecast;
import dev.spanwise.analysis.forecast.Spread;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.document.Tone;
import java.util.Locale;

/** What {@code forecast} shows: each year's median and 80 % band, and when the layer comes back. */
public final class ForecastText {
    private final LayerForecast forecast;
    private final AskedForecast asked;
    private final Texts texts;
    private final Numbers numbers;

    private ForecastText(LayerForecast forecast, AskedForecast asked, Locale language) {
        this.forecast = forecast;
        this.asked = asked;
        this.texts = Texts.in(ForecastText.class, language);
        this.numbers = new Numbers(language);
    }

    /** The forecast, and what it assumes. */
    public static Document of(LayerForecast forecast, AskedForecast asked, Locale language) {
        return new ForecastText(forecast, asked, language).document();
    }

    /** What a forecast assumes, as a sentence. */
    public static String assumptions(AskedForecast asked, Locale language) {
        Numbers numbers = new Numbers(language);
        GrowthPolicy policy = asked.policy();
        return Texts.in(ForecastText.class, language)
                .get(
                        "assumptions",
                        numbers.percent(Math.abs(policy.hiring())).text(),
                        numbers.percent(policy.attrition()).text(),
                        numbers.percent(policy.promotion()).text(),
                        policy.maxSpan(),
                        policy.closeNarrowUpTo(),
                        numbers.percent(policy.shrinking()).text(),
                        asked.seed(),
                        numbers.percent(policy.stepDown()).text(),
                        policy.stepDown(),
                        policy.shrinking(),
                        policy.hiring());
    }

    private Document document() {
        return Document.builder()
                .title(texts.get("title", forecast.years().size(), forecast.runs()))
                .paragraph(assumptions(asked, texts.language()))
                .paragraph(verdict())
                .add(Columns.<LayerForecast.Year>in(texts)
                        .whole("year", LayerForecast.Year::year)
                        .figure("headcount", year -> cell(year.headcount()))
                        .figure("layers", year -> cell(year.layers()))
                        .figure("managers", year -> cell(year.managers()))
                        .figure("narrow", year -> cell(year.narrowManagers()))
                        .figure("area", year -> cell(year.areaContributors()))
                        .figure("joined", year -> cell(year.joined()))
                        .figure("stayers", year -> cell(year.stayers()))
                        .table(texts.get(asked.spread().isKnown() ? "table.spread" : "table"), forecast.years()))
                .paragraph(texts.get("closed", text(forecast.managersClosed()), text(forecast.managersWithoutTeam())))
                .paragraph(honest(), Tone.QUIET)
                .build();
    }

    private String honest() {
        Spread spread = asked.spread();
        if (!spread.isKnown()) {
            return texts.get("honest");
        }
        String deviations = texts.get(
                "spread",
                numbers.percent(spread.hiring()).text(),
                numbers.percent(spread.attrition()).text(),
                numbers.percent(spread.promotion()).text(),
                numbers.percent(spread.stepDown()).text());
        return texts.get(spread.intervals() == 1 ? "honest.branches" : "honest.spread", spread.intervals(), deviations);
    }

    private String verdict() {
        String share = numbers.percent(forecast.returned()).text();
        Band year = forecast.returnYear();
        if (Double.isInfinite(year.low())) {
            return texts.get("never", forecast.targetLayers(), forecast.years().size(), share);
        }
        return texts.get(
                "returns", forecast.targetLayers(), share, year(year.median()), year(year.low()), year(year.high()));
    }

    private String year(double year) {
        return Double.isInfinite(year)
                ? texts.get("later", forecast.years().size())
                : numbers.whole((long) year).text();
    }

    private Cell cell(Band band) {
        return Cell.figure(band.median(), text(band));
    }

    /** For example {@code 7 (6-8)}. */
    private String text(Band band) {
        String median = numbers.whole((long) band.median()).text();
        return band.low() == band.high()
                ? median
                : median + " (" + numbers.whole((long) band.low()).text() + "-"
                        + numbers.whole((long) band.high()).text() + ")";
    }
}
