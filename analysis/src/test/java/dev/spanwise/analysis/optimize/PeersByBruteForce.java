package dev.spanwise.analysis.optimize;

import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Solves small problems with peers by trying every set of dissolved managers and, for each, every way to place people.
 * It shares nothing with the solver: it places position after position and looks whether the limits hold.
 */
final class PeersByBruteForce {
    /** What the best choice comes to. */
    record Best(long value, long tieBreaker) {}

    private static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

    private final Delayering problem;
    private final OrgChart chart;
    private final PairsByDefinition pairs;
    private final DissolvingByDefinition dissolving;
    private final BitSet resting;
    private final int[] candidates;
    private BitSet dissolved = new BitSet();
    private final boolean[] survives;
    private final long[] savings;
    private final int[] layer;
    private final int[] span;
    private final int[] added;
    private long mayBeNarrow;

    PeersByBruteForce(Delayering problem) {
        this(problem, new BitSet());
    }

    /** The same where some positions must not be moved. */
    PeersByBruteForce(Delayering problem, BitSet resting) {
        this.problem = problem;
        this.resting = resting;
        this.chart = problem.chart();
        this.pairs = new PairsByDefinition(problem);
        this.dissolving = new DissolvingByDefinition(problem);
        this.candidates = chart.positions()
                .filter(position -> position.isManager() && position.manager().isPresent())
                .mapToInt(position -> position.index())
                .filter(position -> !problem.isProtected(position))
                .toArray();
        this.survives = new boolean[chart.size()];
        this.savings = new long[chart.size()];
        for (int position = 0; position < chart.size(); position++) {
            survives[position] = problem.survivesDissolving(position);
            savings[position] = problem.saving(position);
        }
        this.layer = new int[chart.size()];
        this.span = new int[chart.size()];
        this.added = new int[chart.size()];
    }

    Optional<Best> findBest() {
        Best best = null;
        for (int subset = 0; subset < 1 << candidates.length; subset++) {
            dissolved = new BitSet();
            for (int i = 0; i < candidates.length; i++) {
                dissolved.set(candidates[i], (subset >> i & 1) == 1);
            }
            if (isBetter(value(0), best) && reachesTargets()) {
                best = withFewNarrow(best);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The best of this set and those before, with each number of narrow teams that people can be placed with. */
    private @Nullable Best withFewNarrow(@Nullable Best before) {
        Best best = before;
        long price = problem.narrowTeams().price();
        boolean none = price == NarrowTeams.FORBIDDEN || problem.narrowTeams().least() < 2;
        for (mayBeNarrow = 0; mayBeNarrow <= (none ? 0 : candidates.length); mayBeNarrow++) {
            long crossing = leastCrossingFrom(0);
            Best moving = value(crossing);
            Best now = new Best(moving.value() + (mayBeNarrow == 0 ? 0 : mayBeNarrow * price), moving.tieBreaker());
            best = crossing < IMPOSSIBLE && isBetter(now, best) ? now : best;
        }
        return best;
    }

    private long countNarrow() {
        long narrow = 0;
        for (int candidate : candidates) {
            boolean stays = !dissolved.get(candidate);
            narrow += stays && span[candidate] < problem.narrowTeams().least() ? 1 : 0;
        }
        return narrow;
    }

    private static boolean isBetter(Best now, @Nullable Best best) {
        return best == null
                || now.value() < best.value()
                || (now.value() == best.value() && now.tieBreaker() < best.tieBreaker());
    }

    private Best value(long crossing) {
        Objective objective = problem.objective();
        long weighted = crossing;
        long saving = 0;
        long jobs = 0;
        for (int position = 0; position < chart.size(); position++) {
            boolean moved = isThere(position) && !chart.isTop(position) && dissolved.get(chart.manager(position));
            weighted += moved ? problem.weight(position) : 0;
            saving += dissolved.get(position) ? savings[position] : 0;
            boolean job = dissolved.get(position) && problem.outcome() == Outcome.ELIMINATE;
            jobs += job && !chart.position(position).is(Flag.VACANT) ? 1 : 0;
        }
        long value = objective.perMove() * weighted
                + objective.perDissolved() * dissolved.cardinality()
                + (jobs == 0 ? 0 : problem.jobWeight() * jobs)
                + dissolving.extra(dissolved, manager -> !survives[manager])
                - objective.perSaving() * saving;
        boolean tiesByDissolved =
                objective.kind() == Objective.Kind.MOVED || objective.kind() == Objective.Kind.WEIGHTED;
        return new Best(value, tiesByDissolved ? dissolved.cardinality() : weighted);
    }

    private boolean reachesTargets() {
        double leads =
                chart.positions().filter(position -> position.isManager()).count();
        double others = chart.size() - leads;
        long saved = 0;
        int moved = 0;
        int converted = 0;
        for (int position = 0; position < chart.size(); position++) {
            boolean gone = dissolved.get(position);
            saved += gone ? savings[position] : 0;
            converted += gone && survives[position] ? 1 : 0;
            moved += isThere(position) && !chart.isTop(position) && dissolved.get(chart.manager(position)) ? 1 : 0;
        }
        int taken = dissolved.cardinality();
        for (Target target : problem.targets()) {
            boolean reached = switch (target.kind()) {
                case DISSOLVE_AT_LEAST -> taken >= target.amount();
                case DISSOLVE_SHARE -> taken >= target.amount() * leads - 1e-9;
                case SAVE_AT_LEAST -> saved >= target.amount();
                case MOVE_AT_MOST -> moved <= target.amount();
                case RAISE_RATIO ->
                    (others + converted) / (leads - taken) >= others / leads * (1 + target.amount()) - 1e-9;
            };
            if (!reached) {
                return false;
            }
        }
        return true;
    }

    private boolean isThere(int position) {
        return !dissolved.get(position) || survives[position];
    }

    /** The least all those from this position on count for crossing, the ones before standing where they are. */
    private long leastCrossingFrom(int position) {
        if (position == chart.size()) {
            return countNarrow() <= mayBeNarrow ? 0 : IMPOSSIBLE;
        }
        if (!isThere(position)) {
            return leastCrossingFrom(position + 1);
        }
        if (chart.isTop(position)) {
            layer[position] = 1;
            return problem.maxLayers() >= 1 ? leastCrossingFrom(position + 1) : IMPOSSIBLE;
        }
        int below = chart.manager(position);
        if (!dissolved.get(below)) {
            return leastCrossingUnder(below, position, 0);
        }
        while (dissolved.get(chart.manager(below))) {
            below = chart.manager(below);
        }
        int above = chart.manager(below);
        long least = leastCrossingUnder(above, position, 1);
        for (int peer = chart.firstReport(above); peer < chart.endOfReports(above) && least > 0; peer++) {
            if (chart.isManager(peer) && !dissolved.get(peer)) {
                least = Math.min(least, leastCrossingUnder(peer, position, 1));
            }
        }
        return least;
    }

    private long leastCrossingUnder(int manager, int position, int isNew) {
        layer[position] = layer[manager] + 1;
        int rise = chart.position(position).layer() - layer[position];
        boolean allowed = isNew == 0
                || (rise <= problem.findMaxRise().orElse(chart.size())
                        && pairs.mayReceive(manager, position)
                        && !resting.get(position));
        if (layer[position] > problem.maxLayers() || !allowed) {
            return IMPOSSIBLE;
        }
        span[manager]++;
        added[manager] += isNew;
        boolean fits = span[manager]
                        <= Math.max(chart.span(manager), problem.spanLimit().of(chart, manager))
                && added[manager] <= problem.boundaries().maxNewReports();
        long least = fits ? pairs.crossing(manager, position) + leastCrossingFrom(position + 1) : IMPOSSIBLE;
        span[manager]--;
        added[manager] -= isNew;
        return Math.min(IMPOSSIBLE, least);
    }
}
