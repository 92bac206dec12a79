package dev.spanwise.analysis.optimize;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.analysis.optimize.rule.GroupLimit;
import dev.spanwise.analysis.optimize.rule.PlanRule;
import dev.spanwise.analysis.optimize.rule.RuleCheck;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The delayering problem: choose managers to dissolve, never a top and never a protected position, so that the chart
 * keeps to {@code maxLayers} and no remaining manager grows past its span limit, at the smallest value of the
 * objective. A surviving position then reports to its nearest former superior who is not dissolved.
 *
 * <p>Made by {@link #of} and {@link DelayeringBuilder}.
 */
public final class Delayering {
    /** Stands for a rise by any number of layers. */
    static final int ANY_RISE = Integer.MAX_VALUE;

    private static final int MOST_POSTS = 1_000_000;

    private final OrgChart chart;
    private final DelayeringBuilder choices;
    /** The posts that report to each position; null where every row stands for one. */
    private final int @Nullable [] spans;

    private final Crossings crossings;
    private final DissolvingPrices dissolving;
    private final Staying staying;

    private final List<RuleCheck> checks;

    Delayering(DelayeringBuilder choices) {
        this.chart = choices.chart;
        this.choices = choices;
        this.spans = countPosts();
        this.crossings = new Crossings(chart, choices.boundaries.crossing());
        this.staying = new Staying(choices);
        staying.protectManagers(this);
        this.dissolving = new DissolvingPrices(this, choices.spared);
        this.checks = choices.rules.stream()
                .map(rule -> rule.on(chart, choices.protectedPositions))
                .toList();
    }

    /** A problem on a chart, to be filled in: nothing protected, no limits, {@code convert}, fewest moved. */
    public static DelayeringBuilder of(OrgChart chart) {
        return new DelayeringBuilder(chart);
    }

    /** The same problem, to be changed. */
    public DelayeringBuilder toBuilder() {
        return new DelayeringBuilder(choices);
    }

    public OrgChart chart() {
        return chart;
    }

    /** The most layers the chart may have after the change. */
    public int maxLayers() {
        return choices.maxLayers;
    }

    public SpanLimit spanLimit() {
        return choices.spanLimit;
    }

    /** How many posts report directly to the manager: a row that stands for several counts as that many. */
    public int span(int manager) {
        return spans == null ? chart.span(manager) : spans[manager];
    }

    /** How many posts the position stands for in spans: 1, or its FTE, rounded, where that is more. */
    public int posts(int position) {
        return spans == null ? 1 : postsOf(position);
    }

    private int postsOf(int position) {
        double fte = PositionFigures.fte(chart, position);
        return (int) Math.max(1, Math.min(MOST_POSTS, Math.round(fte)));
    }

    /** Whether any row stands for several posts. */
    public boolean hasRowsOfSeveralPosts() {
        return spans != null;
    }

    private int @Nullable [] countPosts() {
        if (choices.countRows) {
            return null;
        }
        int[] counted = new int[chart.size()];
        boolean several = false;
        for (int position = 0; position < chart.size(); position++) {
            int posts = postsOf(position);
            several |= posts > 1;
            if (!chart.isTop(position)) {
                counted[chart.manager(position)] += posts;
            }
        }
        return several ? counted : null;
    }

    /** The widest span the manager may have after the change: its limit, or its span today if that is wider. */
    public int widestSpan(int manager) {
        return Math.max(span(manager), choices.spanLimit.of(chart, manager));
    }

    /** Whether any manager has a limit. */
    boolean limitsSpans() {
        return chart.positions()
                .filter(position -> position.isManager())
                .anyMatch(position -> choices.spanLimit.of(chart, position.index()) != SpanLimit.UNLIMITED);
    }

    /** By how many posts the span of a manager may grow. */
    int room(int manager) {
        int widest = widestSpan(manager);
        return widest == SpanLimit.UNLIMITED ? ChartFacts.ANY : widest - span(manager);
    }

    /** How many posts the manager may newly take on: none where it may not receive anybody. */
    int mostNewReports(int manager) {
        return mayReceive(manager) ? choices.boundaries.maxNewReports() : 0;
    }

    /** Whether the manager may get anybody who did not report to it before. */
    public boolean mayReceive(int manager) {
        return choices.receivers == null || choices.receivers.get(manager);
    }

    /** Whether every manager may get people. */
    boolean anybodyMayReceive() {
        return choices.receivers == null;
    }

    public Outcome outcome() {
        return choices.outcome;
    }

    public Objective objective() {
        return choices.objective;
    }

    /** Whether the best plan is the one that moves the fewest people, each counting the same. */
    public boolean asksForFewestMoved() {
        return choices.objective.kind() == Objective.Kind.MOVED
                && weighsAllAlike()
                && crossings.greatest() == 0
                && narrowPrice() == 0
                && !dissolving.spareSome();
    }

    /** Whether the value of a plan is the number of people it moves: fewest are asked for, and nobody loses a job. */
    public boolean countsMovesAlone() {
        return asksForFewestMoved() && outcome() == Outcome.CONVERT;
    }

    public Boundaries boundaries() {
        return choices.boundaries;
    }

    public List<Target> targets() {
        return choices.targets;
    }

    /** What must hold for all whom a plan dissolves, taken together. */
    public List<PlanRule> rules() {
        return choices.rules;
    }

    /** The same for this chart. */
    List<RuleCheck> checks() {
        return checks;
    }

    /** Limits on how many of some positions are dissolved. */
    List<GroupLimit> limits() {
        return choices.limits;
    }

    /** Whether all branches are tied together, by a number to reach or by something that must hold for all. */
    boolean isTiedTogether() {
        return !choices.targets.isEmpty() || !choices.rules.isEmpty() || !choices.limits.isEmpty();
    }

    /** Which share of a converted manager's pay is saved, 0 to 1. */
    public double savedShareOfConverted() {
        return choices.savedShareOfConverted;
    }

    /** Which plans are compared. */
    public Family family() {
        return choices.family;
    }

    /** Whether positions may go to any manager above who stays. */
    public boolean allowsLifts() {
        return choices.family.allows(Means.LIFT);
    }

    /** Whether people of a dissolved manager may go to its peers. */
    public boolean allowsPeers() {
        return choices.family.allows(Means.PEERS);
    }

    /** Whether a report may take the place of a dissolved manager. */
    public boolean allowsPromotions() {
        return choices.family.allows(Means.PROMOTE);
    }

    /** By how many layers somebody who gets a new manager may come up; empty for any number. */
    public OptionalInt findMaxRise() {
        return limitsRise() ? OptionalInt.of(choices.maxRise) : OptionalInt.empty();
    }

    boolean limitsRise() {
        return choices.maxRise != ANY_RISE;
    }

    /** Whether somebody who gets a new manager may come up from the one layer to the other. */
    boolean mayRise(int layer, int newLayer) {
        return layer - newLayer <= choices.maxRise;
    }

    /** The same for a position, whose layer of today is only looked up where there is a limit. */
    boolean mayRiseTo(int newLayer, int position) {
        return !limitsRise() || mayRise(chart.layer(position), newLayer);
    }

    public NarrowTeams narrowTeams() {
        return choices.narrowTeams;
    }

    /** The fewest direct reports the manager is to have if it stays one; 0 for a top and for a protected one. */
    int leastSpan(int manager) {
        return choices.narrowTeams.matter() && (mayDissolve(manager) || staying.isHeld(manager))
                ? choices.narrowTeams.least()
                : 0;
    }

    /** What a manager who stays with too few direct reports counts in the objective; 0 where that is not allowed. */
    long narrowPrice() {
        NarrowTeams narrow = choices.narrowTeams;
        return narrow.matter() && !narrow.areForbidden() ? narrow.price() : 0;
    }

    public boolean isProtected(int position) {
        return staying.isProtected(position);
    }

    /** Who must not be dissolved, and who must not be moved. */
    Staying staying() {
        return staying;
    }

    /** Whether any manager is protected. */
    boolean protectsManagers() {
        return anyManager(staying.protectedPositions());
    }

    /** Whether any manager is protected besides those that follow from who must not be moved. */
    boolean asksToProtectManagers() {
        return anyManager(choices.protectedPositions);
    }

    /** The same problem where a manager is not protected any more. */
    Delayering withoutProtecting(int manager) {
        BitSet others = (BitSet) choices.protectedPositions.clone();
        others.clear(manager);
        return toBuilder().protect(others).build();
    }

    /** The managers, without tops, that are protected besides those that follow from who must not be moved. */
    BitSet protectedManagers() {
        BitSet managers = new BitSet();
        choices.protectedPositions.stream()
                .filter(position -> chart.isManager(position) && !chart.isTop(position))
                .forEach(managers::set);
        return managers;
    }

    private boolean anyManager(BitSet positions) {
        return positions.stream().anyMatch(position -> chart.isManager(position) && !chart.isTop(position));
    }

    /** Whether it is a manager who may be dissolved: neither a top nor protected. */
    public boolean mayDissolve(int position) {
        return chart.isManager(position) && !chart.isTop(position) && !isProtected(position);
    }

    /** Whether the position is still there when it is dissolved; a vacancy has nobody to convert. */
    public boolean survivesDissolving(int position) {
        return choices.outcome == Outcome.CONVERT && !isVacant(position);
    }

    boolean isVacant(int position) {
        return chart.attributes().is(Flag.VACANT, chart.record(position));
    }

    /** Whether somebody loses the job when the position is gone. */
    boolean isJob(int position) {
        return !isVacant(position);
    }

    /** What a lost job counts in the objective. */
    long jobWeight() {
        return dissolving.ofJob();
    }

    /** What dissolving managers counts in the objective. */
    DissolvingPrices dissolving() {
        return dissolving;
    }

    /** What dissolving the manager counts in the objective, with the outcome of the problem. */
    long priceOfDissolving(int manager) {
        return dissolving.of(manager, !survivesDissolving(manager));
    }

    /** What moving the position counts; 1 unless weights were given. */
    public int weight(int position) {
        return choices.weights == null ? 1 : choices.weights[position];
    }

    /** How much more moving the position to this manager counts, because its line crosses from then on. */
    long crossing(int manager, int position) {
        return crossings.weight(manager, position);
    }

    /** The most all moves together can count. */
    long totalWeight() {
        long weights = choices.weights == null
                ? chart.size()
                : Arrays.stream(choices.weights).asLongStream().sum();
        return weights + chart.size() * crossings.greatest();
    }

    /** Whether moving any position counts the same, crossing aside. */
    boolean weighsAllAlike() {
        return choices.weights == null;
    }

    /**
     * Pay per year that dissolving the manager saves, rounded to whole units of the file's currency: all of it when the
     * position is gone, {@link DelayeringBuilder#savedShareOfConverted} of it when the incumbent stays, 0 where the
     * pay is not known.
     */
    public long saving(int manager) {
        return savingOf(manager, survivesDissolving(manager));
    }

    /** The same for a dissolved manager who is still there, or is not. */
    long savingOf(int manager, boolean survives) {
        double pay = PositionFigures.cost(chart, manager);
        double share = survives ? choices.savedShareOfConverted : 1;
        return Double.isNaN(pay) ? 0 : Math.round(pay * share);
    }
}
