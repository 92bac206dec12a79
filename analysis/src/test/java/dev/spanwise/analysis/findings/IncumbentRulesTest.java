package dev.spanwise.analysis.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Severity;
import org.junit.jupiter.api.Test;

class IncumbentRulesTest {
    private static final String DRAWING = """
            ceo
              ann     left
                bob
              cyd     vacant
                dan
                eve   vacant
              fay     on_leave
                gus   vacant
              hal     contractor
                ida   contractor
                jim
              kim     contractor
                lea   contractor
              max     assistant end_date=2026-12-31
                ned
              vic     vacant
            """;

    @Test
    void managersWhoAreNotThere() {
        assertThat(Found.by("manager-gone", DRAWING))
                .containsExactly("1 manager has left but still has direct reports.", "ann: 1 direct report");
        assertThat(Found.by("vacancy-in-line", DRAWING))
                .containsExactly("1 vacant position has direct reports.", "cyd: 2 direct reports");
        assertThat(Found.by("manager-on-leave", DRAWING))
                .containsExactly("1 manager is on long leave and has direct reports.", "fay: 1 direct report");
        assertThat(Found.by("manager-leaving", DRAWING))
                .containsExactly(
                        "1 manager with direct reports has a last day.", "max: 1 direct report, last day 2026-12-31");
        assertThat(Found.by("single-report-vacancy", DRAWING))
                .containsExactly(
                        "1 manager has a vacancy as the only direct report.",
                        "fay: manages only the vacant position gus");
    }

    @Test
    void contractorsAndAssistantsWhoManage() {
        assertThat(Found.by("contractor-manager", DRAWING))
                .containsExactly("1 contractor manages employees.", "hal: 2 direct reports");
        assertThat(Found.by("assistant-manager", DRAWING))
                .containsExactly("1 assistant has direct reports.", "max: 1 direct report");
    }

    @Test
    void onePersonInTwoPositions() {
        assertThat(Found.by("double-role", """
                ceo     email=ada@example.org
                  cfo   email=ada@example.org
                  coo   email=bo@example.org name=Bo
                    x   email=bo@example.org name=Cy
                """))
                .containsExactly(
                        "1 position is held by the same person as the manager's position.",
                        "cfo: same e-mail address as manager ceo");
    }

    @Test
    void graveFindingsComeFirst() {
        var findings = Findings.of(DrawnChart.of(DRAWING), Targets.DEFAULT);
        assertThat(findings.get(0).ruleId()).isEqualTo("manager-gone");
        assertThat(findings).extracting(Finding::severity).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(Findings.hasAny(findings, Severity.ERROR)).isTrue();
        assertThat(Findings.hasAny(findings.subList(1, findings.size()), Severity.ERROR))
                .isFalse();
    }
}
