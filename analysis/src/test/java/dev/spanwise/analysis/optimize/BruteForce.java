package dev.spanwise.analysis.optimize;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Solves small problems by trying every choice. It shares nothing with the solver: it makes the chart of each choice
 * position by position and compares it with the chart before, so that it is the definition of the problem.
 */
final class BruteForce {
    /** What one choice comes to. */
    record Choice(BitSet dissolved, long moved, long weighted, long saving, long jobs, long jobWeight, long extra) {
        long value(Objective objective) {
            return objective.perMove() * weighted
                    + objective.perDissolved() * dissolved.cardinality()
                    + (jobs == 0 ? 0 : jobWeight * jobs)
                    + extra
                    - objective.perSaving() * saving;
        }

        long tieBreaker(Objective objective) {
            return switch (objective.kind()) {
                case MOVED, WEIGHTED -> dissolved.cardinality();
                case DISSOLVED, SAVING -> weighted;
            };
        }
    }

    private final Delayering problem;
    private final OrgChart chart;
    private final int[] candidates;
    private final int[] widest;
    private final PairsByDefinition pairs;
    private final DissolvingByDefinition dissolving;
    private final BitSet resting;
    private final boolean[] survives;
    private final long[] savings;
    private final int[] managers;
    private final int[] layer;
    private final int[] span;
    private final int[] newReports;
    private final long jobWeight;

    BruteForce(Delayering problem) {
        this(problem, new BitSet());
    }

    /** The same where some positions must not be moved besides, whoever is protected. */
    BruteForce(Delayering problem, BitSet resting) {
        this.problem = problem;
        this.resting = resting;
        this.chart = problem.chart();
        this.pairs = new PairsByDefinition(problem);
        this.dissolving = new DissolvingByDefinition(problem);
        this.widest = IntStream.range(0, chart.size())
                .map(position ->
                        Math.max(spanToday(position), problem.spanLimit().of(chart, position)))
                .toArray();
        this.survives = new boolean[chart.size()];
        this.savings = new long[chart.size()];
        for (int position = 0; position < chart.size(); position++) {
            survives[position] = problem.survivesDissolving(position);
            savings[position] = problem.saving(position);
        }
        this.managers = new int[chart.size()];
        this.layer = new int[chart.size()];
        this.span = new int[chart.size()];
        this.newReports = new int[chart.size()];
        this.candidates = chart.positions()
                .filter(position -> position.isManager() && position.manager().isPresent())
                .mapToInt(position -> position.index())
                .filter(position -> !problem.isProtected(position))
                .toArray();
        this.jobWeight = jobWeight();
    }

    Optional<Choice> best() {
        Objective objective = problem.objective();
        Choice best = null;
        for (int subset = 0; subset < 1 << candidates.length; subset++) {
            Optional<Choice> choice = choice(subset);
            if (choice.isPresent() && (best == null || isBetter(choice.get(), best, objective))) {
                best = choice.get();
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether a plan keeps the limits and reaches the targets. */
    boolean keeps(Plan plan) {
        int subset = 0;
        for (int i = 0; i < candidates.length; i++) {
            subset |= plan.isDissolved(candidates[i]) ? 1 << i : 0;
        }
        return choice(subset).isPresent();
    }

    private static boolean isBetter(Choice one, Choice other, Objective objective) {
        long difference = one.value(objective) - other.value(objective);
        return difference < 0 || (difference == 0 && one.tieBreaker(objective) < other.tieBreaker(objective));
    }

    private Optional<Choice> choice(int subset) {
        BitSet dissolved = new BitSet();
        for (int i = 0; i < candidates.length; i++) {
            dissolved.set(candidates[i], (subset >> i & 1) == 1);
        }
        Arrays.fill(span, 0);
        Arrays.fill(newReports, 0);
        long moved = 0;
        long weighted = 0;
        long saving = 0;
        long jobs = 0;
        for (int position = 0; position < chart.size(); position++) {
            if (dissolved.get(position)) {
                saving += savings[position];
                if (!survives[position]) {
                    jobs += chart.position(position).is(Flag.VACANT) ? 0 : 1;
                    continue;
                }
            }
            int manager = chart.manager(position);
            while (manager != OrgChart.NONE && dissolved.get(manager)) {
                manager = chart.manager(manager);
            }
            managers[position] = manager;
            layer[position] = manager == OrgChart.NONE ? 1 : layer[manager] + 1;
            if (layer[position] > problem.maxLayers()) {
                return Optional.empty();
            }
            if (manager != OrgChart.NONE) {
                span[manager] += posts(position);
            }
            if (manager != chart.manager(position)) {
                if (!pairs.mayReceive(manager, position) || !mayRise(position) || resting.get(position)) {
                    return Optional.empty();
                }
                newReports[manager] += posts(position);
                moved++;
                weighted += problem.weight(position) + pairs.crossing(manager, position);
            }
        }
        for (int position = 0; position < chart.size(); position++) {
            boolean stays = chart.isManager(position) && !dissolved.get(position);
            if (stays
                    && (span[position] > widest[position]
                            || newReports[position] > problem.boundaries().maxNewReports())) {
                return Optional.empty();
            }
        }
        int narrow = 0;
        for (int position : candidates) {
            narrow += !dissolved.get(position)
                            && span[position] < problem.narrowTeams().least()
                    ? 1
                    : 0;
        }
        if (narrow > 0 && problem.narrowTeams().price() == NarrowTeams.FORBIDDEN) {
            return Optional.empty();
        }
        long narrowCost = narrow == 0 ? 0 : narrow * problem.narrowTeams().price();
        Choice choice = new Choice(
                dissolved,
                moved,
                weighted,
                saving,
                jobs,
                jobWeight,
                narrowCost + dissolving.extra(dissolved, manager -> !survives[manager]));
        boolean good = problem.targets().stream().allMatch(target -> isReached(target, choice));
        return good && keepsRules(dissolved) ? Optional.of(choice) : Optional.empty();
    }

    private boolean keepsRules(BitSet dissolved) {
        BitSet gone = new BitSet();
        BitSet staying = new BitSet();
        dissolved.stream().forEach(position -> (survives[position] ? staying : gone).set(position));
        return problem.checks().stream()
                .allMatch(check -> check.findBroken(gone, staying).isEmpty());
    }

    /** More than all moves and dissolved managers together, where jobs come first. */
    private long jobWeight() {
        Objective objective = problem.objective();
        long weights = pairs.greatestCrossing()
                + IntStream.range(0, chart.size()).mapToLong(problem::weight).sum();
        return objective.jobsFirst()
                ? objective.perMove() * weights
                        + (objective.perDissolved() + narrowPrice()) * chart.size()
                        + dissolving.greatestSpared()
                        + 1
                : objective.perJob();
    }

    private long narrowPrice() {
        NarrowTeams narrow = problem.narrowTeams();
        return narrow.least() < 2 || narrow.price() == NarrowTeams.FORBIDDEN ? 0 : narrow.price();
    }

    private boolean isReached(Target target, Choice choice) {
        long managers =
                chart.positions().filter(position -> position.isManager()).count();
        int dissolved = choice.dissolved().cardinality();
        return switch (target.kind()) {
            case DISSOLVE_AT_LEAST -> dissolved >= target.amount();
            case DISSOLVE_SHARE -> dissolved >= target.amount() * managers - 1e-9;
            case SAVE_AT_LEAST -> choice.saving() >= target.amount();
            case MOVE_AT_MOST -> choice.moved() <= target.amount();
            case RAISE_RATIO -> {
                long others = chart.size() - managers;
                long converted = choice.dissolved().stream()
                        .filter(problem::survivesDissolving)
                        .count();
                double ratio = (others + converted) / (double) (managers - dissolved);
                yield ratio >= others / (double) managers * (1 + target.amount()) - 1e-9;
            }
        };
    }

    private int posts(int position) {
        double fte = chart.position(position).number(Field.FTE);
        return Double.isNaN(fte) ? 1 : (int) Math.max(1, Math.round(fte));
    }

    private int spanToday(int manager) {
        return IntStream.range(chart.firstReport(manager), chart.endOfReports(manager))
                .map(this::posts)
                .sum();
    }

    private boolean mayRise(int position) {
        int rise = chart.position(position).layer() - layer[position];
        return rise <= problem.findMaxRise().orElse(chart.size());
    }
}
