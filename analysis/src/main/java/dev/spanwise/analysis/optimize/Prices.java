package dev.spanwise.analysis.optimize;

import com.google.common.collect.Sets;
import dev.spanwise.analysis.optimize.rule.PlanRule;
import dev.spanwise.model.Field;
import dev.spanwise.model.text.MachineWord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What each limit and each protection of a problem costs: the plan without it. Each is a search of its own.
 *
 * @param list in a fixed order; those the problem does not have are left out
 * @param protections what each protected manager costs by itself; at most {@link #MOST_PROTECTIONS}
 * @param protectedManagers how many there are
 */
public record Prices(List<Price> list, List<Protection> protections, int protectedManagers) {
    /** For no more protected managers is a plan looked for. */
    public static final int MOST_PROTECTIONS = 24;

    /** What may be left out or eased. */
    public enum Eased implements MachineWord {
        ONE_MORE_LAYER,
        SPAN_ONE_WIDER,
        NO_SPAN_LIMIT,
        ACROSS_DEPARTMENTS,
        ACROSS_LOCATIONS,
        ACROSS_COMPANIES,
        FREE_CROSSING,
        ANY_HIGHER_GRADE,
        ANY_GRADE_GAP,
        ANY_NEW_REPORTS,
        ANY_RISE,
        ANY_TEAM_SIZE,
        ANY_RECEIVER,
        NOBODY_PROTECTED,
        NOBODY_RESTS,
        NOBODY_SPARED,
        ANY_NUMBER_OF_GROUP,
        ANY_SHARE_OF_GROUP,
        ANY_NOTICE,
        WITH_PEERS
    }

    /**
     * The plan without something.
     *
     * @param eased what is left out or eased
     * @param plan the plan then
     */
    public record Price(Eased eased, Plan plan) {}

    /**
     * The plan that may dissolve one protected manager as well.
     *
     * @param position its number in the chart
     * @param plan the plan then
     */
    public record Protection(int position, Plan plan) {
        /** How many moves keeping it costs at least: as many more as in the plan found. Below 0 where moves are not what counts. */
        public OptionalLong findLeastMoves(Plan keeping) {
            boolean known = plan.isFound() && keeping.isFound();
            return known
                    ? OptionalLong.of(
                            (long) keeping.figures().moved() - plan.figures().moved())
                    : OptionalLong.empty();
        }

        /** How many it costs at most; empty where that is not known. */
        public OptionalLong findMostMoves(Plan keeping) {
            boolean both = keeping.status() == PlanStatus.OPTIMAL && plan.status() == PlanStatus.OPTIMAL;
            Delayering problem = keeping.problem();
            if (both || !keeping.isFound() || !problem.countsMovesAlone()) {
                return both ? findLeastMoves(keeping) : OptionalLong.empty();
            }
            return OptionalLong.of(keeping.value() - plan.bound());
        }
    }

    public Prices {
        list = List.copyOf(list);
        protections = List.copyOf(protections);
    }

    /**
     * Works them out.
     *
     * @throws java.util.concurrent.CancellationException when the watcher stops it
     */
    public static Prices of(Plan plan, SolverProgress progress) {
        Delayering problem = plan.problem();
        List<Price> prices = new ArrayList<>();
        for (Eased eased : EnumSet.allOf(Eased.class)) {
            if (isAsked(problem, eased)) {
                Delayering without = ease(problem, eased).build();
                prices.add(new Price(eased, better(plan, DelayeringSolver.solveAgain(without, progress))));
            }
        }
        List<Protection> protections = prices.stream()
                .filter(price -> price.eased() == Eased.NOBODY_PROTECTED)
                .findFirst()
                .map(free -> ProtectionPrices.list(plan, free.plan(), progress))
                .orElse(List.of());
        return new Prices(prices, protections, problem.protectedManagers().cardinality());
    }

    /**
     * What keeps a limit keeps the problem without it, so the plan there is never worse; but where nobody is protected,
     * narrow teams of managers who were count too, and more people are compared with each other.
     */
    static Plan better(Plan plan, Plan without) {
        Delayering problem = without.problem();
        if (!plan.hasChoice()
                || !LimitCheck.keeps(problem, plan.choice())
                || !LimitCheck.reachesTargets(problem, plan.choice())) {
            return without;
        }
        Plan again = Plan.found(problem, plan.choice(), without.bound());
        boolean stands = !without.hasChoice() || without.value() > again.value();
        return stands ? again : without;
    }

    private static boolean isAsked(Delayering problem, Eased eased) {
        Boundaries boundaries = problem.boundaries();
        return switch (eased) {
            case ONE_MORE_LAYER -> problem.maxLayers() < problem.chart().layers();
            case SPAN_ONE_WIDER -> hasOneSpan(problem);
            case NO_SPAN_LIMIT -> problem.limitsSpans();
            case ACROSS_DEPARTMENTS -> boundaries.keepWithin(Field.DEPARTMENT);
            case ACROSS_LOCATIONS -> boundaries.keepWithin(Field.LOCATION);
            case ACROSS_COMPANIES -> boundaries.keepWithin(Field.COMPANY);
            case FREE_CROSSING -> !boundaries.crossing().isEmpty();
            case ANY_HIGHER_GRADE -> boundaries.gradeAbove();
            case ANY_GRADE_GAP -> boundaries.limitsGradeGap();
            case ANY_NEW_REPORTS -> boundaries.limitNewReports();
            case ANY_RISE -> problem.limitsRise();
            case ANY_TEAM_SIZE -> problem.narrowTeams().matter();
            case ANY_RECEIVER -> !problem.anybodyMayReceive();
            case NOBODY_PROTECTED -> problem.asksToProtectManagers();
            case NOBODY_RESTS -> !problem.staying().resting().isEmpty();
            case NOBODY_SPARED -> problem.dissolving().spareSome();
            case ANY_NUMBER_OF_GROUP -> hasRule(problem, PlanRule.Kind.AT_MOST);
            case ANY_SHARE_OF_GROUP -> hasRule(problem, PlanRule.Kind.FAIR);
            case ANY_NOTICE -> hasRule(problem, PlanRule.Kind.NOTICE);
            case WITH_PEERS -> !problem.allowsPeers();
        };
    }

    private static boolean hasRule(Delayering problem, PlanRule.Kind kind) {
        return without(problem, kind).size() < problem.rules().size();
    }

    private static List<PlanRule> without(Delayering problem, PlanRule.Kind kind) {
        return problem.rules().stream().filter(rule -> rule.kind() != kind).toList();
    }

    private static boolean hasOneSpan(Delayering problem) {
        return problem.spanLimit().findSame().orElse(SpanLimit.UNLIMITED) != SpanLimit.UNLIMITED;
    }

    private static DelayeringBuilder ease(Delayering problem, Eased eased) {
        DelayeringBuilder builder = problem.toBuilder();
        Boundaries all = problem.boundaries();
        return switch (eased) {
            case ONE_MORE_LAYER -> builder.maxLayers(problem.maxLayers() + 1);
            case SPAN_ONE_WIDER ->
                builder.maxSpan(problem.spanLimit().findSame().orElseThrow() + 1);
            case NO_SPAN_LIMIT -> builder.spanLimit(SpanLimit.none());
            case ACROSS_DEPARTMENTS -> builder.boundaries(across(all, Field.DEPARTMENT));
            case ACROSS_LOCATIONS -> builder.boundaries(across(all, Field.LOCATION));
            case ACROSS_COMPANIES -> builder.boundaries(across(all, Field.COMPANY));
            case FREE_CROSSING -> builder.boundaries(all.withCrossing(Map.of()));
            case ANY_HIGHER_GRADE -> builder.boundaries(all.withGradeAbove(false));
            case ANY_GRADE_GAP -> builder.boundaries(all.withMaxGradeGap(Boundaries.ANY_GAP));
            case ANY_NEW_REPORTS -> builder.boundaries(all.withMaxNewReports(SpanLimit.UNLIMITED));
            case ANY_RISE -> builder.maxRise(Delayering.ANY_RISE);
            case ANY_TEAM_SIZE -> builder.narrowTeams(NarrowTeams.ANY);
            case ANY_RECEIVER -> builder.anybodyReceives();
            case NOBODY_PROTECTED -> builder.protect(new BitSet());
            case NOBODY_RESTS -> builder.rest(new BitSet());
            case NOBODY_SPARED -> builder.spareNobody();
            case ANY_NUMBER_OF_GROUP -> builder.rules(without(problem, PlanRule.Kind.AT_MOST));
            case ANY_SHARE_OF_GROUP -> builder.rules(without(problem, PlanRule.Kind.FAIR));
            case ANY_NOTICE -> builder.rules(without(problem, PlanRule.Kind.NOTICE));
            case WITH_PEERS -> builder.peers(true);
        };
    }

    private static Boundaries across(Boundaries all, Field field) {
        Set<Field> itself = Set.of(field);
        return all.withWithin(Sets.difference(all.within(), itself))
                .withStrictlyWithin(Sets.difference(all.strictlyWithin(), itself));
    }
}
