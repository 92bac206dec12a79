package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.List;

/** At least one change of every kind that makes sense on a chart. */
final class SampleChanges {
    private SampleChanges() {}

    static List<Change> under(Terms terms, OrgChart chart) {
        return List.of(
                new RemoveLayer(2, terms),
                new RemoveLayer(3, terms),
                new DissolvePositions(someManagers(chart), terms),
                new DissolveNarrow(1, terms),
                new DissolveNarrow(3, terms),
                new CollapseChains(terms));
    }

    /** Changes that find nothing more to do a second time. */
    static List<Change> idempotent(Terms terms, OrgChart chart) {
        return List.of(
                new DissolvePositions(someManagers(chart), terms),
                new DissolveNarrow(1, terms),
                new DissolveNarrow(3, terms),
                new CollapseChains(terms));
    }

    /** Every second manager below the top, by id, so that the order of rows does not matter. */
    static List<String> someManagers(OrgChart chart) {
        List<String> managers = chart.positions()
                .filter(p -> p.isManager() && p.layer() > 1)
                .map(Position::id)
                .sorted()
                .toList();
        return managers.stream().filter(id -> managers.indexOf(id) % 2 == 0).toList();
    }
}
