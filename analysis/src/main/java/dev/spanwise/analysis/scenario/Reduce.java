package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.ask.Amount;
import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.MachineWord;
import java.util.BitSet;

/**
 * Takes out a number or a share of the positions or of the managers that meet its condition. Of positions: vacancies
 * first, since nobody loses work by that, then managers, narrowest teams first, and only where
 * {@code individualContributors} says so people who lead nobody, from the widest teams first. It never picks
 * people for anything but the place they hold.
 *
 * @param by how many
 * @param of what is counted
 * @param individualContributors whether people who lead nobody may be chosen
 */
public record Reduce(Amount by, Counted of, boolean individualContributors, Terms terms) implements Change {
    /** What a {@link Reduce} counts. */
    public enum Counted implements MachineWord {
        /** Every position; those chosen are gone. */
        POSITIONS,
        /** People managers; those chosen are gone or converted. */
        MANAGERS
    }

    public Reduce {
        if (of == Counted.POSITIONS && terms.outcome() == Outcome.CONVERT) {
            throw new IllegalArgumentException(
                    "reduce counts positions that are gone, and a converted one is not: choose the outcome eliminate,"
                            + " or count managers");
        }
        if (of == Counted.MANAGERS && individualContributors) {
            throw new IllegalArgumentException("reduce counts managers: individual contributors cannot be chosen");
        }
        NarrowestFirst.requireNoPromotion("reduce", terms);
    }

    @Override
    public String kind() {
        return "reduce";
    }

    @Override
    public void carryOut(Rearranging work) {
        int all = countInScope(work);
        int wanted = by.of(all);
        work.parameter(wanted);
        Dissolution dissolution = new Dissolution(work);
        int closed = of == Counted.POSITIONS ? closeVacancies(wanted, work, dissolution) : 0;
        NarrowestFirst narrowest = new NarrowestFirst(work, dissolution);
        BitSet managers = NarrowestFirst.freeManagers(work);
        dissolution.removeDissolvedFrom(managers);
        int done = of == Counted.MANAGERS && terms.where() != Condition.ALWAYS
                ? leaveFewer(wanted, all, narrowest, managers, dissolution)
                : takeOut(wanted - closed, narrowest, managers) + closed;
        if (individualContributors) {
            done += new WidestTeams(work, dissolution).takeOut(wanted - done);
        }
        dissolution.apply(Reason.NARROWEST_FIRST);
        if (done < wanted) {
            work.refuse("", Refusal.Kind.TARGET_NOT_REACHED, done, wanted);
        }
        work.note(Note.Kind.NARROWEST_FIRST, narrowest.dissolved(), all);
    }

    private static int takeOut(int wanted, NarrowestFirst narrowest, BitSet managers) {
        narrowest.dissolveUntil(managers, () -> narrowest.dissolved() >= wanted);
        return narrowest.dissolved();
    }

    /**
     * Dissolves managers until fewer are left that meet the condition, as it is then: who takes a team on may not be one of
     * them any more. Each one dissolved makes it at most two fewer, so half of what is missing at a time is never too much.
     *
     * @return by how many fewer meet it
     */
    private int leaveFewer(int wanted, int all, NarrowestFirst narrowest, BitSet managers, Dissolution dissolution) {
        int goal = (wanted + 1) / 2;
        while (true) {
            int taken = takeOut(goal, narrowest, managers);
            dissolution.removeDissolvedFrom(managers);
            OrgChart after = dissolution.preview();
            int fewer = all
                    - (int) terms.where().positionsIn(after).stream()
                            .filter(after::isManager)
                            .count();
            if (fewer >= wanted || taken < goal) {
                return fewer;
            }
            goal += (wanted - fewer + 1) / 2;
        }
    }

    private int countInScope(Rearranging work) {
        OrgChart chart = work.chart();
        int count = 0;
        for (int p = 0; p < chart.size(); p++) {
            count += (of == Counted.POSITIONS || chart.isManager(p)) && work.inScope(p) ? 1 : 0;
        }
        return count;
    }

    /** Closes vacancies that lead nobody, the deepest first and then by id. */
    private static int closeVacancies(int wanted, Rearranging work, Dissolution dissolution) {
        OrgChart chart = work.chart();
        return dissolution.dissolveFirst(
                wanted, p -> !chart.isManager(p) && Charts.isVacant(chart, p) && work.inScope(p) && work.isFree(p));
    }
}
