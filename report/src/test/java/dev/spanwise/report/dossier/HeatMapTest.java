package dev.spanwise.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.PositionDraft;
import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A report has room for fifteen layers beside the names and sums; deeper ones are counted together, and none is lost. */
class HeatMapTest {
    /** One position of the department in each layer. */
    private static HeatMap ofChain(int layers) {
        OrgChartBuilder chart = new OrgChartBuilder().add(new PositionDraft("1").text(Field.DEPARTMENT, "Lab"));
        for (int layer = 2; layer <= layers; layer++) {
            chart.add(new PositionDraft(String.valueOf(layer))
                    .manager(String.valueOf(layer - 1))
                    .text(Field.DEPARTMENT, "Lab"));
        }
        OrgChart built = chart.build().chart();
        return HeatMap.of(built, Texts.in(HeatMap.class, Locale.ENGLISH));
    }

    private static List<String> counts(HeatMap map) {
        return map.rows().get(0).cells().stream().map(HeatMap.Cell::count).toList();
    }

    @Test
    void fifteenLayersHaveAColumnEach() {
        HeatMap map = ofChain(15);
        assertThat(map.layers()).hasSize(15).endsWith("L14", "L15");
        assertThat(counts(map)).hasSize(15).containsOnly("1");
        assertThat(map.rows().get(0).total()).isEqualTo("15");
    }

    @Test
    void deeperOnesAreCountedInTheLastColumn() {
        HeatMap map = ofChain(25);
        assertThat(map.layers()).hasSize(15).endsWith("L14", "L15+");
        // layers 15 to 25 are eleven; darker than the darkest there is no shade
        assertThat(counts(map)).hasSize(15).startsWith("1", "1").endsWith("1", "11");
        assertThat(map.rows().get(0).cells().get(14).shade()).isEqualTo(6);
        assertThat(map.rows().get(0).total()).isEqualTo("25");
        assertThat(map.more()).isEmpty();
    }
}
