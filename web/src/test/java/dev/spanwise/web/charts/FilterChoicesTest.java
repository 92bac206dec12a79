package dev.spanwise.web.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.visit.WebProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilterChoicesTest {
    private static final OrgChart CHART = DrawnChart.of("""
            a department=Zug grade=G10
              b department=sales grade=G2
              c department=Sales grade=G1
              d department=Öl
              e department=SALES grade=g2
            """);

    @Test
    void everyWayOfWritingAValueCanBeChosenAndFinds() {
        assertThat(FilterChoices.of(CHART).values().get(Field.DEPARTMENT))
                .containsExactly("Öl", "sales", "Sales", "SALES", "Zug");
        for (String department : List.of("Öl", "sales", "Sales", "SALES", "Zug")) {
            Selection one = new Selection(Optional.empty(), Map.of(Field.DEPARTMENT, department), Set.of());
            assertThat(new LoadedChart(CHART, "").select(one).group().size()).isEqualTo(1);
        }
    }

    @Test
    void gradesAreInTheOrderOfTheirNumbersAndNoneIsLast() {
        assertThat(FilterChoices.of(CHART).values().get(Field.GRADE))
                .containsExactly("G1", "g2", "G2", "G10", Selection.NO_VALUE);
    }

    @Test
    void aBranchThatIsNotThereIsNotTheWholeChart() {
        Selection gone = new Selection(Optional.of("nobody"), Map.of(), Set.of());
        LoadedChart loaded = new LoadedChart(CHART, "");
        assertThatThrownBy(() -> loaded.select(gone)).isInstanceOf(WebProblem.class);
    }
}
