package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of who reports to whom, in which the one at the top has no row. */
class ManagersWithoutRowTest {
    private static final String CHART = "Ada\n  Bo\n    Gil\n  Cem\n    Dora\n    Egon\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Employee,Manager\nBo,Ada\nCem,Ada\nGil,Bo\nDora,Cem\nEgon,Cem\n",
                "Mitarbeiter;Vorgesetzter;Standort\nBo;Ada;Ulm\nCem;Ada;Ulm\nGil;Bo;Ulm\nDora;Cem;Bonn\nEgon;Cem;Bonn\n",
                "source,target\nAda,Bo\nAda,Cem\nBo,Gil\nCem,Dora\nCem,Egon\n",
                "from\tto\nBo\tAda\nCem\tAda\nGil\tBo\nDora\tCem\nEgon\tCem\n",
                "Quelle;Ziel\nAda;Bo\nAda;Cem\nBo;Gil\nCem;Dora\nCem;Egon\n",
                "Responsable,Empleado\nAda,Bo\nAda,Cem\nBo,Gil\nCem,Dora\nCem,Egon\n",
                """
                [{"parent": "Ada", "child": "Bo"}, {"parent": "Ada", "child": "Cem"}, {"parent": "Bo", "child": "Gil"},
                 {"parent": "Cem", "child": "Dora"}, {"parent": "Cem", "child": "Egon"}]
                """
            })
    void theTopIsAPositionOfItsOwn(String content) {
        ReadResult result = Reading.of(content);
        assertThat(Reading.drawing(result)).isEqualTo(CHART);
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.MANAGER_WITHOUT_ROW);
        assertThat(result.counts().rows()).isEqualTo(5);
        assertThat(result.counts().positions()).isEqualTo(6);
        assertThat(result.counts().namedOnly()).isEqualTo(1);
    }

    @Test
    void mostMayReportToTheTop() {
        ReadResult result = Reading.of("""
                Number,Name,Title,Unit,Supervisor
                2,Bo,Head,A,1
                3,Cem,Head,B,1
                4,Dora,Head,C,1
                5,Egon,Head,D,1
                6,Gil,Clerk,A,2
                """);
        assertThat(result.chart().tops()).isEqualTo(1);
        assertThat(result.chart().layers()).isEqualTo(3);
    }

    @Test
    void theNameBesideTheNumberIsTaken() {
        ReadResult result = Reading.of("""
                Employee ID,Name,Title,Unit,Manager ID,Manager Name
                2,Bo,Head,A,1,Ada
                3,Cem,Head,B,1,Ada
                6,Gil,Clerk,A,2,Bo
                """);
        assertThat(result.chart().positions().map(position -> position.name())).contains("Ada");
    }

    @Test
    void severalTopsOfANarrowListEachGetOne() {
        ReadResult result = Reading.of("Report,Boss\nBo,Ada\nCem,Ada\nGil,Bo\nHal,Zoe\nIan,Zoe\nJo,Hal\n");
        assertThat(result.chart().tops()).isEqualTo(2);
        assertThat(result.counts().namedOnly()).isEqualTo(2);
        assertThat(Reading.messages(result).get(0))
                .isEqualTo(
                        "2 managers have no row of their own, \"Ada\" among them, and nobody else is at the top: each"
                                + " of them counts as a position, of which nothing else is known. Add such rows if more of it"
                                + " matters.");
    }

    @ParameterizedTest
    @CsvSource({
        // somebody is at the top: then a row is missing
        "'Name,Manager\nAda,\nBo,Ada\nCem,Ada\nGil,Zoe\n', MANAGER_NOT_FOUND",
        // misspelt rather than missing
        "'Name,Manager\nAda Rask,Bo Lindholm\nBo Lindholm,Ada Raskk\nCem,Bo Lindholm\nGil,Bo Lindholm\n', MANAGER_NOT_FOUND",
        "'Name,Manager\nAda,#N/A\nBo,Ada\nCem,Ada\n', FAILED_LOOKUP"
    })
    void otherAbsentManagersAreErrors(String csv, ProblemKind kind) {
        ReadResult result = Reading.of(csv);
        assertThat(Reading.kinds(result)).contains(kind).doesNotContain(ProblemKind.MANAGER_WITHOUT_ROW);
        assertThat(result.counts().namedOnly()).isZero();
    }
}
