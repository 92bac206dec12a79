package dev.spanwise.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.analysis.optimize.DelayeringSolver;
import dev.spanwise.analysis.optimize.Family;
import dev.spanwise.analysis.optimize.Means;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanStatus;
import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wherever CP-SAT proves an optimum, or that there is none, it is the same as ours. */
class GeneralSolverTest {
    @ParameterizedTest
    @CsvSource({"200, 8", "500, 9", "1000, 10", "2000, 11"})
    void equalsCpSat(int positions, int layers) {
        assumeThat(CpSatRun.isAvailable())
                .as("skipped: OR-Tools has no native library for this platform")
                .isTrue();
        int proven = 0;
        for (int seed = 1; seed <= 3; seed++) {
            OrgChart chart = BenchmarkCharts.organisation(positions, layers, seed);
            for (int span = 4; span <= 16; span += 6) {
                Delayering problem = Delayering.of(chart)
                        .maxLayers(layers - 1 - seed)
                        .maxSpan(span)
                        .protect(everySeventh(chart))
                        .build();
                GeneralModel.Answer answer = new CpSatModel().solve(problem, 20);
                if (answer.proven()) {
                    proven++;
                    assertThat(ours(problem)).isEqualTo(answer.value());
                }
            }
        }
        assertThat(proven).isGreaterThan(5);
    }

    @ParameterizedTest
    @CsvSource({"200, 8", "250, 9", "300, 7"})
    void equalsCpSatWithPeers(int positions, int layers) {
        assumeThat(CpSatRun.isAvailable())
                .as("skipped: OR-Tools has no native library for this platform")
                .isTrue();
        int proven = 0;
        for (int span = 4; span <= 8; span += 2) {
            OrgChart chart = BenchmarkCharts.organisation(positions, layers, span);
            Delayering problem = Delayering.of(chart)
                    .maxLayers(layers - 2)
                    .maxSpan(span)
                    .peers(true)
                    .build();
            GeneralModel.Answer answer = new CpSatByPerson().solve(problem, 20);
            if (answer.proven()) {
                proven++;
                assertThat(ours(problem)).isEqualTo(answer.value());
            }
        }
        assertThat(proven).isGreaterThan(1);
    }

    /** A successor lets a plan keep narrow spans, so that it moves fewer than dissolving alone, or is there at all. */
    @ParameterizedTest
    @CsvSource({"100, 6", "150, 7", "200, 8"})
    void equalsCpSatWithSuccessors(int positions, int layers) {
        assumeThat(CpSatRun.isAvailable())
                .as("skipped: OR-Tools has no native library for this platform")
                .isTrue();
        int proven = 0;
        for (int span = 4; span <= 10; span += 3) {
            OrgChart chart = BenchmarkCharts.organisation(positions, layers, span);
            Delayering problem = Delayering.of(chart)
                    .maxLayers(layers - 1)
                    .maxSpan(span)
                    .allow(family("promote"))
                    .build();
            GeneralModel.Answer answer = new CpSatByPerson().solve(problem, 20);
            if (answer.proven()) {
                Plan plan = DelayeringSolver.solve(problem);
                assertThat(plan.isFound()).isEqualTo(answer.value() >= 0);
                if (plan.isFound()) {
                    assertThat(answer.value()).isBetween(plan.bound(), plan.value());
                    proven += plan.status() == PlanStatus.OPTIMAL ? 1 : 0;
                }
            }
        }
        assertThat(proven).isPositive();
    }

    /** Where ours is not proven to be the best, the best lies between its bound and its value. */
    @ParameterizedTest
    @CsvSource({
        "lift, 200, 8",
        "lift, 300, 9",
        "dissolve-lift, 250, 8",
        "dissolve-lift, 400, 10",
        "dissolve-lift-peers, 120, 7"
    })
    void liesWithinWhatIsProvenWithLifts(String allowed, int positions, int layers) {
        assumeThat(CpSatRun.isAvailable())
                .as("skipped: OR-Tools has no native library for this platform")
                .isTrue();
        int equal = 0;
        for (int span = 4; span <= 10; span += 3) {
            OrgChart chart = BenchmarkCharts.organisation(positions, layers, span);
            Delayering problem = Delayering.of(chart)
                    .maxLayers(layers - 2)
                    .maxSpan(span)
                    .allow(family(allowed))
                    .build();
            GeneralModel.Answer best = new CpSatByPerson().solve(problem, 20);
            if (best.proven()) {
                Plan plan = DelayeringSolver.solve(problem);
                assertThat(plan.isFound()).isEqualTo(best.value() >= 0);
                assertThat(best.value())
                        .isBetween(plan.isFound() ? plan.bound() : -1, plan.isFound() ? plan.value() : -1);
                equal += plan.status() == PlanStatus.OPTIMAL ? 1 : 0;
            }
        }
        assertThat(equal).isPositive();
    }

    private static Family family(String allowed) {
        Set<Means> means = Arrays.stream(allowed.toUpperCase(Locale.ROOT).split("-"))
                .map(Means::valueOf)
                .collect(Collectors.toSet());
        return new Family(means);
    }

    private static BitSet everySeventh(OrgChart chart) {
        BitSet some = new BitSet();
        for (int position = 3; position < chart.size(); position += 7) {
            some.set(position);
        }
        return some;
    }

    private static long ours(Delayering problem) {
        Plan plan = DelayeringSolver.solve(problem);
        return plan.status() == PlanStatus.INFEASIBLE ? -1 : plan.value();
    }
}
