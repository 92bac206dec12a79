package dev.spanwise.analysis.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** One chart in which every rule finds something, so that every sentence is made once in both languages. */
class EveryRuleFindsTest {
    private static final OrgChart CHART = DrawnChart.of("""
            ceo             grade=1 salary=90000 location=Oslo email=a@x.org dotted_manager=ann
              ann           grade=1 salary=95000 location=Bonn email=a@x.org dotted_manager=bob
                bob         grade=1 dotted_manager=ann
                  cyd       grade=9
                    dan     vacant
              eve           location=Bonn left
                f1
                f2
              gus           location=Bonn on_leave
                h1          dotted_manager=ceo
              ida           location=Bonn contractor end_date=2026-12-31
                i1
              jim           location=Bonn vacant
                j1
              kim           location=Bonn assistant grade=9
                k1          grade=8
                k2          grade=7
                k3          grade=6
                k4          grade=5
                k5          grade=4
                  k6        grade=3
              lea           location=Bonn grade=9 salary=85000
              mia           location=Bonn grade=2
                m1
                  m2
            stray
            """);
    private static final Targets TARGETS =
            Targets.DEFAULT.withSpan(new SpanRange(3, 4)).withMaxLayers(3);

    @Test
    void everyRuleFindsSomething() {
        // branches are compared in the layer of the two tops, of which only one has a branch
        assertThat(Findings.of(CHART, TARGETS))
                .extracting(Finding::ruleId)
                .containsAll(Rules.all().stream()
                        .map(Rule::id)
                        .filter(id -> !id.equals("branch-too-deep"))
                        .toList());
    }

    @Test
    void sentencesAreCompleteInBothLanguages() {
        for (Finding finding : Findings.of(CHART, TARGETS)) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                assertThat(finding.message(language)).endsWith(".").doesNotContain("{", "}", "null");
                assertThat(finding.describeFirst(100, language))
                        .hasSize(finding.positions().length())
                        .allSatisfy(line -> assertThat(line).doesNotContain("{", "}", "null"));
            }
        }
    }
}
