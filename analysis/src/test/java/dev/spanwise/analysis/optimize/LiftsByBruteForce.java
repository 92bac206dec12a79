package dev.spanwise.analysis.optimize;

import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Solves small problems with lifts by trying every manager above for every position, and every set of managers who are
 * gone. It shares nothing with the solver: it is the definition of the family.
 */
final class LiftsByBruteForce {
    /** The best value, and the tie breaker among those of that value. */
    record Best(long value, long tieBreaker) {}

    private final Delayering problem;
    private final OrgChart chart;
    private final PairsByDefinition pairs;
    private final DissolvingByDefinition dissolving;
    private final BitSet resting;
    private final int[] goneable;
    private final int[] mayBeNarrow;
    private final boolean[] gone;
    private final int[] managers;
    private final int[] layer;
    private final int[] span;
    private final int[] added;
    private @Nullable Best best;

    LiftsByBruteForce(Delayering problem) {
        this(problem, new BitSet());
    }

    /** The same where some positions must not be moved. */
    LiftsByBruteForce(Delayering problem, BitSet resting) {
        this.problem = problem;
        this.resting = resting;
        this.chart = problem.chart();
        this.pairs = new PairsByDefinition(problem);
        this.dissolving = new DissolvingByDefinition(problem);
        this.goneable = chart.positions()
                .filter(position -> position.isManager() && position.manager().isPresent())
                .filter(position -> problem.family().allows(Means.DISSOLVE) && !problem.isProtected(position.index()))
                .filter(position -> problem.outcome() == Outcome.ELIMINATE || position.is(Flag.VACANT))
                .mapToInt(position -> position.index())
                .toArray();
        this.mayBeNarrow = IntStream.range(0, chart.size())
                .filter(position -> chart.isManager(position) && !chart.isTop(position))
                .filter(position -> !problem.isProtected(position))
                .toArray();
        this.gone = new boolean[chart.size()];
        this.managers = new int[chart.size()];
        this.layer = new int[chart.size()];
        this.span = new int[chart.size()];
        this.added = new int[chart.size()];
    }

    Optional<Best> best() {
        for (int subset = 0; subset < 1 << goneable.length; subset++) {
            for (int i = 0; i < goneable.length; i++) {
                gone[goneable[i]] = (subset >> i & 1) == 1;
            }
            assign(0);
        }
        return Optional.ofNullable(best);
    }

    private void assign(int position) {
        if (position == chart.size()) {
            evaluate();
        } else if (gone[position]) {
            assign(position + 1);
        } else if (chart.isTop(position)) {
            managers[position] = OrgChart.NONE;
            layer[position] = 1;
            assign(position + 1);
        } else {
            for (int above = chart.manager(position); above != OrgChart.NONE; above = chart.manager(above)) {
                if (!gone[above] && layer[above] < problem.maxLayers()) {
                    managers[position] = above;
                    layer[position] = layer[above] + 1;
                    int posts = posts(position);
                    boolean moves = above != chart.manager(position);
                    span[above] += posts;
                    added[above] += moves ? posts : 0;
                    boolean mayReceive = !moves || (allows(above, position) && !resting.get(position));
                    if (mayReceive) {
                        assign(position + 1);
                    }
                    span[above] -= posts;
                    added[above] -= moves ? posts : 0;
                }
            }
        }
    }

    private boolean allows(int receiver, int position) {
        int rise = chart.position(position).layer() - layer[position];
        return problem.mayReceive(receiver)
                && rise <= problem.findMaxRise().orElse(chart.size())
                && pairs.mayReceive(receiver, position)
                && added[receiver] <= problem.boundaries().maxNewReports();
    }

    private int posts(int position) {
        return problem.posts(position);
    }

    private void evaluate() {
        BitSet dissolved = new BitSet();
        long jobs = 0;
        long saving = 0;
        long weighted = 0;
        for (int position = 0; position < chart.size(); position++) {
            int closing = position;
            boolean emptied = chart.isManager(position) && !gone[position] && span[position] == 0;
            int before = 0;
            for (int report = chart.firstReport(position); report < chart.endOfReports(position); report++) {
                before += posts(report);
            }
            int widest = Math.max(before, problem.spanLimit().of(chart, position));
            if (!gone[position] && added[position] > 0 && span[position] > widest) {
                return;
            }
            if (emptied && problem.isProtected(position)) {
                return;
            }
            // a vacancy that may be closed is closed: it is nobody's direct report
            if (emptied
                    && chart.position(position).is(Flag.VACANT)
                    && IntStream.of(goneable).anyMatch(at -> at == closing)) {
                return;
            }
            if (emptied || gone[position]) {
                dissolved.set(position);
                saving += problem.savingOf(position, emptied);
                jobs += gone[position] && !chart.position(position).is(Flag.VACANT) ? 1 : 0;
            }
            if (!gone[position] && managers[position] != chart.manager(position)) {
                weighted += problem.weight(position) + pairs.crossing(managers[position], position);
            }
        }
        if (!keepsChecks(dissolved)) {
            return;
        }
        int narrow = 0;
        for (int position : mayBeNarrow) {
            narrow += !dissolved.get(position)
                            && span[position] < problem.narrowTeams().least()
                    ? 1
                    : 0;
        }
        if (narrow > 0 && problem.narrowTeams().price() == NarrowTeams.FORBIDDEN) {
            return;
        }
        int moved = 0;
        int leads = 0;
        int leadsAfter = 0;
        int there = 0;
        for (int position = 0; position < chart.size(); position++) {
            moved += !gone[position] && managers[position] != chart.manager(position) ? 1 : 0;
            leads += chart.isManager(position) ? 1 : 0;
            leadsAfter += !gone[position] && span[position] > 0 ? 1 : 0;
            there += gone[position] ? 0 : 1;
        }
        for (Target target : problem.targets()) {
            double ratio = (there - leadsAfter) / (double) leadsAfter;
            double before = (chart.size() - leads) / (double) leads;
            boolean reached = switch (target.kind()) {
                case DISSOLVE_AT_LEAST -> dissolved.cardinality() >= target.amount();
                case DISSOLVE_SHARE -> dissolved.cardinality() >= target.amount() * leads - 1e-9;
                case SAVE_AT_LEAST -> saving >= target.amount();
                case MOVE_AT_MOST -> moved <= target.amount();
                case RAISE_RATIO -> ratio >= before * (1 + target.amount()) - 1e-9;
            };
            if (!reached) {
                return;
            }
        }
        Objective objective = problem.objective();
        long value = (narrow == 0 ? 0 : narrow * problem.narrowTeams().price())
                + objective.perMove() * weighted
                + objective.perDissolved() * dissolved.cardinality()
                + (jobs == 0 ? 0 : problem.jobWeight() * jobs)
                + dissolving.extra(dissolved, manager -> gone[manager])
                - objective.perSaving() * saving;
        long tie = objective.kind() == Objective.Kind.MOVED || objective.kind() == Objective.Kind.WEIGHTED
                ? dissolved.cardinality()
                : weighted;
        if (best == null || value < best.value() || (value == best.value() && tie < best.tieBreaker())) {
            best = new Best(value, tie);
        }
    }

    private boolean keepsChecks(BitSet dissolved) {
        if (problem.checks().isEmpty()) {
            return true;
        }
        BitSet out = new BitSet();
        IntStream.range(0, gone.length).forEach(position -> out.set(position, gone[position]));
        BitSet staying = (BitSet) dissolved.clone();
        staying.andNot(out);
        return problem.checks().stream()
                .allMatch(check -> check.findBroken(out, staying).isEmpty());
    }
}
