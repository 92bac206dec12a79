package dev.spanwise.analysis.optimize;

import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.Optional;

/**
 * Solves small problems with peers by trying every set of dissolved managers and, for each, every way to place people.
 * It shares nothing with the solver: it places position after position and looks whether the limits hold.
 */
final class PeersByBruteForce {
    /** What the best choice comes to. */
    record Best(long value, long tieBreaker) {}

    private final Delayering problem;
    private final OrgChart chart;
    private final Receivers receivers;
    private final int[] candidates;
    private BitSet dissolved = new BitSet();
    private final boolean[] survives;
    private final long[] savings;
    private final int[] layer;
    private final int[] span;
    private final int[] added;

    PeersByBruteForce(Delayering problem) {
        this.problem = problem;
        this.chart = problem.chart();
        this.receivers = new Receivers(chart, problem.boundaries());
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
            Best now = value();
            boolean better = best == null
                    || now.value() < best.value()
                    || (now.value() == best.value() && now.tieBreaker() < best.tieBreaker());
            if (better && reachesTargets() && canBePlacedFrom(0)) {
                best = now;
            }
        }
        return Optional.ofNullable(best);
    }

    private Best value() {
        Objective objective = problem.objective();
        long weighted = 0;
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

    /** Whether this position and all after it can be placed, the ones before it standing where they are. */
    private boolean canBePlacedFrom(int position) {
        if (position == chart.size()) {
            return true;
        }
        if (!isThere(position)) {
            return canBePlacedFrom(position + 1);
        }
        if (chart.isTop(position)) {
            layer[position] = 1;
            return problem.maxLayers() >= 1 && canBePlacedFrom(position + 1);
        }
        int below = chart.manager(position);
        if (!dissolved.get(below)) {
            return canBePlacedUnder(below, position, 0);
        }
        while (dissolved.get(chart.manager(below))) {
            below = chart.manager(below);
        }
        int above = chart.manager(below);
        if (canBePlacedUnder(above, position, 1)) {
            return true;
        }
        for (int peer = chart.firstReport(above); peer < chart.endOfReports(above); peer++) {
            if (chart.isManager(peer) && !dissolved.get(peer) && canBePlacedUnder(peer, position, 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean canBePlacedUnder(int manager, int position, int isNew) {
        layer[position] = layer[manager] + 1;
        int rise = chart.position(position).layer() - layer[position];
        boolean allowed = isNew == 0
                || (rise <= problem.findMaxRise().orElse(chart.size()) && receivers.mayReceive(manager, position));
        if (layer[position] > problem.maxLayers() || !allowed) {
            return false;
        }
        span[manager]++;
        added[manager] += isNew;
        boolean fits = span[manager]
                        <= Math.max(chart.span(manager), problem.spanLimit().of(chart, manager))
                && added[manager] <= problem.boundaries().maxNewReports()
                && canBePlacedFrom(position + 1);
        span[manager]--;
        added[manager] -= isNew;
        return fits;
    }
}
