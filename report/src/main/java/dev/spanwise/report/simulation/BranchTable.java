package dev.spanwise.report.simulation;

import dev.spanwise.analysis.ownership.OwnershipChange;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.figures.FigureCatalogue;
import java.util.List;

/** How many levels the people of each branch have above them, before and after. */
final class BranchTable {
    private static final int MOST = 12;

    private BranchTable() {}

    static void addTo(Document.Builder document, ScenarioRun run, Texts texts) {
        OwnershipChange change = OwnershipChange.of(run.before(), run.after());
        List<OwnershipChange.Branch> branches = change.branches().stream()
                .filter(branch -> branch.contributors() > 0)
                .sorted((a, b) -> Integer.compare(b.contributors(), a.contributors()))
                .limit(MOST)
                .toList();
        if (!branches.isEmpty()) {
            document.add(Columns.<OwnershipChange.Branch>in(texts)
                    .text("branches.branch", branch -> run.before().attributes().label(branch.record()))
                    .show(List.of(FigureCatalogue.CONTRIBUTORS.as(OwnershipChange.Branch::contributors)))
                    .fixed("branches.before", 2, OwnershipChange.Branch::levelsBefore)
                    .fixed("branches.after", 2, OwnershipChange.Branch::levelsAfter)
                    .whole("branches.closer", OwnershipChange.Branch::closer)
                    .table(texts.get("branches.title", change.teamsCloser()), branches));
        }
    }
}
