package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.ask.Amount;
import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.analysis.optimize.SpanLimits;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** At least one change of every kind that makes sense on a chart. */
final class SampleChanges {
    private static final Map<Field, Optional<Object>> VALUES = Map.of(
            Field.TITLE, Optional.of("Changed"), Field.SALARY, Optional.of(1234.5), Field.GRADE, Optional.empty());

    private static final OrgChart JOINING = DrawnChart.of("""
        j1 name=Joe grade=G5
          p1 salary=40000 vacant
            j2 title=Clerk
          j3
        """);

    private SampleChanges() {}

    static List<Change> under(Terms terms, OrgChart chart) {
        List<Change> changes = new ArrayList<>(List.of(
                new RemoveLayer(2, terms),
                new RemoveLayer(3, terms),
                new DissolvePositions(someManagers(chart), terms),
                new DissolveNarrow(1, terms),
                new DissolveNarrow(3, terms),
                new CollapseChains(terms),
                new MovePositions(someManagers(chart), aManager(chart), terms),
                new MovePositions(someManagers(chart), null, terms),
                new SplitTeam(aManager(chart), 2, PositionValues.NONE, terms),
                new MovePositions(List.of(), aManager(chart), terms.where(p -> p.isManager() && p.layer() == 3)),
                new ConvertManagers(someManagers(chart), null, terms),
                new ConvertManagers(someManagers(chart), aManager(chart), terms),
                new AddPositions(aManager(chart), 3, List.of(), someManagers(chart), PositionValues.NONE, terms),
                new EditPositions(
                        someManagers(chart), new PositionValues(VALUES, Set.of(Flag.CONTRACTOR), Set.of()), terms),
                new EditPositions(
                        List.of(),
                        new PositionValues(VALUES, Set.of(), Set.of(Flag.VACANT)),
                        terms.where(p -> p.is(Flag.VACANT))),
                MergeOrganisations.of("joining", aManager(chart), "m-", terms).joinedBy(name -> Optional.of(JOINING)),
                MergeOrganisations.of("joining", null, "m-", terms).joinedBy(name -> Optional.of(JOINING)),
                new Hire(aManager(chart), PositionValues.NONE, terms),
                new CloseVacancies(List.of(), terms),
                new PromoteReport(aManager(chart), null, terms)));
        if (terms.overflow() != Overflow.PROMOTE) {
            changes.add(new CapLayers(3, terms));
        }
        changes.addAll(freeOfLimits(terms));
        return changes;
    }

    /** Changes that keep a span limit of their own, or none, or cannot promote. */
    private static List<Change> freeOfLimits(Terms terms) {
        if (terms.spanLimit().isPresent()) {
            return List.of();
        }
        Terms eliminate = terms.with(Outcome.ELIMINATE);
        return List.of(
                new MergePeers(5, List.of(), terms),
                new MergePeers(8, List.of(Field.DEPARTMENT), terms),
                new RaiseRatio(15, terms),
                new ReachRatio(4, terms),
                new Reduce(new Amount(20, true), Reduce.Counted.MANAGERS, false, terms),
                new Reduce(new Amount(3, false), Reduce.Counted.POSITIONS, false, eliminate),
                new Reduce(new Amount(30, true), Reduce.Counted.POSITIONS, true, eliminate),
                new CapSpans(3, terms),
                new Optimize(3, SpanLimits.of(6), PlanOptions.DEFAULT, terms),
                new Optimize(3, SpanLimits.of(3), PlanOptions.DEFAULT.withPeers(), terms));
    }

    /** Changes that find nothing more to do a second time. */
    static List<Change> idempotent(Terms terms, OrgChart chart) {
        return List.of(
                new DissolvePositions(someManagers(chart), terms),
                new DissolveNarrow(1, terms),
                new DissolveNarrow(3, terms),
                new CollapseChains(terms),
                new MovePositions(someManagers(chart), aManager(chart), terms),
                new EditPositions(someManagers(chart), new PositionValues(VALUES, Set.of(), Set.of()), terms),
                new CloseVacancies(List.of(), terms),
                new CapSpans(3, terms),
                new CapLayers(3, terms));
    }

    /** The last manager by id, or the first top. */
    static String aManager(OrgChart chart) {
        return chart.positions()
                .filter(p -> p.isManager() && p.layer() > 1)
                .map(Position::id)
                .max(String::compareTo)
                .orElse(chart.position(0).id());
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
