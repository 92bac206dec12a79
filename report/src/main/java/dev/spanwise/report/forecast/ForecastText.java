package dev.spanwise.report.forecast;

import dev.spanwise.analysis.forecast.Band;
import dev.spanwise.analysis.forecast.LayerForecast;
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
    private final Texts texts;
    private final Numbers numbers;

    private ForecastText(LayerForecast forecast, Locale language) {
        this.forecast = forecast;
        this.texts = Texts.in(ForecastText.class, language);
        this.numbers = new Numbers(language);
    }

    /**
     * The forecast.
     *
     * @param assumptions what it assumes, as a sentence
     */
    public static Document of(LayerForecast forecast, String assumptions, Locale language) {
        return new ForecastText(forecast, language).document(assumptions);
    }

    private Document document(String assumptions) {
        return Document.builder()
                .title(texts.get("title", forecast.years().size(), forecast.runs()))
                .paragraph(assumptions)
                .paragraph(verdict())
                .add(Columns.<LayerForecast.Year>in(texts)
                        .whole("year", LayerForecast.Year::year)
                        .figure("headcount", year -> cell(year.headcount()))
                        .figure("layers", year -> cell(year.layers()))
                        .figure("managers", year -> cell(year.managers()))
                        .figure("narrow", year -> cell(year.narrowManagers()))
                        .figure("area", year -> cell(year.areaContributors()))
                        .table(texts.get("table"), forecast.years()))
                .paragraph(texts.get("closed", text(forecast.managersClosed()), text(forecast.managersWithoutTeam())))
                .paragraph(texts.get("honest"), Tone.QUIET)
                .build();
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
