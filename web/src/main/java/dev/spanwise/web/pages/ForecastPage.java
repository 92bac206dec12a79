package dev.spanwise.web.pages;

import dev.spanwise.analysis.forecast.GrowthPolicy;
import dev.spanwise.analysis.forecast.LayerForecast;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.forecast.ForecastText;
import dev.spanwise.report.text.Document;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.BitSet;
import java.util.List;

/** When layers come back: the chart of today, or of a scenario, grown year by year. */
public final class ForecastPage {
    /** Positions grown by all runs together, in all years: what is answered within a few seconds. */
    private static final long MOST_WORK = 100_000_000;

    private static final int SEED = 1;

    /**
     * What the page shows.
     *
     * @param scenario id of the scenario it starts from, empty for today
     */
    public record View(List<SavedScenario> scenarios, String scenario, Assumptions assumptions, Document forecast) {}

    /**
     * What it assumes about each year.
     *
     * @param hiring new positions in per cent
     * @param attrition people who leave in per cent
     * @param promotion individual contributors who get a team of their own in per cent
     * @param span a wider team is split
     * @param closing management posts up to this span are not filled again
     */
    public record Assumptions(int hiring, int attrition, int promotion, int span, int closing, int years, int runs) {
        static Assumptions of(Visit visit) {
            return new Assumptions(
                    visit.getNumber("hiring", 0, 100, 5),
                    visit.getNumber("attrition", 0, 100, 10),
                    visit.getNumber("promotion", 0, 100, 1),
                    visit.getNumber("span", 2, 100_000, 12),
                    visit.getNumber("closing", 0, 100_000, 0),
                    visit.getNumber("years", 1, 30, 10),
                    visit.getNumber("runs", 1, 1_000, 50));
        }

        GrowthPolicy policy() {
            return new GrowthPolicy(hiring / 100.0, attrition / 100.0, closing, promotion / 100.0, span, 0);
        }
    }

    private final ScenarioPages pages;

    public ForecastPage(ScenarioPages pages) {
        this.pages = pages;
    }

    public List<Route> routes() {
        return List.of(Route.get("/snapshots/{snapshot}/forecast", Role.ANALYST, this::show));
    }

    private void show(Visit visit) {
        Snapshot snapshot = pages.snapshots().snapshot(visit);
        List<SavedScenario> scenarios = pages.store().listScenarios(snapshot.id());
        String wanted = visit.find("scenario").orElse("");
        Assumptions assumptions = Assumptions.of(visit);
        OrgChart start = start(visit, snapshot, scenarios, wanted);
        requireBearable(start, assumptions);
        LayerForecast forecast = LayerForecast.of(
                start,
                new BitSet(),
                assumptions.policy(),
                start.layers() + 1,
                assumptions.years(),
                assumptions.runs(),
                SEED);
        Document told = ForecastText.of(forecast, visit.texts().get("forecast.meaning"), visit.language());
        View view = new View(scenarios, wanted, assumptions, told);
        pages.snapshots().show(visit, snapshot, "scenarios", "forecast", view);
    }

    private OrgChart start(Visit visit, Snapshot snapshot, List<SavedScenario> scenarios, String wanted) {
        if (wanted.isEmpty()) {
            return pages.snapshots().chart(visit, snapshot).chart();
        }
        SavedScenario scenario = scenarios.stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> WebProblem.notFound("scenario", wanted));
        return pages.result(visit, snapshot, ScenarioDocument.ofJson(scenario.document()))
                .after();
    }

    private static void requireBearable(OrgChart chart, Assumptions assumptions) {
        long work = (long) Math.max(1, chart.size()) * assumptions.years() * assumptions.runs();
        if (work > MOST_WORK) {
            long runs = Math.max(1, MOST_WORK / Math.max(1, (long) chart.size() * assumptions.years()));
            throw WebProblem.badRequest("problem.too-many-runs", assumptions.runs(), runs);
        }
    }
}
