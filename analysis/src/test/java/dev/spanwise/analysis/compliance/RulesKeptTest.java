package dev.spanwise.analysis.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.compliance.notice.BelowNotice;
import dev.spanwise.analysis.compliance.notice.Jurisdiction;
import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.analysis.optimize.DelayeringSolver;
import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanStatus;
import dev.spanwise.analysis.optimize.rule.PlanRule;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.PositionDraft;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Plans that are to be fair, or below notice thresholds, against every set of managers and what {@link Fairness} says of it. */
class RulesKeptTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final int SEEDS = 40;

    @Test
    void fourFifthsAreKeptByAsFewMovesAsAnyFairPlanHas() {
        int dearer = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Outcome outcome = seed % 2 == 0 ? Outcome.CONVERT : Outcome.ELIMINATE;
            List<PlanRule> rules = List.of(new FourFifths(ProtectedAttribute.GENDER, DAY));
            Plan plan = solve(seed, outcome, rules);
            OptionalLong best = new EverySet(plan.problem(), dissolved -> isFair(plan.problem(), dissolved)).best();
            assertSame(plan, best);
            Plan free = solve(seed, outcome, List.of());
            dearer += best.isPresent() && plan.value() > free.value() ? 1 : 0;
        }
        assertThat(dearer).isGreaterThan(1);
    }

    @Test
    void thresholdsAreNotReachedByAsFewMovesAsAnySuchPlanHas() {
        Set<Jurisdiction> laws = Set.of(Jurisdiction.PORTUGAL, Jurisdiction.AUSTRIA, Jurisdiction.SPAIN);
        int dearer = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Plan plan = solve(seed, Outcome.ELIMINATE, List.of(new BelowNotice(laws, DAY)));
            OptionalLong best =
                    new EverySet(plan.problem(), dissolved -> isBelow(plan.problem(), dissolved, laws)).best();
            assertSame(plan, best);
            dearer += best.isPresent()
                            && plan.value()
                                    > solve(seed, Outcome.ELIMINATE, List.of()).value()
                    ? 1
                    : 0;
        }
        assertThat(dearer).isGreaterThan(0);
    }

    private static void assertSame(Plan plan, OptionalLong best) {
        assertThat(plan.status()).isEqualTo(best.isPresent() ? PlanStatus.OPTIMAL : PlanStatus.INFEASIBLE);
        best.ifPresent(value -> assertThat(plan.value()).isEqualTo(value));
    }

    private static AffectedPeople affected(Delayering problem, BitSet dissolved) {
        BitSet gone = new BitSet();
        BitSet staying = new BitSet();
        dissolved.stream().forEach(position -> {
            boolean vacant = problem.chart().position(position).is(Flag.VACANT);
            if (problem.outcome() == Outcome.CONVERT && !vacant) {
                staying.set(position);
            } else if (!vacant) {
                gone.set(position);
            }
        });
        BitSet spared = new BitSet();
        IntStream.range(0, problem.chart().size()).filter(problem::isProtected).forEach(spared::set);
        return new AffectedPeople("", problem.chart(), gone, staying, spared);
    }

    /** No group below four fifths, also where so few are hit that {@link Impact} shows nothing. */
    private static boolean isFair(Delayering problem, BitSet dissolved) {
        AffectedPeople affected = affected(problem, dissolved);
        for (PlanEffect effect : PlanEffect.values()) {
            AdverseImpact impact = AdverseImpact.of(
                    problem.chart(),
                    affected.pool(effect, PoolKind.AT_RISK),
                    affected.hit(effect),
                    ProtectedAttribute.GENDER,
                    DAY);
            if (impact.groups().stream().anyMatch(AdverseImpact.GroupImpact::isBelowFourFifths)
                    && impact.groups().size() > 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBelow(Delayering problem, BitSet dissolved, Set<Jurisdiction> laws) {
        return Fairness.of(affected(problem, dissolved), laws, DAY)
                .listWorthALook()
                .isEmpty();
    }

    private static Plan solve(int seed, Outcome outcome, List<PlanRule> rules) {
        OrgChart chart = chart(seed);
        SplittableRandom random = new SplittableRandom(seed * 7L);
        BitSet spared = new BitSet();
        IntStream.range(0, chart.size()).forEach(position -> spared.set(position, random.nextInt(12) == 0));
        return DelayeringSolver.solve(Delayering.of(chart)
                .maxLayers(Math.max(2, chart.layers() - 2 - random.nextInt(3)))
                .maxSpan(6 + random.nextInt(6))
                .outcome(outcome)
                .protect(spared)
                .rules(rules)
                .build());
    }

    /** Up to 15 managers in a deep tree, each with a few others; some are vacant, contractors or of no known place. */
    private static OrgChart chart(int seed) {
        SplittableRandom random = new SplittableRandom(seed * 31L + 5);
        OrgChartBuilder builder = new OrgChartBuilder();
        int managers = 13 + random.nextInt(3);
        for (int i = 0; i < managers + 30; i++) {
            boolean top = i == 0;
            int above = i < managers ? (top ? 0 : Math.max(0, i - 1 - random.nextInt(3))) : i % managers;
            PositionDraft draft = new PositionDraft("p" + i)
                    .manager(top ? null : "p" + above)
                    .text(Field.GENDER, random.nextInt(10) < (i % 15 < 7 ? 8 : 2) ? "F" : "M")
                    .flag(Flag.VACANT, random.nextInt(12) == 0)
                    .flag(Flag.CONTRACTOR, random.nextInt(12) == 0);
            if (random.nextInt(9) > 0) {
                draft.text(Field.LOCATION, random.nextInt(3) == 0 ? "Porto" : "Wien");
            }
            builder.add(draft);
        }
        return builder.build().chart();
    }

    private interface Keeps {
        boolean keeps(BitSet dissolved);
    }

    /** The fewest moves by any set of dissolved managers, jobs before moves, counted position by position. */
    private record EverySet(Delayering problem, Keeps rule) {
        OptionalLong best() {
            OrgChart chart = problem.chart();
            int[] candidates = IntStream.range(0, chart.size())
                    .filter(position -> chart.isManager(position) && !chart.isTop(position))
                    .filter(position -> !problem.isProtected(position))
                    .toArray();
            long best = Long.MAX_VALUE;
            for (int set = 0; set < 1 << candidates.length; set++) {
                BitSet dissolved = new BitSet();
                for (int i = 0; i < candidates.length; i++) {
                    dissolved.set(candidates[i], (set >> i & 1) == 1);
                }
                long value = value(dissolved, best);
                if (value < best && rule.keeps(dissolved)) {
                    best = value;
                }
            }
            return best == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(best);
        }

        /** So much, or the greatest number where a limit is not kept. */
        private long value(BitSet dissolved, long most) {
            OrgChart chart = problem.chart();
            int[] layer = new int[chart.size()];
            int[] span = new int[chart.size()];
            boolean[] grown = new boolean[chart.size()];
            long value = 0;
            for (int position = 0; position < chart.size(); position++) {
                boolean vacant = chart.position(position).is(Flag.VACANT);
                boolean goes = dissolved.get(position) && (vacant || problem.outcome() == Outcome.ELIMINATE);
                value += goes && !vacant ? chart.size() + 1L : 0;
                if (goes || chart.isTop(position)) {
                    layer[position] = 1;
                    continue;
                }
                int above = chart.manager(position);
                while (dissolved.get(above)) {
                    above = chart.manager(above);
                }
                layer[position] = layer[above] + 1;
                span[above]++;
                grown[above] |= above != chart.manager(position);
                value += above != chart.manager(position) ? 1 : 0;
                if (layer[position] > problem.maxLayers() || value >= most) {
                    return Long.MAX_VALUE;
                }
            }
            boolean fits = IntStream.range(0, chart.size())
                    .allMatch(position -> !grown[position] || span[position] <= problem.widestSpan(position));
            return fits ? value : Long.MAX_VALUE;
        }
    }
}
