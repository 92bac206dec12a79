package dev.spanwise.analysis.compliance;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.scenario.Change;
import dev.spanwise.analysis.scenario.Fate;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Whom a scenario or a plan hits. Positions are numbers in the chart before.
 *
 * @param plan what the scenario is called; empty where it has no name
 * @param chart the chart before
 * @param eliminated positions that are gone and were held by somebody
 * @param converted managers who stay as individual contributors
 * @param spared positions that could not be chosen: protected, or outside the conditions of all steps
 */
public record AffectedPeople(String plan, OrgChart chart, BitSet eliminated, BitSet converted, BitSet spared) {
    public AffectedPeople {
        eliminated = (BitSet) eliminated.clone();
        converted = (BitSet) converted.clone();
        spared = (BitSet) spared.clone();
    }

    /** Nobody but the tops was spared. */
    public AffectedPeople(String plan, OrgChart chart, BitSet eliminated, BitSet converted) {
        this(plan, chart, eliminated, converted, new BitSet());
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
                run.scenario().name(),
                chart,
                positions(chart, eliminatedRecords),
                positions(chart, convertedRecords),
                positions(chart, spared(run)));
    }

    /** Records that no step could dissolve: protected, or outside the condition of every step. */
    private static BitSet spared(ScenarioRun run) {
        BitSet chosenFrom = new BitSet();
        for (Change step : run.scenario().steps()) {
            if (step.mayDissolve()) {
                BitSet scope = step.terms().where().recordsIn(run.before());
                scope.andNot(step.terms().protect().recordsIn(run.before()));
                chosenFrom.or(scope);
            }
        }
        BitSet spared = new BitSet();
        spared.set(0, run.before().attributes().size());
        spared.andNot(chosenFrom);
        spared.or(run.scenario().protect().recordsIn(run.before()));
        return spared;
    }

    /** Whom a plan hits; nobody where none was found. O(n). */
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
        BitSet spared = where(chart, position -> plan.problem().isProtected(position));
        return new AffectedPeople("", chart, eliminated, converted, spared);
    }

    /** The positions of people hit in this way, vacancies and contractors left out. O(n). */
    public BitSet hit(PlanEffect effect) {
        BitSet hit = (BitSet) (effect == PlanEffect.ELIMINATED ? eliminated : converted).clone();
        hit.and(where(chart, position -> PositionFigures.isEmployee(chart, position)));
        return hit;
    }

    /**
     * Whether only people who lead somebody are hit in this way: then only they could be chosen, and they alone are
     * compared. O(hit).
     */
    public boolean isManagersOnly(PlanEffect effect) {
        return hit(effect).stream().allMatch(chart::isManager);
    }

    /** The people who are compared, those who are hit among them. O(n). */
    public BitSet pool(PlanEffect effect, PoolKind kind) {
        boolean managers = effect == PlanEffect.CONVERTED || isManagersOnly(effect);
        BitSet pool = where(
                chart,
                position -> PositionFigures.isEmployee(chart, position)
                        && (kind == PoolKind.EVERYBODY
                                || ((!managers || chart.isManager(position)) && mayBeChosen(position))));
        pool.or(hit(effect));
        return pool;
    }

    private boolean mayBeChosen(int position) {
        return chart.manager(position) != OrgChart.NONE && !spared.get(position);
    }

    private static BitSet positions(OrgChart chart, BitSet records) {
        return where(chart, position -> records.get(chart.record(position)));
    }

    private static BitSet where(OrgChart chart, IntPredicate wanted) {
        BitSet positions = new BitSet();
        IntStream.range(0, chart.size()).filter(wanted).forEach(positions::set);
        return positions;
    }
}
