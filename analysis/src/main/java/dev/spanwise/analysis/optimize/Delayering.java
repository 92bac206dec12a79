package dev.spanwise.analysis.optimize;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

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

    private final OrgChart chart;
    private final DelayeringBuilder choices;

    Delayering(DelayeringBuilder choices) {
        this.chart = choices.chart;
        this.choices = choices;
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

    /** The widest span the manager may have after the change: its limit, or its span today if that is wider. */
    public int widestSpan(int manager) {
        return Math.max(chart.span(manager), choices.spanLimit.of(chart, manager));
    }

    public Outcome outcome() {
        return choices.outcome;
    }

    public Objective objective() {
        return choices.objective;
    }

    /** Whether the best plan is the one that moves the fewest people, each counting the same. */
    public boolean asksForFewestMoved() {
        return choices.objective.kind() == Objective.Kind.MOVED && weighsAllAlike();
    }

    public Boundaries boundaries() {
        return choices.boundaries;
    }

    public List<Target> targets() {
        return choices.targets;
    }

    /** Which share of a converted manager's pay is saved, 0 to 1. */
    public double savedShareOfConverted() {
        return choices.savedShareOfConverted;
    }

    /** Whether people of a dissolved manager may go to its peers. */
    public boolean allowsPeers() {
        return choices.peers;
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

    public boolean isProtected(int position) {
        return choices.protectedPositions.get(position);
    }

    /** Whether it is a manager who may be dissolved: neither a top nor protected. */
    public boolean mayDissolve(int position) {
        return chart.isManager(position) && !chart.isTop(position) && !isProtected(position);
    }

    /** Whether the position is still there when it is dissolved; a vacancy has nobody to convert. */
    public boolean survivesDissolving(int position) {
        return choices.outcome == Outcome.CONVERT && !chart.attributes().is(Flag.VACANT, chart.record(position));
    }

    /** What moving the position counts; 1 unless weights were given. */
    public int weight(int position) {
        return choices.weights == null ? 1 : choices.weights[position];
    }

    /** The weights of all positions together. */
    long totalWeight() {
        return choices.weights == null
                ? chart.size()
                : Arrays.stream(choices.weights).asLongStream().sum();
    }

    /** Whether moving any position counts the same. */
    boolean weighsAllAlike() {
        return choices.weights == null;
    }

    /**
     * Pay per year that dissolving the manager saves, rounded to whole units of the file's currency: all of it when the
     * position is gone, {@link DelayeringBuilder#savedShareOfConverted} of it when the incumbent stays, 0 where the
     * pay is not known.
     */
    public long saving(int manager) {
        double pay = PositionFigures.cost(chart, manager);
        double share = survivesDissolving(manager) ? choices.savedShareOfConverted : 1;
        return Double.isNaN(pay) ? 0 : Math.round(pay * share);
    }
}
