package dev.spanwise.analysis.optimize;

/** What the decisions of a search with lifts cost, as whole numbers of the same scale as {@link Costs#ofObjective}. */
final class LiftCosts {
    private enum Kind {
        OBJECTIVE,
        BOUND,
        MOVES,
        NOTHING
    }

    private final Delayering problem;
    private final Objective objective;
    private final long scale;
    private final long tiePerMove;
    private final long tiePerDissolved;
    private final Kind kind;

    private LiftCosts(Delayering problem, Kind kind) {
        this.problem = problem;
        this.objective = problem.objective();
        this.kind = kind;
        boolean tiesByDissolved = objective.tiesByDissolved();
        scale = Costs.scale(problem);
        int tie = scale == 1 ? 0 : 1;
        tiePerMove = tiesByDissolved ? 0 : tie;
        tiePerDissolved = tiesByDissolved ? tie : 0;
        Costs.requireAddable((double) scale * Costs.greatestValue(problem));
    }

    /** The objective, and among equals its tie breaker. */
    static LiftCosts ofObjective(Delayering problem) {
        return new LiftCosts(problem, Kind.OBJECTIVE);
    }

    /** No more than the objective, and such that the cheapest cost a search finds is a bound for it. */
    static LiftCosts ofBound(Delayering problem) {
        return new LiftCosts(problem, Kind.BOUND);
    }

    /** Whether the cheapest cost a search finds with these is a bound for the objective, tie breakers left aside. */
    boolean proveABound() {
        return kind != Kind.OBJECTIVE || regardNarrowTeams() || (dissolvingIsFree() && !problem.protectsManagers());
    }

    private boolean dissolvingIsFree() {
        return objective.perDissolved() == 0 && !problem.dissolving().spareSome();
    }

    /** Whether managers who must not be dissolved may be left without anybody, which only a bound leaves aside. */
    boolean overlookProtection() {
        return kind != Kind.OBJECTIVE && !regardNarrowTeams();
    }

    /** Whether anything matters besides the moves: only then somebody must keep a team. */
    boolean regardProtection() {
        return kind != Kind.MOVES;
    }

    /** Every move costs one, whoever it is, and nothing else costs anything. */
    static LiftCosts ofMovesAlone(Delayering problem) {
        return new LiftCosts(problem, Kind.MOVES);
    }

    /** Every way costs the same: only what is possible matters. */
    static LiftCosts none(Delayering problem) {
        return new LiftCosts(problem, Kind.NOTHING);
    }

    long scale() {
        return scale;
    }

    /** What it costs when the position gets another manager; {@link Cells#NEVER} where it must not. */
    long ofMoving(int position) {
        if (problem.staying().isUnmoved(position)) {
            return Cells.NEVER;
        }
        return switch (kind) {
            case NOTHING -> 0;
            case MOVES -> 1;
            case BOUND, OBJECTIVE -> (objective.perMove() * scale + tiePerMove) * problem.weight(position);
        };
    }

    /** What it costs more when the position goes to this manager; a search by ways leaves it aside. */
    long ofCrossing(int manager, int position) {
        return (objective.perMove() * scale + tiePerMove) * problem.crossing(manager, position);
    }

    /**
     * What it costs when a manager who stays loses everybody; below 0 where that saves something. A search takes
     * everybody in as early as it can and does not save people for managers who would have nobody else; so it proves a
     * bound only where this counts no more than a tie breaker, and where nobody must keep people; or where it looks at every
     * number of people taken in, because narrow teams matter.
     */
    long ofEmptying(int manager) {
        return switch (kind) {
            case NOTHING, MOVES -> 0;
            case BOUND -> Math.min(tiePerDissolved, costOfEmptying(manager));
            case OBJECTIVE -> costOfEmptying(manager);
        };
    }

    private long costOfEmptying(int manager) {
        return problem.dissolving().of(manager, false) * scale + tiePerDissolved;
    }

    /** What it costs when a manager is taken out of the line and is not there any more, besides the moves. */
    long ofTakingOut(int manager) {
        if (kind == Kind.NOTHING || kind == Kind.MOVES) {
            return 0;
        }
        return problem.dissolving().of(manager, true) * scale + tiePerDissolved;
    }

    /** Whether it matters how many direct reports managers are left with. */
    boolean regardNarrowTeams() {
        NarrowTeams narrow = problem.narrowTeams();
        return kind != Kind.MOVES && narrow.matter() && (kind != Kind.NOTHING || narrow.areForbidden());
    }

    /** What it costs when a manager stays with so many direct reports: more than anything where that must not be. */
    long ofStaying(int manager, long span) {
        boolean narrow = regardNarrowTeams() && span < problem.leastSpan(manager);
        return !narrow ? 0 : problem.narrowTeams().areForbidden() ? Cells.NEVER : ofNarrow(1);
    }

    /** What it costs when so many managers stay with too few direct reports. */
    long ofNarrow(int managers) {
        return kind == Kind.NOTHING || kind == Kind.MOVES ? 0 : problem.narrowPrice() * scale * managers;
    }

    /** What a plan of these figures costs. */
    long of(PlanFigures figures) {
        return figures.value(problem) * scale + (scale == 1 ? 0 : figures.tieBreaker(objective));
    }

    /** The objective without its tie breaker, from a cost. */
    long objectiveOf(long cost) {
        return Math.floorDiv(cost, scale);
    }
}
