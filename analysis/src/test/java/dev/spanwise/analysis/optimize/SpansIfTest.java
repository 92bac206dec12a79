package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.condition.Conditions;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Limits on the spans of those of whom something is true, against trying every plan with the limits written by hand. */
class SpansIfTest {
    private int found;

    @Test
    void isExactWhereManagersAreDissolved() {
        compareAll(Family.DISSOLVE);
        assertThat(found).isGreaterThan(100);
    }

    @Test
    void isExactWithLifts() {
        compareAll(Family.of(Means.DISSOLVE, Means.LIFT));
        assertThat(found).isGreaterThan(100);
    }

    @Test
    void isExactWithPeers() {
        compareAll(Family.of(Means.PEERS));
        assertThat(found).isGreaterThan(100);
    }

    private void compareAll(Family family) {
        RandomCharts.forSeeds(250, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 97L);
            OrgChart chart = RandomCharts.ofSize(4 + random.nextInt(6), seed);
            int sales = 1 + random.nextInt(3);
            int berlin = 1 + random.nextInt(3);
            DelayeringBuilder problem = Delayering.of(chart)
                    .allow(family)
                    .maxLayers(Math.max(1, chart.layers() - 1 - random.nextInt(2)))
                    .outcome(random.nextBoolean() ? Outcome.CONVERT : Outcome.ELIMINATE);
            compare(
                    problem.spanLimit(limits(sales, berlin).limit()).build(),
                    problem.spanLimit((some, manager) -> byHand(some, manager, sales, berlin))
                            .build());
        });
    }

    private static SpanLimits limits(int sales, int berlin) {
        return new SpanLimits(
                OptionalInt.of(4),
                Map.of(),
                Map.of(),
                List.of(
                        Map.entry(Conditions.parse("department == 'Sales'"), sales),
                        Map.entry(Conditions.parse("location == 'Berlin'"), berlin)));
    }

    /** The last one that holds counts. */
    private static int byHand(OrgChart chart, int manager, int sales, int berlin) {
        if ("Berlin".equals(chart.position(manager).text(Field.LOCATION))) {
            return berlin;
        }
        return "Sales".equals(chart.position(manager).text(Field.DEPARTMENT)) ? sales : 4;
    }

    private void compare(Delayering asked, Delayering byHand) {
        Plan plan = DelayeringSolver.solve(asked);
        OptionalLong best = best(byHand);
        assertThat(plan.status()).isEqualTo(best.isPresent() ? PlanStatus.OPTIMAL : PlanStatus.INFEASIBLE);
        best.ifPresent(value -> {
            found++;
            assertThat(plan.value()).isEqualTo(value);
        });
    }

    private static OptionalLong best(Delayering problem) {
        if (problem.allowsLifts()) {
            return new LiftsByBruteForce(problem)
                    .best().stream().mapToLong(LiftsByBruteForce.Best::value).findFirst();
        }
        if (problem.allowsPeers()) {
            return new PeersByBruteForce(problem)
                    .findBest().stream()
                            .mapToLong(PeersByBruteForce.Best::value)
                            .findFirst();
        }
        return new BruteForce(problem)
                .best().stream()
                        .mapToLong(choice -> choice.value(problem.objective()))
                        .findFirst();
    }
}
