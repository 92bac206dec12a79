package dev.spanwise.analysis.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.catalogue.TargetsFile;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpanRulesTest {
    private static final Targets TWO_TO_THREE = Targets.DEFAULT.withSpan(new SpanRange(2, 3));

    @Test
    void tooNarrowAndTooWide() {
        String drawing = """
                ceo
                  ann       name=Ann_Ash title=Head_of_Sales
                    bob
                  cyd
                  dan
                  eve
                    fay
                    gus
                """;
        assertThat(Found.by("too-narrow", TWO_TO_THREE, drawing))
                .containsExactly(
                        "1 manager has fewer direct reports than the target (2 to 3).",
                        "Ann Ash (Head of Sales): 1 direct report, target 2 to 3");
        assertThat(Found.by("too-wide", TWO_TO_THREE, drawing))
                .containsExactly(
                        "1 manager has more direct reports than the target (2 to 3).",
                        "ceo: 4 direct reports, target 2 to 3");
    }

    @Test
    void rowsOfSeveralPostsAreToldInFte() {
        assertThat(Found.by("too-wide", TWO_TO_THREE, """
                ceo
                  ann fte=23.8
                  bob fte=2.32
                """))
                .contains("ceo: 2 direct reports that stand for 26.12 posts (FTE), target 2 to 3");
        assertThat(Found.by("too-wide", TWO_TO_THREE, "ceo\n  ann fte=9\n"))
                .contains("ceo: 1 direct report that stands for 9 posts (FTE), target 2 to 3");
    }

    @Test
    void gradesGoBeforeDepartmentsAndDepartmentsBeforeTheRest() {
        Targets targets = new Targets(
                new SpanRange(1, 9),
                OptionalInt.empty(),
                Map.of("G1", new SpanRange(3, SpanRange.UNBOUNDED)),
                Map.of("Sales", new SpanRange(2, 9)),
                Map.of(),
                List.of(),
                Set.of());
        assertThat(Found.by("too-narrow", targets, """
                ceo
                  ann       grade=G1 department=Sales
                    bob
                    cyd
                  dan       department=Sales
                    eve
                  fay
                    gus
                """))
                .containsExactly(
                        "2 managers have fewer direct reports than the target"
                                + " (at most 9, special targets of some grades, departments or functions apart).",
                        "ann: 2 direct reports, target at least 3",
                        "dan: 1 direct report, target 2 to 9");
    }

    /** Whom two functions name has the target of the one that stands first; grade and department go before both. */
    @Test
    void targetsOfAFunctionHoldWhereGradeAndDepartmentSayNothing() {
        Targets targets = TargetsFile.parse("t.yaml", """
                span: 1..9
                spans-by-department: {Field sales: 1..9}
                spans-by-function: {sales: 2..9, finance: 3..9, legal: 3..9}
                """);
        OrgChart chart = DrawnChart.of("""
                ceo
                  ann       department=Vertrieb
                    bob
                  cyd       department=Field_sales
                    dan
                  eve       title=Head_of_sales_finance
                    fay
                  gus       job_family=Finance
                    hal
                    ida
                """);
        assertThat(Found.by("too-narrow", targets, chart))
                .contains(
                        "ann: 1 direct report, target 2 to 9",
                        "Head of sales finance (eve): 1 direct report, target 2 to 9",
                        "gus: 2 direct reports, target 3 to 9")
                .hasSize(4);
        assertThat(targets.listUnknownNames(chart)).containsExactly("legal");
    }

    @Test
    void aRowOfSeveralPostsCountsAsThatMany() {
        String drawing = """
                ceo
                  ann
                    clerks fte=26.5
                    bob    fte=0.5
                  cyd
                    guards fte=4
                """;
        assertThat(Found.by("too-wide", TWO_TO_THREE, drawing))
                .contains(
                        "ann: 2 direct reports that stand for 27.5 posts (FTE), target 2 to 3",
                        "cyd: 1 direct report that stands for 4 posts (FTE), target 2 to 3");
        assertThat(Found.by("one-to-one", drawing)).isEmpty();
    }

    @Test
    void oneToOne() {
        assertThat(Found.by("one-to-one", """
                ceo
                  ann
                    bob
                  cyd
                """))
                .containsExactly("1 manager has one direct report only.", "ann: manages only bob");
    }

    @Test
    void chainsAreNamedDownTheLine() {
        assertThat(Found.by("one-to-one-chain", """
                ceo
                  a
                    b
                      c
                        d
                        e
                  f
                    g
                """))
                .containsExactly(
                        "1 chain of one-to-one managers: two or more in a row, each managing only the next.",
                        "2 managers in a row: a > b > c");
    }

    @Test
    void longChainsAreShortened() {
        StringBuilder chain = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            chain.append("  ".repeat(i)).append("p").append(i).append('\n');
        }
        assertThat(Found.by("one-to-one-chain", chain.toString()))
                .contains("19 managers in a row: p0 > p1 > p2 > p3 > p4 > p5 > ... > p19");
    }

    @Test
    void passThroughManagers() {
        assertThat(Found.by("pass-through", """
                ceo
                  ann
                    bob
                      cyd
                    dan
                      eve
                """))
                .containsExactly(
                        "1 manager below the top manages nobody but managers.",
                        "ann: 2 direct reports, all of them managers");
    }

    @Test
    void remoteTeam() {
        assertThat(Found.by("remote-team", """
                ceo     location=Oslo
                  ann   location=Bonn
                  bob   location=Rome
                  cyd   location=Bonn
                    dan location=Bonn
                    eve location=Rome
                    fay location=Rome
                """))
                .containsExactly(
                        "1 manager has a team of three or more, none of them at the same location.",
                        "ceo: 3 direct reports, none in Oslo");
    }
}
