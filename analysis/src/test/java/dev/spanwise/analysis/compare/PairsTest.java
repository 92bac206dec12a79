package dev.spanwise.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.analysis.compare.Comparison.Pair;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.PositionDraft;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairsTest {
    private static OrgChart chart(String... managers) {
        OrgChartBuilder builder = new OrgChartBuilder().add(new PositionDraft("ann"));
        builder.add(new PositionDraft("ben").manager(managers[0]));
        builder.add(new PositionDraft("cyd").manager(managers[1]));
        return builder.build().chart();
    }

    @Test
    void pairsAreMadeOfTheNumbersAndNobodyCanChangeThem() {
        // cyd goes from ann to ben: another manager and one layer down
        OrgChart before = chart("ann", "ann");
        OrgChart after = chart("ann", "ben");
        List<Pair> moved = Comparison.of(before, after).moved();
        Pair cyd = new Pair(before.getPosition("cyd"), after.getPosition("cyd"));
        assertThat(moved)
                .containsExactly(cyd)
                .isEqualTo(Comparison.of(before, after).layerChanged());
        assertThat(Pairs.copyOf(moved)).isSameAs(moved);
        assertThatThrownBy(() -> moved.add(cyd)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> moved.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void layersThatOnlyOneChartHasAreOtherLayers() {
        // a chain of three becomes flat and back: only cyd stands on layer 3, before or after
        OrgChart deep = chart("ann", "ben");
        OrgChart flat = chart("ann", "ann");
        assertThat(Comparison.of(deep, flat).layerChanged())
                .extracting(pair -> pair.before().id()
                        + pair.before().layer()
                        + pair.after().layer())
                .containsExactly("cyd32");
        assertThat(Comparison.of(flat, deep).layerChanged())
                .extracting(pair -> pair.before().id()
                        + pair.before().layer()
                        + pair.after().layer())
                .containsExactly("cyd23");
    }
}
