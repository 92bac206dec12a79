package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.optimize.rule.GroupLimit;
import dev.spanwise.analysis.optimize.rule.GroupLimit.Counted;
import dev.spanwise.analysis.optimize.rule.PlanRule;
import dev.spanwise.analysis.optimize.rule.RuleCheck;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RulesAgainstBruteForceTest {
    private final Map<PlanStatus, Integer> count = new EnumMap<>(PlanStatus.class);

    @Test
    void dissolvingIsSettled() {
        RandomCharts.forSeeds(120, seed -> {
            Delayering problem = RandomProblems.ofSeed(seed).rules(rules(seed)).build();
            Optional<BruteForce.Choice> best = new BruteForce(problem).best();
            OptionalLong value = best.map(choice -> OptionalLong.of(choice.value(problem.objective())))
                    .orElse(OptionalLong.empty());
            Plan plan = DelayeringSolver.solve(problem);
            compare(plan, value);
            assertThat(plan.status()).isIn(PlanStatus.OPTIMAL, PlanStatus.INFEASIBLE);
            if (plan.hasChoice()) {
                assertThat(new BruteForce(problem).keeps(plan)).isTrue();
            }
        });
        assertThat(count.get(PlanStatus.OPTIMAL)).isGreaterThan(50);
        assertThat(count.get(PlanStatus.INFEASIBLE)).isGreaterThan(10);
    }

    @Test
    void theSearchAloneClaimsNothingFalse() {
        RandomCharts.forSeeds(120, seed -> {
            Delayering problem = RandomProblems.ofSeed(seed).rules(rules(seed)).build();
            Optional<BruteForce.Choice> best = new BruteForce(problem).best();
            OptionalLong value = best.map(choice -> OptionalLong.of(choice.value(problem.objective())))
                    .orElse(OptionalLong.empty());
            Plan plan = DelayeringSolver.search(problem, SolverProgress.NONE);
            compare(plan, value);
            if (plan.hasChoice()) {
                assertThat(new BruteForce(problem).keeps(plan)).isTrue();
            }
        });
        assertThat(count.get(PlanStatus.OPTIMAL)).isGreaterThan(50);
    }

    @Test
    void liftsAreSettled() {
        RandomCharts.forSeeds(80, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 29L);
            OrgChart chart = RandomCharts.ofSize(4 + random.nextInt(7), seed);
            DelayeringBuilder builder = Delayering.of(chart)
                    .allow(Family.of(Means.DISSOLVE, Means.LIFT))
                    .maxLayers(Math.max(1, chart.layers() - 1 - random.nextInt(2)))
                    .outcome(random.nextBoolean() ? Outcome.CONVERT : Outcome.ELIMINATE)
                    .maxSpan(2 + random.nextInt(4))
                    .rules(rules(seed));
            Delayering problem = builder.build();
            OptionalLong best = new LiftsByBruteForce(problem)
                    .best()
                    .map(found -> OptionalLong.of(found.value()))
                    .orElse(OptionalLong.empty());
            compare(DelayeringSolver.search(problem, SolverProgress.NONE), best);
            Plan plan = DelayeringSolver.solve(problem);
            compare(plan, best);
            assertThat(plan.status()).isIn(PlanStatus.OPTIMAL, PlanStatus.INFEASIBLE);
        });
        assertThat(count.get(PlanStatus.OPTIMAL)).isGreaterThan(10);
    }

    private void compare(Plan plan, OptionalLong best) {
        switch (plan.status()) {
            case INFEASIBLE -> assertThat(best).isEmpty();
            case UNKNOWN -> best.ifPresent(value -> assertThat(plan.bound()).isLessThanOrEqualTo(value));
            case OPTIMAL -> assertThat(best).hasValue(plan.value());
            case FEASIBLE -> assertThat(best.orElseThrow()).isBetween(plan.bound(), plan.value());
        }
        count.merge(plan.status(), 1, Integer::sum);
    }

    /** At most some, sums with signs, and positions that must not go together. */
    static List<PlanRule> rules(int seed) {
        SplittableRandom random = new SplittableRandom(seed * 101L);
        List<PlanRule> rules = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            int kind = random.nextInt(3);
            long own = random.nextLong();
            rules.add(rule(chart -> check(kind, chart, new SplittableRandom(own))));
        }
        return rules;
    }

    private static RuleCheck check(int kind, OrgChart chart, SplittableRandom random) {
        int[] weights = random.ints(chart.size(), -3, 6).toArray();
        BitSet some = some(chart, random, 2);
        Counted counted = List.of(Counted.values()).get(random.nextInt(3));
        GroupLimit limit = switch (kind) {
            case 0 -> GroupLimit.of(counted, some, random.nextInt(3));
            default -> new GroupLimit(counted, some, position -> weights[position], random.nextInt(6));
        };
        BitSet few = some(chart, random, 4);
        GroupLimit together = GroupLimit.of(Counted.DISSOLVED, few, few.cardinality() - 1L);
        GroupLimit asked = kind == 2 && !few.isEmpty() ? together : limit;
        return (gone, staying) -> asked.excess(gone, staying) > 0 ? List.of(asked) : List.of();
    }

    private static BitSet some(OrgChart chart, SplittableRandom random, int oneIn) {
        BitSet chosen = new BitSet();
        for (int position = 0; position < chart.size(); position++) {
            chosen.set(position, chart.isManager(position) && random.nextInt(oneIn) == 0);
        }
        return chosen;
    }

    private interface OnChart {
        RuleCheck on(OrgChart chart);
    }

    private static PlanRule rule(OnChart check) {
        return new PlanRule() {
            @Override
            public Kind kind() {
                return Kind.AT_MOST;
            }

            @Override
            public String said(OrgChart chart, Locale language) {
                return "";
            }

            @Override
            public RuleCheck on(OrgChart chart, BitSet spared) {
                return check.on(chart);
            }
        };
    }
}
