package dev.spanwise.web.pages.imports;

import dev.spanwise.analysis.scenario.file.ScenarioBetween;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.read.HandedOut;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.web.imports.ImportJob;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A workbook that was handed out to be planned in and comes back as a file: it is a scenario of the snapshot it was
 * taken from rather than a new snapshot.
 */
final class PlanningImport {
    /** So many snapshots are looked at, the newest first, for the one a workbook is of. */
    private static final int MOST_LOOKED_AT = 20;
    /** So many positions of the workbook must stand in the snapshot, where their managers have not changed since. */
    private static final double MOST = 0.9;

    private final SnapshotPages pages;

    PlanningImport(SnapshotPages pages) {
        this.pages = pages;
    }

    /**
     * The snapshots that a planning workbook can be a scenario of, the likeliest first; empty for other files. O(positions
     * of the snapshots looked at).
     *
     * @return empty where it is no such workbook; no snapshot where none has its positions
     */
    Optional<List<Snapshot>> offer(Visit visit, ImportJob job) {
        return job.handedOut().map(original -> {
            List<Snapshot> fitting = new ArrayList<>();
            pages.charts().listSnapshots().stream()
                    .limit(MOST_LOOKED_AT)
                    .filter(snapshot -> isFrom(
                            original, pages.charts().chart(visit, snapshot).chart()))
                    .forEach(fitting::add);
            return fitting;
        });
    }

    private static boolean isFrom(OrgChart original, OrgChart chart) {
        long same =
                original.positions().filter(position -> isIn(position, chart)).count();
        return same >= MOST * original.size();
    }

    private static boolean isIn(Position position, OrgChart chart) {
        Optional<Position> found = chart.findPosition(position.id());
        Optional<String> manager = position.manager().map(Position::id);
        return found.isPresent()
                && (manager.isEmpty() || found.get().manager().map(Position::id).equals(manager));
    }

    /** Keeps what was changed in the workbook as a scenario of the snapshot the form names. */
    SavedScenario keep(Visit visit, ImportJob job) {
        Snapshot snapshot = pages.charts().getSnapshot(visit.get("snapshot"));
        OrgChart original = job.handedOut().orElseThrow(() -> WebProblem.badRequest("problem.no-planning-workbook"));
        ReadResult read = job.findResult().orElseThrow(() -> WebProblem.badRequest("problem.not-read"));
        HandedOut.requireHeader(read);
        ScenarioBetween.Drawn drawn = ScenarioBetween.of(original, read.chart());
        String untold = untold(visit, read, drawn);
        if (drawn.steps().isEmpty()) {
            throw WebProblem.badRequest(
                    untold.isEmpty() ? "problem.nothing-planned" : "problem.nothing-told",
                    job.files().get(0).name(),
                    untold);
        }
        String name = visit.find("name").orElseGet(job::suggestedName);
        ScenarioDocument document = ScenarioDocument.ofYaml(drawn.text(name, List.of()));
        pages.scenarios().result(visit, snapshot, document);
        return pages.scenarios()
                .store()
                .add(
                        snapshot.id(),
                        name,
                        untold,
                        visit.account().name(),
                        document.named(name).toJson());
    }

    /** What no step says, and what somebody may have done by mistake. */
    private static String untold(Visit visit, ReadResult read, ScenarioBetween.Drawn drawn) {
        return Stream.concat(
                        HandedOut.listSlips(read).stream().map(slip -> slip.message(visit.language())),
                        drawn.untold().stream().map(left -> left.sentence(visit.language())))
                .collect(Collectors.joining(" "));
    }
}
