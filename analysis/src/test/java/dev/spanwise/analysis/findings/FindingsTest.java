package dev.spanwise.analysis.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final int MANY = 60_000;

    /** From 50,000 positions on, rules look at the same time: each rule asked by itself is the second opinion. */
    @Test
    void rulesThatLookAtTheSameTimeFindTheSameInTheSameOrder() {
        OrgChart chart = RandomCharts.ofSize(MANY, 13);
        List<String> oneByOne = Rules.all().stream()
                .map(rule -> rule.check(new RuleContext(chart, Targets.DEFAULT, () -> Targets.DEFAULT.gradesOf(chart))))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .map(FindingsTest::told)
                .toList();

        assertThat(oneByOne).hasSizeGreaterThan(3);
        assertThat(Findings.of(chart, Targets.DEFAULT).stream().map(FindingsTest::told))
                .isEqualTo(oneByOne);
    }

    private static String told(Finding finding) {
        return finding.ruleId() + finding.severity() + finding.positions();
    }
}
