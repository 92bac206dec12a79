package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.condition.Conditions;
import dev.spanwise.analysis.metrics.Archetype;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SpanLimitsTest {
    private static final OrgChart CHART = DrawnChart.of("""
            ceo grade=9
              ann grade=7
                a1
                a2
                a3
              bob
                b1
            """);

    private static int limit(SpanLimits limits, String manager) {
        return limits.limit().of(CHART, CHART.getPosition(manager).index());
    }

    @Test
    void whoIsNotNamedHasTheLimitOfTheOthers() {
        SpanLimits grades = new SpanLimits(OptionalInt.of(5), Map.of("7", 3), Map.of());
        assertThat(limit(grades, "ann")).isEqualTo(3);
        assertThat(limit(grades, "bob")).isEqualTo(5);

        SpanLimits archetypes = new SpanLimits(OptionalInt.empty(), Map.of(), Map.of(Archetype.PLAYER_COACH, 4));
        assertThat(limit(archetypes, "ann")).isEqualTo(4);
        assertThat(limit(archetypes, "bob")).isEqualTo(SpanLimit.UNLIMITED);
        assertThat(limit(SpanLimits.of(2), "ceo")).isEqualTo(2);
        assertThat(limit(SpanLimits.NONE, "ceo")).isEqualTo(SpanLimit.UNLIMITED);
    }

    @Test
    void whatIsTrueOfAManagerCountsBeforeItsGradeAndTheLastOfItMost() {
        SpanLimits limits = new SpanLimits(
                OptionalInt.of(5),
                Map.of("7", 3),
                Map.of(),
                List.of(
                        Map.entry(Conditions.parse("span >= 2"), 9),
                        Map.entry(Conditions.parse("grade == '7'"), 6),
                        Map.entry(Conditions.parse("grade == '8'"), 1)));
        assertThat(limit(limits, "ceo")).isEqualTo(9);
        assertThat(limit(limits, "ann")).isEqualTo(6);
        assertThat(limit(limits, "bob")).isEqualTo(5);
    }

    @Test
    void limitsThatCannotBeAreRejected() {
        assertThatThrownBy(() -> new SpanLimits(
                        OptionalInt.empty(), Map.of(), Map.of(), List.of(Map.entry(Condition.ALWAYS, 0))))
                .hasMessageContaining("must be at least 1");
        assertThatThrownBy(() -> SpanLimits.of(0)).hasMessageContaining("must be at least 1");
        assertThatThrownBy(() -> new SpanLimits(OptionalInt.empty(), Map.of("7", 3), Map.of(Archetype.COACH, 4)))
                .hasMessageContaining("by grade and by archetype");
    }
}
