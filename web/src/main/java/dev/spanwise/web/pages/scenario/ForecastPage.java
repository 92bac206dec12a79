package dev.spanwise.web.pages.scenario;

import dev.spanwise.analysis.forecast.LayerForecast;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.forecast.ForecastText;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.ForecastRequest;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import java.util.List;

/** When layers come back: the chart of today, or of a scenario, grown year by year. */
public final class ForecastPage {
    /**
     * What the page shows.
     *
     * @param scenario id of the scenario it starts from, empty for today
     */
    public record View(
            List<SavedScenario> scenarios, String scenario, ForecastRequest assumptions, Document forecast) {}

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
        ForecastRequest asked = ForecastRequest.of(visit);
        LayerForecast forecast = asked.from(pages.scenarios().chart(visit, snapshot), visit);
        Document told = ForecastText.of(forecast, visit.texts().get("forecast.meaning"), visit.language());
        View view = new View(scenarios, wanted, asked, told);
        pages.show(visit, snapshot, "scenarios", "scenario/forecast", view);
    }
}
