package dev.spanwise.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.Random;
import java.util.Set;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.junit.jupiter.api.Test;

class OrgChartTest {
    private static final OrgChart CHART = DrawnChart.of("""
            ceo
              ann
                bob
                cyd
              dan
                eve
                  fay
            """);

    @Test
    void numbersPositionsLayerByLayer() {
        assertThat(CHART.positions().map(Position::id))
                .containsExactly("ceo", "ann", "dan", "bob", "cyd", "eve", "fay");
        assertThat(CHART.layers()).isEqualTo(4);
        assertThat(CHART.positions().map(Position::layer)).containsExactly(1, 2, 2, 3, 3, 3, 4);
        assertThat(CHART.layerStart(3)).isEqualTo(3);
    }

    @Test
    void knowsSpansManagersAndBranches() {
        Position ann = CHART.getPosition("ann");
        assertThat(ann.span()).isEqualTo(2);
        assertThat(ann.manager()).contains(CHART.getPosition("ceo"));
        assertThat(ann.directReports()).extracting(Position::id).containsExactly("bob", "cyd");
        assertThat(CHART.getPosition("dan").branchSize()).isEqualTo(3);
        assertThat(CHART.getPosition("ceo").branchSize()).isEqualTo(7);
        assertThat(CHART.branchLayers()).containsExactly(4, 2, 3, 1, 1, 2, 1);
    }

    @Test
    void rearrangedKeepsRecordsAndOrder() {
        int dan = CHART.getPosition("dan").index();
        int eve = CHART.getPosition("eve").index();
        int[] managers = new int[CHART.size()];
        for (int p = 0; p < managers.length; p++) {
            managers[p] = CHART.manager(p);
        }
        managers[eve] = CHART.getPosition("ceo").index();
        BitSet removed = new BitSet();
        removed.set(dan);

        OrgChart after = CHART.rearranged(managers, removed);

        assertThat(DrawnChart.drawingOf(after)).isEqualTo("""
                ceo
                  ann
                    bob
                    cyd
                  eve
                    fay
                """);
        assertThat(after.getPosition("eve").record()).isEqualTo(CHART.record(eve));
        assertThat(after.findPosition("dan")).isEmpty();
    }

    @Test
    void rearrangedRefusesToReportToSomebodyGone() {
        int[] managers = {-1, 0, 0, 1, 1, 2, 5};
        BitSet removed = new BitSet();
        removed.set(2);
        assertThatThrownBy(() -> CHART.rearranged(managers, removed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("eve would report to dan, which is gone");
    }

    @Test
    void asGraphAgreesWithTheChart() {
        RandomCharts.forSeeds(200, seed -> {
            OrgChart chart = RandomCharts.ofSize(1 + new Random(seed).nextInt(60), seed);
            var graph = chart.asGraph();
            assertThat(graph.vertexSet()).hasSize(chart.size());
            assertThat(graph.edgeSet()).hasSize(chart.size() - chart.tops());
            var paths = new BFSShortestPath<>(graph);
            chart.positions().forEach(position -> {
                Position top = position;
                while (top.manager().isPresent()) {
                    top = top.manager().get();
                }
                assertThat(paths.getPath(top, position).getLength()).isEqualTo(position.layer() - 1);
                assertThat(graph.outDegreeOf(position)).isEqualTo(position.span());
            });
        });
    }

    @Test
    void chainOfAMillion() {
        OrgChart chain = chart(1_000_000, i -> i - 1);
        assertThat(chain.layers()).isEqualTo(1_000_000);
        assertThat(chain.branchSize(0)).isEqualTo(1_000_000);
        assertThat(chain.layer(777_777)).isEqualTo(777_778);
    }

    @Test
    void topWithAMillionReports() {
        OrgChart star = chart(1_000_001, i -> 0);
        assertThat(star.layers()).isEqualTo(2);
        assertThat(star.span(0)).isEqualTo(1_000_000);
    }

    @Test
    void singlePosition() {
        OrgChart single = DrawnChart.of("only");
        assertThat(single.layers()).isEqualTo(1);
        assertThat(single.position(0).isManager()).isFalse();
        assertThat(single.asGraph().edgeSet()).isEmpty();
    }

    private static OrgChart chart(int size, java.util.function.IntUnaryOperator managerOf) {
        OrgChartBuilder builder = new OrgChartBuilder();
        for (int i = 0; i < size; i++) {
            builder.add(new PositionDraft("p" + i).manager(i == 0 ? null : "p" + managerOf.applyAsInt(i)));
        }
        return builder.build().chart();
    }

    @Test
    void aChartWithoutAFieldHasNoneOfItsValues() {
        OrgChart chart = DrawnChart.of("""
                ceo salary=200000 title=Chief
                  ann salary=90000
                """);
        OrgChart seen = chart.without(Set.of(Field.SALARY));
        assertThat(seen.attributes().has(Field.SALARY)).isFalse();
        assertThat(seen.getPosition("ann").number(Field.SALARY)).isNaN();
        assertThat(seen.getPosition("ceo").title()).isEqualTo("Chief");
        assertThat(seen.getPosition("ann").manager()).contains(seen.getPosition("ceo"));
        assertThat(chart.getPosition("ann").number(Field.SALARY)).isEqualTo(90_000);
    }
}
