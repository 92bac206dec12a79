package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PricesTest {
    /** Within departments nobody of B may go to ann of A, so cyd goes and dan and eva come to bob; across, bob goes. */
    private static final OrgChart CHART = DrawnChart.of("""
            ann department=A
              bob department=B
                cyd department=B
                  dan department=B
                  eva department=B
            """);

    @Test
    void tellsThePriceOfEachLimitThereIs() {
        Delayering problem = Delayering.of(CHART)
                .maxLayers(3)
                .maxSpan(3)
                .boundaries(Boundaries.NONE.withWithin(Set.of(Field.DEPARTMENT)))
                .build();
        Plan plan = DelayeringSolver.solve(problem);
        assertThat(plan.figures().moved()).isEqualTo(2);

        assertThat(moved(plan))
                .isEqualTo(Map.of(
                        Prices.Eased.ONE_MORE_LAYER, 0,
                        Prices.Eased.SPAN_ONE_WIDER, 2,
                        Prices.Eased.NO_SPAN_LIMIT, 2,
                        Prices.Eased.ACROSS_DEPARTMENTS, 1,
                        Prices.Eased.WITH_PEERS, 2));
    }

    @Test
    void protectionHasAPriceToo() {
        BitSet bob = new BitSet();
        bob.set(1);
        Plan plan = DelayeringSolver.solve(
                Delayering.of(CHART).maxLayers(3).protect(bob).build());
        assertThat(moved(plan))
                .containsEntry(Prices.Eased.NOBODY_PROTECTED, 1)
                .doesNotContainKey(Prices.Eased.NO_SPAN_LIMIT);
    }

    @Test
    void withoutALimitAPlanIsNeverWorse() {
        RandomCharts.forSeeds(300, seed -> {
            Plan plan = DelayeringSolver.solve(RandomProblems.ofSeed(seed)
                    .objective(Objective.moved())
                    .maxRise(2)
                    .build());
            for (Prices.Price price : Prices.of(plan, SolverProgress.NONE).list()) {
                if (plan.isFound()) {
                    assertThat(price.plan().isFound()).isTrue();
                    assertThat(price.plan().value()).isLessThanOrEqualTo(plan.value());
                }
            }
        });
    }

    /** A second solve of each eased problem, by trying every set of managers. */
    @Test
    void eachPriceIsThatOfTheBestPlanWithoutTheLimit() {
        EnumSet<Prices.Eased> seen = EnumSet.noneOf(Prices.Eased.class);
        RandomCharts.forSeeds(250, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 89L);
            Plan plan = DelayeringSolver.solve(RandomProblems.ofSeed(seed)
                    .boundaries(RandomProblems.boundaries(random))
                    .maxRise(1 + random.nextInt(3))
                    .rules(seed % 4 == 0 ? RulesAgainstBruteForceTest.rules(seed) : List.of())
                    .narrowTeams(seed % 3 == 0 ? new NarrowTeams(2, NarrowTeams.FORBIDDEN) : NarrowTeams.ANY)
                    .build());
            for (Prices.Price price : Prices.of(plan, SolverProgress.NONE).list()) {
                Delayering without = price.plan().problem();
                if (price.eased() != Prices.Eased.WITH_PEERS) {
                    Optional<BruteForce.Choice> best = new BruteForce(without).best();
                    assertThat(price.plan().isFound()).isEqualTo(best.isPresent());
                    best.ifPresent(choice -> assertThat(price.plan().value())
                            .as(price.eased().id())
                            .isEqualTo(choice.value(without.objective())));
                    seen.add(price.eased());
                }
            }
        });
        assertThat(EnumSet.complementOf(seen))
                .containsOnly(
                        Prices.Eased.WITH_PEERS,
                        Prices.Eased.ANY_RECEIVER,
                        Prices.Eased.NOBODY_RESTS,
                        Prices.Eased.ACROSS_COMPANIES,
                        Prices.Eased.ANY_SHARE_OF_GROUP,
                        Prices.Eased.ANY_NOTICE);
    }

    private static Map<Prices.Eased, Integer> moved(Plan plan) {
        return Prices.of(plan, SolverProgress.NONE).list().stream()
                .collect(Collectors.toMap(
                        Prices.Price::eased, price -> price.plan().figures().moved()));
    }
}
