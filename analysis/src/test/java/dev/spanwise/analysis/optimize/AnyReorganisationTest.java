package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AnyReorganisationTest {
    @Test
    void noRepointingMovesFewer() {
        int[] exact = new int[1];
        RandomCharts.forSeeds(400, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 47L);
            OrgChart chart = RandomCharts.ofSize(3 + random.nextInt(5), seed);
            Delayering problem = Delayering.of(chart)
                    .maxLayers(Math.max(2, chart.layers() - 1 - random.nextInt(2)))
                    .outcome(random.nextBoolean() ? Outcome.CONVERT : Outcome.ELIMINATE)
                    .build();
            int bound = AnyReorganisation.fewestMoved(problem);
            int fewest = new Repointing(problem).fewestMoved();
            assertThat(bound).isLessThanOrEqualTo(fewest);
            exact[0] += bound == fewest ? 1 : 0;
        });
        // without spans everybody may go to the top, so the bound is reached
        assertThat(exact[0]).isEqualTo(400);
    }

    @Test
    void isShownBesideAPlanThatOnlyDissolves() {
        OrgChart chart = DrawnChart.of("""
            ceo
              ann
                bea
                  p
                  q
                cyd
                  r
                dan
            """);
        Plan plan = DelayeringSolver.solve(
                Delayering.of(chart).maxLayers(3).maxSpan(4).build());

        assertThat(plan.figures().moved()).isEqualTo(3);
        assertThat(plan.fewestMovedByAnyReorganisation()).isEqualTo(2);
    }

    /** Tries every manager for everybody, and every set of managers who are gone. */
    private static final class Repointing {
        private final Delayering problem;
        private final OrgChart chart;
        private final boolean[] gone;
        private final int[] managers;
        private int fewest = Integer.MAX_VALUE;

        Repointing(Delayering problem) {
            this.problem = problem;
            this.chart = problem.chart();
            this.gone = new boolean[chart.size()];
            this.managers = new int[chart.size()];
        }

        int fewestMoved() {
            assign(0, 0);
            return fewest;
        }

        private void assign(int position, int moved) {
            if (moved >= fewest) {
                return;
            }
            if (position == chart.size()) {
                fewest = fits() ? moved : fewest;
                return;
            }
            if (chart.isTop(position)) {
                managers[position] = OrgChart.NONE;
                assign(position + 1, moved);
                return;
            }
            for (int manager = 0; manager < chart.size(); manager++) {
                if (manager != position) {
                    managers[position] = manager;
                    assign(position + 1, moved + (manager == chart.manager(position) ? 0 : 1));
                }
            }
            boolean vacant = chart.position(position).is(Flag.VACANT);
            if (chart.isManager(position) && (vacant || problem.outcome() == Outcome.ELIMINATE)) {
                gone[position] = true;
                assign(position + 1, moved);
                gone[position] = false;
            }
        }

        private boolean fits() {
            for (int position = 0; position < chart.size(); position++) {
                int layer = 1;
                for (int at = position; !gone[position] && managers[at] != OrgChart.NONE; at = managers[at]) {
                    layer++;
                    if (gone[managers[at]] || layer > problem.maxLayers()) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
