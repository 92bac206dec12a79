package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Flag;
import dev.spanwise.model.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as they are printed, with a title, a header and a foot on each page: none of that is a position. */
class PrintedListsTest {
    /** Ann above Bob and Cyd, Dan below Bob, Eva below Dan: four layers on two pages. */
    @ParameterizedTest
    @ValueSource(strings = {"""
                Acme,,,Page 1 of 2
                Staff as of 01/06/2026,,,
                No,Name,Boss,Pay
                1,Ann,,900
                2,Bob,1,700
                3,Cyd,1,600
                Employees on this page: 3,,,
                Acme,,,Page 2 of 2
                Staff as of 01/06/2026,,,
                No,Name,Boss,Pay
                4,Dan,2,500
                5,Eva,4,300
                Employees on this page: 2,,,
                """, """
                No,Name,Boss,Pay
                1,Ann,,900
                2,Bob,1,700
                3,Cyd,1,600
                ,Zwischenstand,,2200
                No,Name,Boss,Pay
                4,Dan,2,500
                5,Eva,4,300
                ,Zwischenstand,,800
                """, """
                No,Name,Boss,Pay
                1,Ann,,900
                2,Bob,1,700
                3,Cyd,1,600
                Druck 01.06.2026 12:01,,,Blatt 1
                No,Name,Boss,Pay
                4,Dan,2,500
                5,Eva,4,300
                Druck 01.06.2026 12:02,,,Blatt 2
                """, """
                Liste du personnel,,,
                No,Name,Boss,Pay
                1,Ann,,900
                2,Bob,1,700
                3,Cyd,1,600
                Liste du personnel,,,
                No,Name,Boss,Pay
                4,Dan,2,500
                5,Eva,4,300
                """})
    void whatStandsAroundARepeatedHeaderIsNoPosition(String list) {
        ReadResult result = Reading.of(list);
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    4\n      5\n  3\n");
        assertThat(result.problems())
                .extracting(problem -> problem.kind())
                .doesNotContain(ProblemKind.SEVERAL_TOPS, ProblemKind.MANAGER_NOT_FOUND);
    }

    /** Each page ends with a post of which nothing is known but that nobody holds it. */
    @Test
    void vacanciesAtTheEndOfEachPageStay() {
        ReadResult result = Reading.of("""
                Post,Name,Title,Site,Boss
                P1,Ann,Head,Rom,
                P2,Bob,Lead,Rom,P1
                P3,Vacant,,,
                Post,Name,Title,Site,Boss
                P4,Cyd,Clerk,Rom,P2
                P5,Dan,Clerk,Rom,P2
                P6,Vacant,,,
                """);
        assertThat(result.chart().size()).isEqualTo(6);
        assertThat(result.chart().positions().filter(position -> position.is(Flag.VACANT)))
                .hasSize(2);
    }

    /** A pivot table with the manager once and a total below each team, whatever the managers are called. */
    @Test
    void totalsBelowEachTeamOfAPivotTableAreNone() {
        ReadResult result = Reading.of("""
                Manager,Employee,Title,Count
                Esme Rudge,Colin Yard,Director,1
                ,Meera Shand,Director,1
                Esme Rudge Total,,,2
                Colin Yard,Freya Lomax,Planner,1
                ,Keith Fenn,Planner,1
                Colin Yard Total,,,2
                Keith Fenn,Hugo Pell,Fitter,1
                Keith Fenn Total,,,1
                Grand Total,,,5
                """);
        assertThat(result.chart().size()).isEqualTo(5);
        assertThat(result.counts().leftOut(LeftOut.TOTAL)).isEqualTo(4);
    }
}
