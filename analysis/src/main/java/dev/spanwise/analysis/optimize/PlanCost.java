package dev.spanwise.analysis.optimize;

import dev.spanwise.model.text.MachineWord;
import java.util.ArrayList;
import java.util.List;

/**
 * The value of a plan in its parts, in the unit of the objective.
 *
 * @param parts those that count something, in a fixed order
 */
public record PlanCost(List<Part> parts) {
    /** What a part is for. */
    public enum Kind implements MachineWord {
        MOVES,
        CROSSING,
        DISSOLVED,
        SPARED,
        NARROW,
        JOBS,
        SEVERANCE,
        SAVING
    }

    /**
     * One part.
     *
     * @param count how many positions it is for; for a saving, the pay saved
     * @param amount what they count together; a saving counts negative
     */
    public record Part(Kind kind, long count, long amount) {}

    public PlanCost {
        parts = List.copyOf(parts);
    }

    /** The sum of the parts. Where jobs come before all else they are no part of it. */
    public long total() {
        return parts.stream().mapToLong(Part::amount).sum();
    }

    /** Whether the value of a plan for the problem is more than a number of people, or another single number. */
    public static boolean hasParts(Delayering problem) {
        return problem.objective().kind() == Objective.Kind.WEIGHTED
                || !problem.boundaries().crossing().isEmpty()
                || problem.narrowPrice() > 0
                || problem.dissolving().spareSome();
    }

    /** What a plan costs. O(n). */
    public static PlanCost of(Plan plan) {
        Tally tally = new Tally(plan);
        Objective objective = plan.problem().objective();
        PlanFigures figures = plan.figures();
        List<Part> parts = new ArrayList<>();
        long crossing = objective.perMove() * tally.crossing;
        add(parts, Kind.MOVES, figures.moved(), objective.perMove() * figures.weightedMoved() - crossing);
        add(parts, Kind.CROSSING, tally.crossed, crossing);
        add(parts, Kind.DISSOLVED, figures.dissolved(), objective.perDissolved() * figures.dissolved());
        add(parts, Kind.SPARED, tally.spared, tally.sparedPrice);
        add(parts, Kind.NARROW, figures.narrow(), plan.problem().narrowPrice() * figures.narrow());
        add(parts, Kind.JOBS, figures.jobs(), objective.jobsFirst() ? 0 : objective.perJob() * figures.jobs());
        add(parts, Kind.SEVERANCE, figures.jobs(), tally.severance);
        add(parts, Kind.SAVING, figures.saving(), -objective.perSaving() * figures.saving());
        return new PlanCost(parts);
    }

    private static void add(List<Part> parts, Kind kind, long count, long amount) {
        if (amount != 0) {
            parts.add(new Part(kind, count, amount));
        }
    }

    /** What is counted position by position. */
    private static final class Tally {
        private int crossed;
        private long crossing;
        private int spared;
        private long sparedPrice;
        private long severance;

        Tally(Plan plan) {
            Delayering problem = plan.problem();
            for (int position = 0; position < problem.chart().size(); position++) {
                long more = plan.isMoved(position) ? problem.crossing(plan.newManager(position), position) : 0;
                crossed += more > 0 ? 1 : 0;
                crossing += more;
            }
            plan.listDissolved().forEach(position -> count(plan, position.index()));
        }

        private void count(Plan plan, int dissolved) {
            DissolvingPrices prices = plan.problem().dissolving();
            spared += prices.ofSpared(dissolved) > 0 ? 1 : 0;
            sparedPrice += prices.ofSpared(dissolved);
            boolean job = plan.isGone(dissolved) && plan.problem().isJob(dissolved);
            severance += job ? prices.ofSeverance(dissolved) : 0;
        }
    }
}
