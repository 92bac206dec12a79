package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DottedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several managers of one person in rows of their own, of which a column says what kind each is. */
class KindsOfLineTest {
    private static final String CHART = """
            1
              2
                4
              3
                5
            """;

    @ParameterizedTest
    @CsvSource({
        "Person Number,Full Name,Manager Type,Manager Person Number,LINE_MANAGER,PROJECT_MANAGER",
        "Employee ID,Name,Relationship,Manager ID,Solid Line,Dotted Line",
        "Personalnummer,Name,Art der Unterstellung,Vorgesetzter,disziplinarisch,fachlich",
        "Matricule,Nom,Type de lien,Responsable,Hiérarchique,Fonctionnel",
        "Número de empleado,Nombre,Tipo de relación,Jefe,Directo,Matricial",
        "userId,Name,relationshipType,managerId,Manager,HR Partner"
    })
    void theLineItselfSaysWhoReportsToWhom(
            String id, String name, String kind, String manager, String line, String other) {
        ReadResult result = Reading.of(String.join(",", id, name, kind, manager)
                + """

                1,Ann,,
                2,Bob,LINE,1
                2,Bob,OTHER,5
                3,Cyd,LINE,1
                4,Dan,OTHER,3
                4,Dan,LINE,2
                5,Eve,LINE,3
                5,Eve,OTHER,4
                """.replace("LINE", line).replace("OTHER", other));
        assertThat(Reading.drawing(result)).isEqualTo(CHART);
        assertThat(result.counts().leftOut(LeftOut.OTHER_LINE)).isEqualTo(3);
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.chart().listDottedLines().stream().map(KindsOfLineTest::ends))
                .containsExactlyInAnyOrder("2-5", "4-3", "5-4");
        assertThat(result.notes()).anyMatch(note -> note.contains(line + " is the reporting line, " + other + " is"));
    }

    private static String ends(DottedLine line) {
        return line.report().id() + "-" + line.manager().id();
    }

    @Test
    void whoHasAnHrPartnerAloneIsATop() {
        ReadResult result = Reading.of("""
                Employee ID,Name,Manager Type,Manager ID
                1,Ann,HR,3
                2,Bob,Line,1
                2,Bob,HR,3
                3,Cyd,Line,1
                """);
        assertThat(Reading.drawing(result)).isEqualTo("""
                1
                  2
                  3
                """);
        assertThat(result.notes()).anyMatch(note -> note.contains("One person has no reporting line and is a top."));
    }

    @Test
    void linesThatHaveEndedAreHistoryWhateverTheirKind() {
        ReadResult result = Reading.of("""
                Employee ID,Name,Manager Type,Manager ID,Effective From,Effective To
                1,Ann,,,2020-01-01,9999-12-31
                2,Bob,Line,1,2020-01-01,9999-12-31
                2,Bob,Project,4,2025-01-01,2025-06-30
                3,Cyd,Line,2,2020-01-01,2023-12-31
                3,Cyd,Line,1,2024-01-01,9999-12-31
                4,Dan,Line,2,2020-01-01,9999-12-31
                4,Dan,Project,3,2026-01-01,9999-12-31
                """);
        assertThat(Reading.drawing(result)).isEqualTo("""
                1
                  2
                    4
                  3
                """);
        assertThat(result.chart().listDottedLines().stream().map(KindsOfLineTest::ends))
                .containsExactly("4-3");
    }

    @Test
    void wordsThatPeopleAreSortedByAreNoKindsOfLines() {
        ReadResult result = Reading.of("""
                Personalnummer,Name,Art,Vorgesetzter
                1,Ann,Linie,
                2,Bob,Stab,1
                3,Cyd,Linie,1
                4,Dan,Projekt,3
                """);
        assertThat(Reading.drawing(result)).isEqualTo("""
                1
                  2
                  3
                    4
                """);
    }

    @Test
    void titlesAreNoKindsOfLines() {
        ReadResult result = Reading.of("""
                Employee ID,Name,Title,FTE,Manager ID
                1,Ann,Chief,1,
                2,Bob,Head,1,1
                3,Cyd,Line Manager,1,1
                4,Dan,Trainer,0.2,2
                4,Dan,Line Manager,0.8,3
                """);
        assertThat(result.counts().leftOut(LeftOut.OTHER_LINE)).isZero();
        assertThat(result.counts().leftOut(LeftOut.SECOND_JOB)).isEqualTo(1);
    }
}
