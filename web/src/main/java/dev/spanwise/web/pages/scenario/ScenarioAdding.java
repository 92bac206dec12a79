package dev.spanwise.web.pages.scenario;

import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts documents that other pages have made into scenarios: as a new one, or as the next version of one. */
record ScenarioAdding(SnapshotPages pages) {

    /** A new scenario, with a number behind its name where another has it. */
    SavedScenario add(Visit visit, Snapshot snapshot, ScenarioDocument document, String name) {
        pages.scenarios().result(visit, snapshot, document);
        String free = free(snapshot, name);
        pages.charts().did(visit, "create-scenario", free);
        return pages.scenarios()
                .store()
                .add(
                        snapshot.id(),
                        free,
                        "",
                        visit.account().name(),
                        document.named(free).toJson());
    }

    private String free(Snapshot snapshot, String name) {
        Set<String> taken = pages.scenarios().store().listScenarios(snapshot.id()).stream()
                .map(SavedScenario::name)
                .collect(Collectors.toSet());
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    /** The next version of a scenario, checked on the chart first. */
    SavedScenario change(
            Visit visit, Snapshot snapshot, SavedScenario scenario, ScenarioDocument document, String what) {
        pages.scenarios().result(visit, snapshot, document);
        boolean kept = pages.scenarios()
                .store()
                .change(scenario.id(), scenario.version(), visit.account().name(), document.toJson());
        if (!kept) {
            throw WebProblem.badRequest("problem.changed-meanwhile");
        }
        pages.charts().did(visit, what, scenario.name());
        return scenario;
    }
}
