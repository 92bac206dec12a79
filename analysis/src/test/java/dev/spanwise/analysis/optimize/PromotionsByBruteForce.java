package dev.spanwise.analysis.optimize;

import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Solves small problems with successors by trying, for every manager, to stay, to hand its team up, and each of its reports as
 * the one that takes its place. It shares nothing with the solver: it is the definition of the family.
 */
final class PromotionsByBruteForce {
    private static final int STAYS = -2;
    private static final int UP = -1;

    private final Delayering problem;
    private final OrgChart chart;
    private final PairsByDefinition pairs;
    private final BitSet resting;
    private final int[] fate;
    private long best = Long.MAX_VALUE;

    PromotionsByBruteForce(Delayering problem) {
        this(problem, new BitSet());
    }

    /** The same where some positions must not be moved. */
    PromotionsByBruteForce(Delayering problem, BitSet resting) {
        this.problem = problem;
        this.resting = resting;
        this.chart = problem.chart();
        this.pairs = new PairsByDefinition(problem);
        this.fate = new int[chart.size()];
        Arrays.fill(fate, STAYS);
    }

    OptionalLong best() {
        decide(0);
        return best == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(best);
    }

    private void decide(int position) {
        if (position == chart.size()) {
            evaluate();
            return;
        }
        decide(position + 1);
        if (!chart.isManager(position) || chart.isTop(position) || problem.isProtected(position) || leads(position)) {
            return;
        }
        for (int next = chart.firstReport(position) - 1; next < chart.endOfReports(position); next++) {
            boolean up = next < chart.firstReport(position);
            if (up || !chart.position(next).is(Flag.VACANT)) {
                fate[position] = up ? UP : next;
                decide(position + 1);
            }
        }
        fate[position] = STAYS;
    }

    /** Whether it has taken its manager's place: then it stays. */
    private boolean leads(int position) {
        return fate[chart.manager(position)] == position;
    }

    private int placeOf(int position) {
        return switch (fate[position]) {
            case STAYS -> position;
            case UP -> placeOf(chart.manager(position));
            default -> fate[position];
        };
    }

    private boolean survives(int position) {
        boolean vacant = chart.position(position).is(Flag.VACANT);
        return fate[position] == STAYS || (problem.outcome() == Outcome.CONVERT && !vacant);
    }

    private int newManager(int position) {
        if (chart.isTop(position)) {
            return OrgChart.NONE;
        }
        int manager = chart.manager(position);
        if (fate[position] >= 0) {
            return fate[position];
        }
        return leads(position) ? placeOf(chart.manager(manager)) : placeOf(manager);
    }

    private int layer(int position) {
        int manager = newManager(position);
        return manager == OrgChart.NONE ? 1 : layer(manager) + 1;
    }

    private void evaluate() {
        int[] span = new int[chart.size()];
        int[] added = new int[chart.size()];
        long value = 0;
        for (int position = 0; position < chart.size(); position++) {
            if (fate[position] != STAYS) {
                value += problem.dissolving().of(position, !survives(position));
            }
            if (!survives(position) || chart.isTop(position)) {
                continue;
            }
            int manager = newManager(position);
            span[manager]++;
            int layer = layer(position);
            if (layer > problem.maxLayers()) {
                return;
            }
            if (manager != chart.manager(position)) {
                added[manager]++;
                int rise = chart.layer(position) - layer;
                boolean allowed = !resting.get(position)
                        && pairs.mayReceive(manager, position)
                        && problem.mayReceive(manager)
                        && rise <= problem.findMaxRise().orElse(chart.size());
                if (!allowed) {
                    return;
                }
                value += problem.objective().perMove() * (problem.weight(position) + pairs.crossing(manager, position));
            }
        }
        for (int position = 0; position < chart.size(); position++) {
            int widest = Math.max(chart.span(position), problem.spanLimit().of(chart, position));
            boolean tooWide = added[position] > 0 && span[position] > widest;
            if (tooWide || added[position] > problem.boundaries().maxNewReports()) {
                return;
            }
        }
        long narrow = countNarrow(span);
        if (narrow > 0 && problem.narrowTeams().areForbidden()) {
            return;
        }
        long whole = value + (narrow == 0 ? 0 : narrow * problem.narrowTeams().price());
        if (whole < best && keepsRules() && reachesTargets(span)) {
            best = whole;
        }
    }

    /** Of those who might have been dissolved and lead on. */
    private long countNarrow(int[] span) {
        return positions()
                .filter(position -> chart.isManager(position) && !chart.isTop(position))
                .filter(position -> !problem.isProtected(position) && fate[position] == STAYS)
                .filter(position -> span[position] < problem.narrowTeams().least())
                .count();
    }

    private boolean keepsRules() {
        BitSet gone = new BitSet();
        BitSet staying = new BitSet();
        positions().filter(position -> fate[position] != STAYS).forEach(position -> {
            gone.set(position, !survives(position));
            staying.set(position, survives(position));
        });
        return problem.checks().stream()
                .allMatch(check -> check.findBroken(gone, staying).isEmpty());
    }

    private boolean reachesTargets(int[] span) {
        return problem.targets().stream().allMatch(target -> reaches(target, span));
    }

    private boolean reaches(Target target, int[] span) {
        long leadsBefore = positions().filter(chart::isManager).count();
        long dissolved = positions().filter(position -> fate[position] != STAYS).count();
        return switch (target.kind()) {
            case DISSOLVE_AT_LEAST -> dissolved >= target.amount();
            case DISSOLVE_SHARE -> dissolved >= target.amount() * leadsBefore - 1e-9;
            case SAVE_AT_LEAST -> saving() >= target.amount();
            case MOVE_AT_MOST -> positions().filter(this::isMoved).count() <= target.amount();
            case RAISE_RATIO -> {
                double leads =
                        positions().filter(position -> span[position] > 0).count();
                double there = positions().filter(this::survives).count();
                double before = (chart.size() - leadsBefore) / (double) leadsBefore;
                yield (there - leads) / leads >= before * (1 + target.amount()) - 1e-9;
            }
        };
    }

    private boolean isMoved(int position) {
        return survives(position) && newManager(position) != chart.manager(position);
    }

    private long saving() {
        return positions()
                .filter(position -> fate[position] != STAYS)
                .mapToLong(position -> problem.savingOf(position, survives(position)))
                .sum();
    }

    private IntStream positions() {
        return IntStream.range(0, chart.size());
    }
}
