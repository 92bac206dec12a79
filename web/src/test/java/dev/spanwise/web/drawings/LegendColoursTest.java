package dev.spanwise.web.drawings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.report.diagram.style.ColourBy;
import dev.spanwise.web.drawings.LivePositions.Meaning;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What means different things has different colours, and each box has the one that the legend tells. */
class LegendColoursTest {
    private static final OrgChart BEFORE = DrawnChart.of("""
            Ada
              Ben
                Cy
              Edi
                Fay
              Gil
                Hal
              Ida
              Vic vacant
            """);
    /** Ben is gone, Vic was vacant, Edi leads nobody now, Fay has another manager, Gil takes Fay on, Nea is new. */
    private static final OrgChart AFTER = DrawnChart.of("""
            Ada
              Edi
              Gil
                Hal
                Fay
              Ida
              Nea
              Cy
            """);

    private static LivePositions positions(LivePicture picture) {
        return LivePositions.of(picture, position -> true);
    }

    @Test
    void everyOutcomeOfAChangeHasAColourOfItsOwn() {
        LivePositions shown = positions(LivePicture.of(new ChartChange(BEFORE, AFTER), Locale.ENGLISH));
        assertThat(shown.legend())
                .extracting(Meaning::meaning)
                .containsExactlyInAnyOrder("moved", "converted", "gone", "vacancy closed", "new", "takes people on");
        assertThat(shown.legend()).extracting(Meaning::fill).doesNotHaveDuplicates();
        IntStream.range(0, shown.id().size())
                .filter(i -> shown.word()[i] > 0)
                .forEach(i -> assertThat(shown.legend())
                        .as(shown.id().get(i))
                        .contains(new Meaning(
                                shown.colours().get(shown.colour()[i]),
                                shown.words().get(shown.word()[i]))));
    }

    @ParameterizedTest
    @EnumSource(ColourBy.class)
    void noColourOfAChartMeansTwoThings(ColourBy colour) {
        for (int layers : List.of(3, 8, 9, 20)) {
            LivePositions shown = positions(LivePicture.of(line(layers), colour, Locale.ENGLISH));
            assertThat(shown.legend())
                    .as(layers + " layers")
                    .extracting(Meaning::fill)
                    .doesNotHaveDuplicates();
            if (EnumSet.of(ColourBy.LAYER, ColourBy.DEPARTMENT).contains(colour)) {
                assertThat(shown.legend()).hasSizeGreaterThanOrEqualTo(Math.min(layers, 16));
            }
        }
    }

    /** As many layers, each with a department and a grade of its own, and somebody of whom nothing is known. */
    private static OrgChart line(int layers) {
        StringBuilder drawing = new StringBuilder();
        IntStream.rangeClosed(1, layers)
                .forEach(layer -> drawing.append("  ".repeat(layer - 1))
                        .append("p%d department=D%d grade=G%d salary=%d\n"
                                .formatted(layer, layer, layer, 200_000 - 9_000 * layer)));
        return DrawnChart.of(drawing + "  nobody\n");
    }
}
