package dev.spanwise.web.pages.scenario;

import dev.spanwise.analysis.catalogue.AskedForecast;
import dev.spanwise.analysis.forecast.Band;
import dev.spanwise.analysis.forecast.LayerForecast;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.forecast.ForecastText;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.pages.ChartJson;
import dev.spanwise.web.pages.OptionField;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.Forecasts;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** When layers come back: the chart of today, or of a scenario, grown year by year. */
public final class ForecastPage {
    /** What is asked for below the usual assumptions. */
    private static final Set<String> MORE = Set.of("area", "shrink", "seed");

    /**
     * What the page shows.
     *
     * @param scenario id of the scenario it starts from, empty for today
     * @param earlier snapshots that may tell the rates
     * @param history ids of those that do
     */
    public record View(
            List<SavedScenario> scenarios,
            String scenario,
            List<Snapshot> earlier,
            List<String> history,
            List<OptionField> fields,
            List<LayerForecast.Year> years,
            Document forecast) {
        /** What is drawn of each year: the median and the band of 80 % of the runs. */
        public String fan(Function<LayerForecast.Year, Band> figure) {
            return ChartJson.of(years.stream()
                    .map(year -> point(year.year(), figure.apply(year)))
                    .toList());
        }

        private static Map<String, Object> point(int year, Band band) {
            return Map.of("year", year, "low", band.low(), "median", band.median(), "high", band.high());
        }

        public List<OptionField> usual() {
            return fields.stream().filter(field -> !MORE.contains(field.name())).toList();
        }

        public List<OptionField> more() {
            return fields.stream().filter(field -> MORE.contains(field.name())).toList();
        }

        /** Whether anything else than usual is asked below the usual assumptions. */
        public boolean asksMore() {
            return more().stream()
                    .anyMatch(field -> !field.values().equals(field.option().usual()));
        }
    }

    private final SnapshotPages pages;

    public ForecastPage(SnapshotPages pages) {
        this.pages = pages;
    }

    public List<Route> routes() {
        return List.of(Route.get("/snapshots/{snapshot}/forecast", Role.ANALYST, this::show));
    }

    private void show(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        List<SavedScenario> scenarios = pages.scenarios().store().listScenarios(snapshot.id());
        String wanted = visit.find("scenario").orElse("");
        AskedForecast asked = Forecasts.asked(visit, pages.charts(), snapshot);
        LayerForecast forecast = Forecasts.of(asked, pages.scenarios().chart(visit, snapshot));
        Document told = ForecastText.of(forecast, asked, visit.language());
        View view = new View(
                scenarios,
                wanted,
                pages.charts().listEarlier(snapshot),
                visit.list("history"),
                fields(visit),
                forecast.years(),
                told);
        pages.show(visit, snapshot, "scenarios", "scenario/forecast", view);
    }

    /** Where earlier snapshots tell the rates, what is usual does not stand in their fields. */
    private static List<OptionField> fields(Visit visit) {
        return visit.list("history").isEmpty()
                ? OptionField.listOf(visit, AskedForecast.OPTIONS)
                : AskedForecast.OPTIONS.options().stream()
                        .map(option -> AskedForecast.isLearned(option)
                                ? OptionField.typed(visit, AskedForecast.OPTIONS, option)
                                : OptionField.of(visit, AskedForecast.OPTIONS, option))
                        .toList();
    }
}
