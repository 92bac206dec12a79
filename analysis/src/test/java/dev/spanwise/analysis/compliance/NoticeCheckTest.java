package dev.spanwise.analysis.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.PositionDraft;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoticeCheckTest {
    @Test
    void thresholdsOfTheStatutes() {
        assertThat(thresholds(NoticeRule.GERMANY, 20, 21, 59, 60, 61, 255, 300, 499, 500, 9000))
                .isEqualTo("- 6 6 6 7 26 26 26 30 30");
        assertThat(thresholds(NoticeRule.UNITED_KINGDOM, 19, 20, 9000)).isEqualTo("- 20 20");
        assertThat(thresholds(NoticeRule.FRANCE, 49, 50, 9000)).isEqualTo("- 10 10");
        assertThat(thresholds(NoticeRule.UNITED_STATES, 49, 50, 150, 151, 1500, 9000))
                .isEqualTo("- 50 50 51 500 500");
    }

    @Test
    void everySiteIsHeldAgainstTheRule() {
        OrgChartBuilder builder = new OrgChartBuilder();
        for (int i = 0; i < 60; i++) {
            builder.add(new PositionDraft("p" + i).text(Field.LOCATION, i < 40 ? "Bonn" : "Rome"));
        }
        OrgChart chart = builder.build().chart();
        BitSet dismissed = new BitSet();
        dismissed.set(34, 46); // six in each
        assertThat(NoticeCheck.listOf(chart, dismissed, NoticeRule.GERMANY))
                .containsExactly(
                        new NoticeCheck(NoticeRule.GERMANY, "Bonn", 40, 6, OptionalInt.of(6)),
                        new NoticeCheck(NoticeRule.GERMANY, "Rome", 20, 6, OptionalInt.empty()));
        assertThat(NoticeCheck.listOf(chart, dismissed, NoticeRule.FRANCE))
                .containsExactly(new NoticeCheck(NoticeRule.FRANCE, "", 60, 12, OptionalInt.of(10)))
                .allMatch(NoticeCheck::isReached);
    }

    @Test
    void vacanciesAndContractorsAreNoEmployees() {
        OrgChart chart = DrawnChart.of("""
                ceo
                  ann vacant
                  bob contractor
                  cyd
                """);
        BitSet all = new BitSet();
        all.set(0, 4);
        assertThat(NoticeCheck.listOf(chart, all, NoticeRule.UNITED_KINGDOM))
                .containsExactly(new NoticeCheck(NoticeRule.UNITED_KINGDOM, "", 2, 2, OptionalInt.empty()))
                .noneMatch(NoticeCheck::isReached);
    }

    @Test
    void everyRuleSaysWhatItAsksFor() {
        for (NoticeRule rule : NoticeRule.values()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                assertThat(rule.meaning(language)).endsWith(").").doesNotContain("''");
            }
        }
    }

    private static String thresholds(NoticeRule rule, int... employees) {
        return IntStream.of(employees)
                .mapToObj(rule::threshold)
                .map(threshold -> threshold.isPresent() ? String.valueOf(threshold.getAsInt()) : "-")
                .collect(Collectors.joining(" "));
    }
}
