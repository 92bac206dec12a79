package dev.spanwise.analysis.compliance;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.scenario.Fate;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Whom a scenario or a plan hits. Positions are numbers in the chart before.
 *
 * @param plan what the scenario is called; empty where it has no name
 * @param chart the chart before
 * @param eliminated positions that are gone and were held by somebody
 * @param converted managers who stay as individual contributors
 */
public record AffectedPeople(String plan, OrgChart chart, BitSet eliminated, BitSet converted) {
    public AffectedPeople {
        eliminated = (BitSet) eliminated.clone();
        converted = (BitSet) converted.clone();
    }

    /** Whom a scenario hits. O(n). */
    public static AffectedPeople by(ScenarioRun run) {
        OrgChart chart = run.before();
        BitSet eliminatedRecords = new BitSet();
        BitSet convertedRecords = new BitSet();
        run.netMoves().moves().forEach(move -> {
            eliminatedRecords.set(move.record(), move.outcome() == Fate.ELIMINATED);
            convertedRecords.set(move.record(), move.outcome() == Fate.CONVERTED);
        });
        return new AffectedPeople(
                run.scenario().name(), chart, positions(chart, eliminatedRecords), positions(chart, convertedRecords));
    }

    /** Whom a plan hits; nobody where none was found. O(dissolved). */
    public static AffectedPeople by(Plan plan) {
        OrgChart chart = plan.problem().chart();
        BitSet eliminated = new BitSet();
        BitSet converted = new BitSet();
        plan.listDissolved().forEach(position -> {
            if (!plan.isGone(position.index())) {
                converted.set(position.index());
            } else if (!position.is(Flag.VACANT)) {
                eliminated.set(position.index());
            }
        });
        return new AffectedPeople("", chart, eliminated, converted);
    }

    /** The people hit in this way. O(n). */
    public BitSet hit(PlanEffect effect) {
        return people(effect == PlanEffect.ELIMINATED ? eliminated : converted);
    }

    /** The people who could have been hit in this way, those who are among them. O(n). */
    public BitSet compared(PlanEffect effect) {
        BitSet all = new BitSet();
        IntStream.range(0, chart.size())
                .filter(position -> effect == PlanEffect.ELIMINATED || chart.span(position) > 0)
                .forEach(all::set);
        return people(all);
    }

    /** Those positions that are held by one employee of the company. */
    private BitSet people(BitSet positions) {
        BitSet people = new BitSet();
        positions.stream().filter(this::isOnePerson).forEach(people::set);
        return people;
    }

    private boolean isOnePerson(int position) {
        return isEmployee(chart, position) && !PositionFigures.isSeveralPosts(chart, position);
    }

    /** Whether somebody whom the company employs holds the position. O(1). */
    static boolean isEmployee(OrgChart chart, int position) {
        int record = chart.record(position);
        return !chart.attributes().is(Flag.VACANT, record)
                && !chart.attributes().is(Flag.CONTRACTOR, record)
                && !chart.attributes().is(Flag.LEFT, record);
    }

    private static BitSet positions(OrgChart chart, BitSet records) {
        BitSet positions = new BitSet();
        IntStream.range(0, chart.size())
                .filter(position -> records.get(chart.record(position)))
                .forEach(positions::set);
        return positions;
    }
}
