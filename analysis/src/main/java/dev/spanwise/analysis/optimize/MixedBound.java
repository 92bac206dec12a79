package dev.spanwise.analysis.optimize;

/** What no plan of a problem can beat that {@link MixedSolver} solves, because a problem with something left out cannot. */
final class MixedBound {
    private MixedBound() {}

    /**
     * What a plan with successors cannot beat: whoever goes to one goes up instead, to where the successor goes, which takes
     * no more moves and no more layers, and there is room for it where nothing limits who goes where.
     */
    static Delayering withoutLimitsOnMoves(Delayering problem) {
        return problem.toBuilder()
                .allow(Family.DISSOLVE)
                .spanLimit(SpanLimit.none())
                .boundaries(Boundaries.NONE)
                .maxRise(Delayering.ANY_RISE)
                .anybodyReceives()
                .narrowTeams(NarrowTeams.ANY)
                .countRows()
                .build();
    }

    /** Without spans to go to a peer is never better than to go up, unless the peer lacks people. */
    static long withoutSpans(Delayering problem) {
        Delayering larger = problem.allowsPromotions()
                ? withoutLimitsOnMoves(problem).toBuilder()
                        .nothingInCommon()
                        .allow(Family.of(Means.DISSOLVE, Means.LIFT))
                        .build()
                : problem.toBuilder()
                        .nothingInCommon()
                        .narrowTeams(NarrowTeams.ANY)
                        .build();
        LiftCosts costs = LiftCosts.ofBound(larger);
        long floor = new LiftFacts(larger, costs).floor();
        return Cells.isNever(floor) ? 0 : costs.objectiveOf(floor);
    }

    /**
     * Peers and nothing that their search does not know: each row counts as one post, and each manager has the room it
     * has in posts. Every plan of the problem that lifts nobody is one of this, since no manager has more rows than
     * posts. A limit of its own would be tighter where a manager is over it.
     */
    static Delayering withEveryPeer(Delayering problem) {
        return RowsOfPosts.counted(problem)
                .nothingInCommon()
                .allow(Family.of(Means.PEERS))
                .boundaries(
                        Boundaries.NONE.withMaxNewReports(problem.boundaries().maxNewReports()))
                .maxRise(Delayering.ANY_RISE)
                .narrowTeams(NarrowTeams.ANY)
                .rest(problem.staying().restingForSure(problem))
                .build();
    }
}
