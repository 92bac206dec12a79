package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds out why a problem is infeasible and which limits would do, by asking {@link Feasibility} again and again. */
final class Diagnosis {
    private final Delayering problem;
    private final OrgChart chart;
    private final ChartFacts facts;
    private final int stuck;

    private Diagnosis(Delayering problem, int stuck) {
        this.problem = problem;
        this.chart = problem.chart();
        this.facts = new ChartFacts(problem);
        this.stuck = stuck;
    }

    static Infeasibility of(Delayering problem, int stuck) {
        Infeasibility found = new Diagnosis(problem, stuck).find();
        return found.wouldDo(
                keepsLines(problem) && isFeasible(withLinesCrossing(problem)),
                someRest(problem) && isFeasible(withNobodyResting(problem)));
    }

    /** Why there is none of a problem, because there is none of a larger one; what would do there may not do here. */
    static Infeasibility again(Delayering problem, Plan ofLarger) {
        Infeasibility why = ofLarger.findInfeasibility().orElseThrow();
        return switch (why.cause()) {
            case TARGET -> why.target() == null ? ofBound(problem) : unreachable(problem, why.target(), why.needed());
            case RULES -> ofRules(problem);
            case EVERY_PLAN -> ofBound(problem);
            default -> of(problem, why.stuck());
        };
    }

    /** The limits can be kept, but not together with a target. */
    static Infeasibility unreachable(Delayering problem, Target target) {
        return unreachable(problem, target, 0);
    }

    /**
     * The same.
     *
     * @param needed how many every plan moves at least, where the target is about that; 0 where it is not known
     */
    static Infeasibility unreachable(Delayering problem, Target target, long needed) {
        return new Infeasibility(
                Infeasibility.Cause.TARGET,
                0,
                List.of(),
                (int) Math.min(Integer.MAX_VALUE, needed),
                OptionalInt.empty(),
                OptionalInt.empty(),
                target,
                false,
                false);
    }

    /** The limits can be kept, but not together with the rules for all who are dissolved. */
    static Infeasibility ofRules(Delayering problem) {
        OptionalInt unknown = OptionalInt.empty();
        return new Infeasibility(Infeasibility.Cause.RULES, 0, List.of(), 0, unknown, unknown);
    }

    private static boolean keepsLines(Delayering problem) {
        Boundaries boundaries = problem.boundaries();
        return !boundaries.within().isEmpty() || !boundaries.strictlyWithin().isEmpty();
    }

    private static boolean someRest(Delayering problem) {
        return !problem.staying().resting().isEmpty();
    }

    private static Delayering withNobodyResting(Delayering problem) {
        return problem.toBuilder().rest(new BitSet()).build();
    }

    private static boolean isFeasible(Delayering problem) {
        return isFeasible(problem, new ChartFacts(problem));
    }

    private static Delayering withLinesCrossing(Delayering problem) {
        Boundaries boundaries = problem.boundaries();
        return problem.toBuilder()
                .boundaries(boundaries.withWithin(Set.of()).withStrictlyWithin(Set.of()))
                .build();
    }

    /** Every plan was looked at, and none does; answers which limits would do, found in the same way. */
    static Infeasibility ofEveryPlan(Delayering problem) {
        if (!problem.rules().isEmpty()
                && EveryPlan.isPossible(problem.toBuilder().rules(List.of()).build())) {
            return ofRules(problem);
        }
        int today = Math.max(1, problem.chart().layers());
        boolean layersMatter =
                EveryPlan.isPossible(problem.toBuilder().maxLayers(today).build());
        if (!layersMatter && problem.targets().size() == 1) {
            return unreachable(problem, problem.targets().get(0));
        }
        IntPredicate does =
                some -> EveryPlan.isPossible(problem.toBuilder().maxLayers(some).build());
        OptionalInt layers =
                layersMatter ? OptionalInt.of(smallest(problem.maxLayers(), today, does)) : OptionalInt.empty();
        int most = allPosts(problem);
        boolean spansMatter = EveryPlan.isPossible(raised(problem, most));
        OptionalInt span = spansMatter
                ? OptionalInt.of(smallest(1, most, some -> EveryPlan.isPossible(raised(problem, some))))
                : OptionalInt.empty();
        return everyPlan(layers, span)
                .wouldDo(
                        keepsLines(problem) && EveryPlan.isPossible(withLinesCrossing(problem)),
                        someRest(problem) && EveryPlan.isPossible(withNobodyResting(problem)));
    }

    /** What any plan costs at least is more than any can cost; answers which limits are known to do, targets and rules aside. */
    static Infeasibility ofBound(Delayering problem) {
        if (problem.isTiedTogether()) {
            return everyPlan(OptionalInt.empty(), OptionalInt.empty());
        }
        int top = GreatestRise.topOfDeepest(problem.chart());
        OptionalInt span = new Diagnosis(problem, top).smallestSpan();
        return everyPlan(smallestLayers(problem), span)
                .wouldDo(
                        keepsLines(problem) && isFeasible(withLinesCrossing(problem)),
                        someRest(problem) && isFeasible(withNobodyResting(problem)));
    }

    /** More than any span can be. */
    private static int allPosts(Delayering problem) {
        long posts = IntStream.range(0, problem.chart().size())
                .mapToLong(problem::posts)
                .sum();
        return (int) Math.min(Integer.MAX_VALUE / 4, posts);
    }

    private static Infeasibility everyPlan(OptionalInt layers, OptionalInt span) {
        return new Infeasibility(Infeasibility.Cause.EVERY_PLAN, 0, List.of(), 0, layers, span);
    }

    private static Delayering raised(Delayering problem, int span) {
        SpanLimit limit = problem.spanLimit();
        return problem.toBuilder()
                .spanLimit((someChart, manager) -> Math.max(span, limit.of(someChart, manager)))
                .build();
    }

    private Infeasibility find() {
        OptionalInt layers = smallestLayers(problem);
        OptionalInt span = smallestSpan();
        if (problem.narrowTeams().matter() && feasibleWithLeastSpan(0)) {
            return new Infeasibility(Infeasibility.Cause.NARROW, stuck, List.of(), greatestLeastSpan(), layers, span);
        }
        if (problem.limitsRise() && feasibleWithRise(Delayering.ANY_RISE)) {
            int rise = smallest(0, chart.layers(), this::feasibleWithRise);
            return new Infeasibility(Infeasibility.Cause.RISE, stuck, reportsTooDeep(), rise, layers, span);
        }
        if (GreatestRise.isTooSmall(problem)) {
            int top = GreatestRise.topOfDeepest(chart);
            return new Infeasibility(Infeasibility.Cause.RISE, top, List.of(), 0, layers, span);
        }
        // with lifts a chain is in the way where nothing else is: each of it must keep somebody
        boolean chain = problem.allowsLifts()
                ? span.isEmpty() && problem.anybodyMayReceive()
                : facts.keptAbove[stuck] + facts.leastHeight[stuck] > problem.maxLayers();
        if (chain) {
            return new Infeasibility(Infeasibility.Cause.KEPT_CHAIN, stuck, keptChain(), 0, layers, span);
        }
        int needed = span.isPresent() ? neededSpan() : 0;
        // where a span of its own would not free it, the boundaries are in the way
        int none = askAgain() ? allPosts(problem) : Integer.MAX_VALUE / 2;
        boolean tooWide = needed > problem.widestSpan(stuck) && needed < none;
        Infeasibility.Cause cause = tooWide ? Infeasibility.Cause.SPAN : Infeasibility.Cause.BOUNDARY;
        return new Infeasibility(cause, stuck, reportsTooDeep(), tooWide ? needed : 0, layers, span);
    }

    /**
     * The fewest layers that are feasible with the other limits as they are; at most the layers of today, or empty where not even
     * those are known to do. On charts of many thousand layers it may be more than the fewest, but always enough.
     */
    static OptionalInt smallestLayers(Delayering problem) {
        return smallestLayers(problem, new ChartFacts(problem));
    }

    /** The same for a problem whose facts are known. */
    static OptionalInt smallestLayers(Delayering problem, ChartFacts facts) {
        int today = Math.max(1, problem.chart().layers());
        IntPredicate does =
                layers -> isFeasible(problem.toBuilder().maxLayers(layers).build(), facts);
        int fewest = smallest(1, today, does);
        // to change nothing always keeps the limits, but for a least span
        boolean sure = !problem.narrowTeams().matter() || !problem.narrowTeams().areForbidden();
        return fewest < today || sure || does.test(today) ? OptionalInt.of(fewest) : OptionalInt.empty();
    }

    /** Where the table would be too large, a limit counts as one that does not do: what is answered then still does. */
    private static boolean isFeasible(Delayering problem, ChartFacts facts) {
        try {
            return Feasibility.isFeasible(problem, facts);
        } catch (ProblemTooLargeException e) {
            return false;
        }
    }

    private OptionalInt smallestSpan() {
        if (!feasibleWithSpan(SpanLimit.UNLIMITED)) {
            return OptionalInt.empty();
        }
        int tooSmall = smallestLimit();
        int enough = tooSmall + 1;
        while (enough < Integer.MAX_VALUE / 4 && !feasibleWithSpan(enough)) {
            tooSmall = enough;
            enough *= 2;
        }
        return OptionalInt.of(smallest(tooSmall + 1, enough, this::feasibleWithSpan));
    }

    /** To raise limits up to this one changes none of them. */
    private int smallestLimit() {
        int smallest = chart.size();
        for (int position = 0; position < chart.size(); position++) {
            smallest = chart.isManager(position) ? Math.min(smallest, problem.widestSpan(position)) : smallest;
        }
        return smallest;
    }

    private boolean feasibleWithSpan(int span) {
        Delayering raisedProblem = raised(problem, span);
        return isFeasible(raisedProblem, new ChartFacts(raisedProblem));
    }

    private boolean feasibleWithLeastSpan(int least) {
        Delayering eased =
                problem.toBuilder().narrowTeams(NarrowTeams.atLeast(least)).build();
        return isFeasible(eased, new ChartFacts(eased));
    }

    private int greatestLeastSpan() {
        int tooMuch = problem.narrowTeams().least();
        return tooMuch - smallest(1, tooMuch, less -> feasibleWithLeastSpan(tooMuch - less));
    }

    private boolean feasibleWithRise(int rise) {
        return isFeasible(problem.toBuilder().maxRise(rise).build(), facts);
    }

    /** The smallest number from low to high that is good, when every greater one is good too and high is. */
    private static int smallest(int low, int high, IntPredicate good) {
        int bad = low - 1;
        int found = high;
        while (found - bad > 1) {
            int middle = (bad + found) >>> 1;
            if (good.test(middle)) {
                found = middle;
            } else {
                bad = middle;
            }
        }
        return found;
    }

    /** Whether the span a position needs is not known from one look. */
    private boolean askAgain() {
        return problem.allowsPeers() || problem.allowsLifts();
    }

    private int neededSpan() {
        if (!askAgain()) {
            return Feasibility.spanNeeded(problem, facts);
        }
        SpanLimit limit = problem.spanLimit();
        return smallest(1, allPosts(problem), span -> {
            SpanLimit raised = (someChart, manager) -> manager == stuck ? span : limit.of(someChart, manager);
            return Feasibility.firstStuck(problem.toBuilder().spanLimit(raised).build()) != stuck;
        });
    }

    private List<Integer> keptChain() {
        List<Integer> chain = new ArrayList<>();
        for (int position = stuck; position != OrgChart.NONE; position = chart.manager(position)) {
            if (chart.isManager(position) && !facts.dissolvable.get(position)) {
                chain.add(position);
            }
        }
        Collections.reverse(chain);
        return chain;
    }

    /** The direct reports of the stuck position whose branches are deeper than the layers it can leave them. */
    private List<Integer> reportsTooDeep() {
        int left = problem.maxLayers() - facts.keptAbove[stuck] - 1;
        List<Integer> deep = new ArrayList<>();
        for (int report = chart.firstReport(stuck); report < chart.endOfReports(stuck); report++) {
            if (facts.height[report] > left) {
                deep.add(report);
            }
        }
        return deep;
    }
}
