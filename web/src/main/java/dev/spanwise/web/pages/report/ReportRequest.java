package dev.spanwise.web.pages.report;

import dev.spanwise.analysis.catalogue.AskedFairness;
import dev.spanwise.analysis.catalogue.AskedReasons;
import dev.spanwise.analysis.catalogue.AskedSelection;
import dev.spanwise.analysis.compliance.AffectedPeople;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.analysis.scenario.preset.Preset;
import dev.spanwise.analysis.scenario.preset.Presets;
import dev.spanwise.analysis.selection.Exclusion;
import dev.spanwise.analysis.selection.Grouping;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.report.analysis.Analysis;
import dev.spanwise.report.dossier.ToldScenario;
import dev.spanwise.web.charts.TargetChoice;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a report is about, as it stands in the address.
 *
 * @param title what stands above it, empty for the name of the snapshot
 * @param without what is left out
 * @param scenarios shown before and after
 * @param fairness what the scenarios are held against; empty where that is not asked for
 * @param reasons what is asked about the plans of their optimising steps
 */
record ReportRequest(
        String title,
        Set<Exclusion> without,
        TargetChoice targets,
        Optional<Grouping> by,
        List<Scenario> scenarios,
        Optional<AskedFairness> fairness,
        AskedReasons reasons) {
    /**
     * The request of an address.
     *
     * @throws WebProblem when a value is not allowed, or there is no such scenario
     */
    static ReportRequest of(Visit visit, Snapshot snapshot, SnapshotPages pages) {
        List<Scenario> scenarios = new ArrayList<>();
        for (String id : visit.list("scenario")) {
            scenario(pages.scenarios()
                            .store()
                            .findScenario(id, snapshot)
                            .orElseThrow(() -> WebProblem.notFound("scenario", id)))
                    .ifPresent(scenarios::add);
        }
        for (String id : visit.list("preset")) {
            Preset preset = Presets.find(id).orElseThrow(() -> WebProblem.notFound("preset", id));
            scenarios.add(preset.scenario(visit.language()));
        }
        return of(visit, visit.find("title").orElse(""), scenarios);
    }

    /** The report on one scenario. */
    static ReportRequest of(Visit visit, Snapshot snapshot, SavedScenario saved) {
        String title = snapshot.name() + " – " + saved.name();
        return of(visit, title, scenario(saved).map(List::of).orElse(List.of()));
    }

    private static ReportRequest of(Visit visit, String title, List<Scenario> scenarios) {
        return new ReportRequest(
                title,
                AskedSelection.excluded(visit.asked()),
                TargetChoice.of(visit),
                AskedSelection.BY.find(visit.asked()),
                scenarios,
                fairness(visit),
                AskedReasons.of(visit.asked()));
    }

    /** As on the command line: asked for by itself, or by what it is to be held against. */
    private static Optional<AskedFairness> fairness(Visit visit) {
        boolean wanted = visit.find("fairness").isPresent()
                || AskedFairness.JURISDICTION.find(visit.asked()).isPresent()
                || AskedFairness.AS_OF.find(visit.asked()).isPresent();
        return wanted ? Optional.of(AskedFairness.of(visit.asked())) : Optional.empty();
    }

    /** A scenario carried out, and whom it hits where that is asked for. */
    ToldScenario told(Scenario scenario, OrgChart chart) {
        ScenarioRun run = scenario.runOn(chart);
        return new ToldScenario(run, fairness.map(asked -> asked.of(AffectedPeople.by(run)))).because(reasons);
    }

    /** The scenario as it was saved; empty where it has no steps yet. */
    private static Optional<Scenario> scenario(SavedScenario saved) {
        return ScenarioDocument.of(saved).named(saved.name()).findScenario();
    }

    /** What stands above the report. */
    String titleOr(String usual) {
        return title.isEmpty() ? usual : title;
    }

    /** The analysis of what was read. */
    Analysis analysis(ReadResult read) {
        return Analysis.of(read, without, targets.targets(), by);
    }
}
