package dev.spanwise.analysis.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GradeAndPayRulesTest {
    private static final String DRAWING = """
            ceo         grade=1
              ann       grade=3
                bob     grade=3
                cyd     grade=2
              dan       grade=6
              pat       grade=9 assistant
            """;

    @Test
    void compression() {
        assertThat(Found.by("compression", DRAWING))
                .containsExactly("1 position has the same grade as the manager.", "bob: grade 3, manager ann: grade 3");
    }

    @Test
    void inversionSaysHowTheOrderWasFound() {
        assertThat(Found.by("inversion", DRAWING))
                .containsExactly(
                        "1 position has a higher grade than the manager (order of grades: by the number in the grade).",
                        "cyd: grade 2, manager ann: grade 3");
    }

    @Test
    void aGivenOrderTurnsItRound() {
        Targets given = new Targets(
                new SpanRange(6, 12),
                OptionalInt.empty(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of("3", "2", "1"),
                Set.of());
        assertThat(Found.by("inversion", given, DRAWING))
                .containsExactly(
                        "1 position has a higher grade than the manager (order of grades: as given).",
                        "ann: grade 3, manager ceo: grade 1");
    }

    @Test
    void skippedGradesLeaveAssistantsOut() {
        // the grades are 1, 2, 3, 6, 9: dan is three steps below, eve four
        assertThat(Found.by("grade-skip", DRAWING + "  eve grade=9\n"))
                .containsExactly(
                        "1 position stands more than 3 grades below the manager.",
                        "eve: grade 9, manager ceo: grade 1");
    }

    @Test
    void payInversionComparesLikeWithLike() {
        assertThat(Found.by("pay-inversion", """
                ceo     salary=90000
                  ann   salary=95000
                  bob   salary=95000 fte=0.5
                  cyd   salary=95000 contractor
                  dan   salary=95000 fte=2
                  eve   salary=95000 vacant
                  fay
                """))
                .containsExactly(
                        "1 position is paid more than the manager for the same FTE.",
                        "ann: paid 5.6% more than manager ceo");
    }

    @Test
    void payCompressionIsFromNineTenthsUpToTheManagersPay() {
        assertThat(Found.by("pay-compression", """
                ceo     salary=100000
                  ann   salary=89999
                  bob   salary=90000
                  cyd   salary=100000
                  dan   salary=100001
                  eve   salary=95000 fte=0.5
                  fay   salary=95000 contractor
                  gus
                """))
                .containsExactly(
                        "2 positions are paid at least 90% of what the manager is paid for the same FTE, and no more.",
                        "bob: paid 90.0% of what manager ceo is paid", "cyd: paid 100.0% of what manager ceo is paid");
    }
}
