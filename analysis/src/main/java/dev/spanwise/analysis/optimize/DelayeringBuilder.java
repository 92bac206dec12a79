package dev.spanwise.analysis.optimize;

import dev.spanwise.analysis.optimize.rule.GroupLimit;
import dev.spanwise.analysis.optimize.rule.PlanRule;
import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills in a {@link Delayering}. */
public final class DelayeringBuilder {
    final OrgChart chart;
    int maxLayers;
    SpanLimit spanLimit = SpanLimit.none();
    BitSet protectedPositions = new BitSet();
    BitSet kept = new BitSet();
    BitSet held = new BitSet();
    BitSet resting = new BitSet();
    Outcome outcome = Outcome.CONVERT;
    Objective objective = Objective.moved();
    Boundaries boundaries = Boundaries.NONE;
    List<Target> targets = List.of();
    List<PlanRule> rules = List.of();
    List<GroupLimit> limits = List.of();
    int @Nullable [] weights;
    int @Nullable [] spared;
    double savedShareOfConverted;
    Family family = Family.DISSOLVE;
    int maxRise = Delayering.ANY_RISE;
    NarrowTeams narrowTeams = NarrowTeams.ANY;

    @Nullable
    BitSet receivers;

    boolean countRows;

    DelayeringBuilder(OrgChart chart) {
        this.chart = chart;
        this.maxLayers = Math.max(1, chart.layers());
    }

    DelayeringBuilder(DelayeringBuilder other) {
        this.chart = other.chart;
        this.maxLayers = other.maxLayers;
        this.spanLimit = other.spanLimit;
        this.protectedPositions = other.protectedPositions;
        this.kept = other.kept;
        this.held = other.held;
        this.resting = other.resting;
        this.outcome = other.outcome;
        this.objective = other.objective;
        this.boundaries = other.boundaries;
        this.targets = other.targets;
        this.rules = other.rules;
        this.limits = other.limits;
        this.weights = other.weights;
        this.spared = other.spared;
        this.savedShareOfConverted = other.savedShareOfConverted;
        this.family = other.family;
        this.maxRise = other.maxRise;
        this.narrowTeams = other.narrowTeams;
        this.receivers = other.receivers;
        this.countRows = other.countRows;
    }

    /** The most layers after the change; 1 or more. Without it the layers of today. */
    public DelayeringBuilder maxLayers(int layers) {
        if (layers < 1) {
            throw new IllegalArgumentException("the most layers is " + layers + ", but must be at least 1");
        }
        this.maxLayers = layers;
        return this;
    }

    /** One widest span for every manager; 1 or more. Without it spans may grow as they like. */
    public DelayeringBuilder maxSpan(int span) {
        return spanLimit(SpanLimit.of(span));
    }

    public DelayeringBuilder spanLimit(SpanLimit limit) {
        this.spanLimit = limit;
        return this;
    }

    /** Positions, by their numbers in the chart, that must not be dissolved. They may be moved. */
    public DelayeringBuilder protect(BitSet positions) {
        this.protectedPositions = (BitSet) positions.clone();
        return this;
    }

    /** Positions, by their numbers in the chart, that stay as they are: neither dissolved nor moved. */
    public DelayeringBuilder keep(BitSet positions) {
        this.kept = (BitSet) positions.clone();
        return this;
    }

    /** Positions, by their numbers in the chart, that are not dissolved this time, though nobody protects them. */
    DelayeringBuilder hold(BitSet positions) {
        this.held = (BitSet) positions.clone();
        return this;
    }

    /** Positions, by their numbers in the chart, that must not get another manager. They may be dissolved. */
    public DelayeringBuilder rest(BitSet positions) {
        this.resting = (BitSet) positions.clone();
        return this;
    }

    /** Anybody may get people. */
    DelayeringBuilder anybodyReceives() {
        this.receivers = null;
        return this;
    }

    public DelayeringBuilder outcome(Outcome newOutcome) {
        this.outcome = newOutcome;
        return this;
    }

    public DelayeringBuilder objective(Objective newObjective) {
        this.objective = newObjective;
        return this;
    }

    public DelayeringBuilder boundaries(Boundaries newBoundaries) {
        this.boundaries = newBoundaries;
        return this;
    }

    public DelayeringBuilder targets(Target... newTargets) {
        this.targets = List.of(newTargets);
        return this;
    }

    /** What must hold for all whom a plan dissolves, taken together. */
    public DelayeringBuilder rules(List<PlanRule> newRules) {
        this.rules = List.copyOf(newRules);
        return this;
    }

    /** The same as sums, and only those. */
    DelayeringBuilder limits(List<GroupLimit> newLimits) {
        this.limits = List.copyOf(newLimits);
        return this;
    }

    /** Neither targets nor anything that must hold for all who are dissolved. */
    DelayeringBuilder nothingInCommon() {
        return targets().rules(List.of()).limits(List.of());
    }

    /**
     * What moving each position counts, by its number in the chart; 0 or more.
     *
     * @throws IllegalArgumentException when there are more or fewer weights than positions, or one is below 0
     */
    public DelayeringBuilder weights(int[] newWeights) {
        this.weights = checked(newWeights);
        return this;
    }

    /** Moving any position counts the same. */
    DelayeringBuilder weighAllAlike() {
        this.weights = null;
        return this;
    }

    private int[] checked(int[] each) {
        if (each.length != chart.size()) {
            throw new IllegalArgumentException(
                    each.length + " weights given for a chart of " + chart.size() + " positions");
        }
        if (Arrays.stream(each).anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("the weight of a position must not be below 0");
        }
        return each.clone();
    }

    /**
     * By how many moves more dissolving each manager counts, by its number in the chart; 0 or more. Where moves cost nothing,
     * by how many dissolved managers, or units of pay, as the objective counts.
     *
     * @throws IllegalArgumentException when there are more or fewer than positions, or one is below 0
     */
    public DelayeringBuilder spare(int[] moves) {
        this.spared = checked(moves);
        return this;
    }

    /** Nobody is spared more than others. */
    DelayeringBuilder spareNobody() {
        this.spared = null;
        return this;
    }

    /** Which share of a converted manager's pay is saved, 0 to 1; 0 unless given. */
    public DelayeringBuilder savedShareOfConverted(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("the share of pay that is saved is " + share + ", but must be 0 to 1");
        }
        this.savedShareOfConverted = share;
        return this;
    }

    /** What a plan may do; dissolve managers, and nothing else, unless given. */
    public DelayeringBuilder allow(Family newFamily) {
        this.family = newFamily;
        return this;
    }

    /**
     * Whether people of a dissolved manager whose own manager stays may also go to one of its peers: to managers who
     * report to the same manager before and after. The same as {@link Means#PEERS}.
     */
    public DelayeringBuilder peers(boolean allowed) {
        this.family = family.with(Means.PEERS, allowed);
        return this;
    }

    /** Positions, by their numbers in the chart, that may get people who did not report to them before; all unless given. */
    public DelayeringBuilder receivers(BitSet positions) {
        this.receivers = (BitSet) positions.clone();
        return this;
    }

    /**
     * By how many layers somebody who gets a new manager may come up: the new layer is at least the old one less this.
     * Who keeps the manager may come up by more, together with it. Any number unless given.
     *
     * @throws IllegalArgumentException when it is below 0
     */
    public DelayeringBuilder maxRise(int layers) {
        if (layers < 0) {
            throw new IllegalArgumentException("the greatest rise is " + layers + " layers, but must not be below 0");
        }
        this.maxRise = layers;
        return this;
    }

    /** What is made of managers with few direct reports; nothing unless given. */
    public DelayeringBuilder narrowTeams(NarrowTeams teams) {
        this.narrowTeams = teams;
        return this;
    }

    /** Every row counts once in spans, for how many posts it may stand: never stricter than counting posts. */
    DelayeringBuilder countRows() {
        this.countRows = true;
        return this;
    }

    /** The problem. */
    public Delayering build() {
        return new Delayering(new DelayeringBuilder(this));
    }
}
