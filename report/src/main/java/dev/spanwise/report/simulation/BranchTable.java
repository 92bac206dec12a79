package dev.spanwise.report.simulation;

import dev.spanwise.analysis.ownership.OwnershipChange;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Numbers;
import java.util.List;

/** How many levels the people of each branch have above them, before and after. */
final class BranchTable {
    private static final int MOST = 12;

    private BranchTable() {}

    static void addTo(Document.Builder document, ScenarioRun run, Texts texts, Numbers numbers) {
        OwnershipChange change = OwnershipChange.of(run.before(), run.after());
        List<List<Cell>> rows = change.branches().stream()
                .filter(branch -> branch.contributors() > 0)
                .sorted((a, b) -> Integer.compare(b.contributors(), a.contributors()))
                .limit(MOST)
                .map(branch -> List.of(
                        Cell.of(Labels.of(run.before().attributes(), branch.record())),
                        numbers.whole(branch.contributors()),
                        numbers.fixed(branch.levelsBefore(), 2),
                        numbers.fixed(branch.levelsAfter(), 2),
                        numbers.whole(branch.closer())))
                .toList();
        if (!rows.isEmpty()) {
            document.table(
                    texts.get("branches.title", change.teamsCloser()),
                    List.of(
                            Column.text(texts.get("branches.branch")),
                            Column.figure(texts.get("measure.contributors")),
                            Column.figure(texts.get("branches.before")),
                            Column.figure(texts.get("branches.after")),
                            Column.figure(texts.get("branches.closer"))),
                    rows);
        }
    }
}
