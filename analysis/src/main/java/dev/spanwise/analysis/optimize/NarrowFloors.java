package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;

/**
 * What each branch costs at least where managers with few direct reports must be fed or emptied, widest spans left aside.
 * {@link LiftFacts#floor} does not know how many a branch lifts; here that is a second number, because managers above may need
 * them: so many or more. From {@link #most} on they are as many as anybody likes, which costs no more than is true.
 *
 * <p>O(positions x layers to take out x least span x most²).
 */
final class NarrowFloors {
    private static final int MOST = 8;

    final int least;
    final int most;
    private final LiftFacts facts;
    private final OrgChart chart;
    private final long[] kept;
    private final long[] gone;
    private int stuck = OrgChart.NONE;

    NarrowFloors(LiftFacts facts) {
        this.facts = facts;
        this.chart = facts.chart;
        this.least = facts.problem.narrowTeams().least();
        this.most = (int) Math.min(MOST, 2L * least);
        long cells = (long) Math.max(facts.cells(), chart.size()) * (most + 1);
        long available = Math.min(Runtime.getRuntime().maxMemory() / 8 / Long.BYTES, Integer.MAX_VALUE - 16);
        if (cells > available) {
            throw new ProblemTooLargeException(cells * Long.BYTES, available * Long.BYTES);
        }
        this.kept = new long[facts.cells() * (most + 1)];
        this.gone = new long[chart.size() * (most + 1)];
        NarrowTeam team = new NarrowTeam(facts, this);
        for (int position = chart.size() - 1; position >= 0; position--) {
            if (facts.isOpen(position)) {
                fill(position, team);
                stuck = stuck == OrgChart.NONE && isImpossible(position) ? position : stuck;
            }
        }
    }

    private void fill(int manager, NarrowTeam team) {
        for (int layers = facts.low(manager); layers <= facts.high(manager); layers++) {
            team.startKept(manager, layers);
            team.addAll();
            team.finish(kept, facts.cell(manager, layers) * (most + 1));
        }
        if (facts.mayGo(manager)) {
            team.startGone(manager);
            team.addAll();
            team.copyFloats(gone, manager * (most + 1));
        }
    }

    private boolean isImpossible(int manager) {
        return Cells.isNever(kept(manager, facts.problem.maxLayers(), 0)) && Cells.isNever(gone(manager, 0));
    }

    /** The lowest position whose branch fits in no way even with spans left aside, or {@link OrgChart#NONE}. */
    int stuck() {
        return stuck;
    }

    /** The least cost of a branch that stays within so many layers and lifts so many or more out of it. */
    long kept(int position, int layers, int floats) {
        if (!facts.isOpen(position)) {
            return floats == 0 && layers >= facts.height[position] ? 0 : Cells.NEVER;
        }
        int cell = layers < 1 ? -1 : facts.cell(position, layers);
        return cell < 0 ? Cells.NEVER : kept[cell * (most + 1) + Math.min(floats, most)];
    }

    /** The same for a branch whose head goes to a manager above; itself is not counted. */
    long lifted(int position, int floats) {
        int layers = facts.problem.maxLayers() - 1;
        int useful = facts.isOpen(position) ? layers : Math.min(layers, facts.height[position]);
        return Math.min(Cells.NEVER, kept(position, useful, floats) + facts.costs.ofMoving(position));
    }

    /** The same for a branch whose head is gone. */
    long gone(int position, int floats) {
        return facts.isOpen(position) && facts.mayGo(position)
                ? gone[position * (most + 1) + Math.min(floats, most)]
                : Cells.NEVER;
    }

    /** The least cost of the whole chart; {@link Cells#NEVER} or more where there is no way. */
    long floor() {
        long total = 0;
        for (int top = 0; top < chart.tops(); top++) {
            total = Math.min(Cells.NEVER, total + kept(top, facts.problem.maxLayers(), 0));
        }
        return total;
    }
}
