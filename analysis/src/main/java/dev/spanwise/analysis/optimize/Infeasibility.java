package dev.spanwise.analysis.optimize;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why no plan keeps the limits, and what would do.
 *
 * @param cause what stands in the way
 * @param stuck the lowest position whose branch fits in no way, by its number in the chart
 * @param forcedBy the positions that force it: those that stay above each other for {@link Cause#KEPT_CHAIN}, otherwise
 *     the direct reports that would have to hand up their reports to {@code stuck}
 * @param needed the smallest span {@code stuck} would have, or the smallest rise or the greatest least span that would do
 *     with the other limits as they are, or how many people every plan moves at least; 0 where none of them is the cause,
 *     and where no rise would do
 * @param smallestLayers the smallest number of layers that would do with the other limits as they are; empty when none is known to
 * @param smallestSpan the smallest span limit that would do with the layers as they are; empty when none would
 * @param target the target that is out of reach, where it is the cause
 * @param crossingWouldDo whether there would be a plan if lines might cross that must not
 * @param movingWouldDo whether there would be a plan if those might be moved who must not
 */
public record Infeasibility(
        Cause cause,
        int stuck,
        List<Integer> forcedBy,
        int needed,
        OptionalInt smallestLayers,
        OptionalInt smallestSpan,
        @Nullable Target target,
        boolean crossingWouldDo,
        boolean movingWouldDo) {

    private static final int NAMED = 5;

    /** What may stand in the way of a plan. */
    public enum Cause {
        /** A manager who stays would get more direct reports than its limit. */
        SPAN,
        /** Too many positions that must stay stand above each other. */
        KEPT_CHAIN,
        /** People would have to come up by more layers than allowed. */
        RISE,
        /** Managers would be left with fewer direct reports than asked for. */
        NARROW,
        /** The boundaries allow nobody to receive the reports, or not so many new ones. */
        BOUNDARY,
        /** The limits can be kept, but not together with a target. */
        TARGET,
        /** The limits can be kept, but not together with what must hold for all who are dissolved. */
        RULES,
        /** It is proven of every plan that it does not; nothing single stands in the way. */
        EVERY_PLAN
    }

    public Infeasibility {
        forcedBy = List.copyOf(forcedBy);
    }

    Infeasibility(
            Cause cause,
            int stuck,
            List<Integer> forcedBy,
            int needed,
            OptionalInt smallestLayers,
            OptionalInt smallestSpan) {
        this(cause, stuck, forcedBy, needed, smallestLayers, smallestSpan, null, false, false);
    }

    Infeasibility wouldDo(boolean crossing, boolean moving) {
        return new Infeasibility(
                cause, stuck, forcedBy, needed, smallestLayers, smallestSpan, target, crossing, moving);
    }

    /** The reason and what would do, as sentences. */
    public String message(Delayering problem, Locale language) {
        Texts texts = Texts.in(Infeasibility.class, language);
        if (cause != Cause.TARGET && asksTooMuch(problem)) {
            return texts.get("infeasible.targets-together");
        }
        if (cause == Cause.RULES) {
            return texts.get("infeasible.rules", problem.maxLayers());
        }
        if (target == null) {
            Stream<String> why = Stream.of(texts.get("infeasible.limits", problem.maxLayers()), cause(problem, texts));
            return Stream.concat(why, Remedies.of(this, problem, texts)).collect(Collectors.joining(" "));
        }
        return target.kind() == Target.Kind.SAVE_AT_LEAST && !anyPayIsKnown(problem)
                ? texts.get("infeasible.no-pay")
                : outOfReach(problem, target, texts);
    }

    private String outOfReach(Delayering problem, Target asked, Texts texts) {
        String key = "infeasible.target." + asked.kind();
        int others = problem.targets().size() - 1;
        return findFewestMoved().isPresent()
                ? texts.get(
                        key + ".proven",
                        asked.amount(),
                        needed,
                        problem.family().words(texts.language()),
                        others)
                : texts.get(key, asked.amount());
    }

    /** Whether a target is in the way, or all of them together; otherwise the limits, or the rules, are. */
    public boolean asksTooMuch(Delayering problem) {
        return cause == Cause.TARGET
                || (cause == Cause.EVERY_PLAN && !problem.targets().isEmpty());
    }

    /** How many people every plan that keeps the limits moves at least, where that is the cause. */
    public OptionalInt findFewestMoved() {
        boolean moves = target != null && target.kind() == Target.Kind.MOVE_AT_MOST;
        return moves && needed > 0 ? OptionalInt.of(needed) : OptionalInt.empty();
    }

    private static boolean anyPayIsKnown(Delayering problem) {
        OrgChart chart = problem.chart();
        return IntStream.range(0, chart.size())
                .anyMatch(position ->
                        problem.mayDissolve(position) && !Double.isNaN(PositionFigures.cost(chart, position)));
    }

    private String cause(Delayering problem, Texts texts) {
        OrgChart chart = problem.chart();
        String positions = forcedBy.stream()
                .limit(NAMED)
                .map(at -> chart.position(at).label())
                .collect(Collectors.joining(", "));
        int more = Math.max(0, forcedBy.size() - NAMED);
        String stuckLabel = chart.position(stuck).label();
        return switch (cause) {
            case SPAN ->
                texts.get(
                        "infeasible.because-span",
                        stuckLabel,
                        needed,
                        problem.widestSpan(stuck),
                        positions,
                        more,
                        problem.hasRowsOfSeveralPosts() ? 1 : 0);
            case RISE ->
                texts.get(
                        "infeasible.because-rise",
                        stuckLabel,
                        problem.findMaxRise().getAsInt(),
                        needed);
            case NARROW ->
                texts.get(
                        "infeasible.because-narrow",
                        stuckLabel,
                        problem.narrowTeams().least(),
                        needed);
            case EVERY_PLAN -> texts.get("infeasible.every-plan");
            case KEPT_CHAIN -> texts.get("infeasible.because-chain", stuckLabel, positions, more);
            default -> texts.get("infeasible.because-boundary", stuckLabel, positions, more);
        };
    }
}
