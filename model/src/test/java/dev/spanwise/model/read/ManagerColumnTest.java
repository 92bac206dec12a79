package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.input.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which column says who reports to whom, where the header does not settle it. */
class ManagerColumnTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // a constant, a rating whose best manager rates itself, ages, a yes or no
                "no,name,Posts\n1,Ann,1\n2,Bob,1\n3,Cyd,1\n4,Dan,1\n5,Eva,1\n",
                "Nr;Name;Bewertung\n1;Ann;3\n2;Bob;3\n3;Cyd;3\n4;Dan;3\n5;Eva;2\n6;Fay;2\n",
                "code,qui,âge\n1,Ann,4\n2,Bob,1\n3,Cyd,1\n4,Dan,\n5,Eva,4\n",
                "id,name,xyz\n1,Ann,1\n2,Bob,0\n3,Cyd,1\n4,Dan,0\n5,Eva,1\n0,Fay,1\n",
                "key,name,responsible for staff\ntrue,Ann,true\nB,Bob,true\nC,Cyd,true\nD,Dan,true\n"
            })
    void whatHappensToEqualAnIdIsNoManager(String csv) {
        assertThatThrownBy(() -> Reading.of(csv))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("no column that");
    }

    @Test
    void aColumnThatAFewRowsHaveIsNoManager() {
        StringBuilder csv = new StringBuilder("name,role,side project,lead project\n");
        for (int i = 0; i < 30; i++) {
            csv.append("P")
                    .append(i)
                    .append(",Clerk,")
                    .append(i < 2 ? "x" + i : "")
                    .append(',');
            csv.append(i < 4 ? "x0" : "").append('\n');
        }
        assertThatThrownBy(() -> Reading.of(csv.toString())).hasMessageContaining("no column that");
    }

    @Test
    void aFilledColumnThatIsCalledSoIsNamedWhereItDoesNotResolve() {
        assertThatThrownBy(() -> Reading.of("id,reports to,extra\n1,hh,\n2,yy,1\n3,zz,1\n4,hh,1\n5,yy,1\n6,zz,\n"))
                .hasMessageContaining("6 of 6 references in the column \"reports to\" are not found");
    }

    @ParameterizedTest
    @CsvSource({"HR Partner,Approver 1", "Mentor,Freigabe", "Vorheriger Vorgesetzter,Berichtslinie", "Coach,xyz"})
    void somebodyElseBesideEverybodyIsNotTaken(String other, String line) {
        ReadResult result = Reading.of("Key,Name," + other + "," + line
                + "\nK1,Ann,K6,\nK2,Bob,K6,K1\nK3,Cyd,K6,K1\nK4,Dan,K6,K2\nK5,Eva,K6,K2\nK6,Fay,K6,K3\n");
        assertThat(result.mapping().find(ColumnRole.MANAGER).orElseThrow().column())
                .isEqualTo(line);
        assertThat(result.chart().layers()).isEqualTo(3);
    }

    @Test
    void ofSeveralManagersTheOthersAreNamed() {
        ReadResult result = Reading.of("""
            Key,Name,Manager,Team Head
            K1,Ann,,
            K2,Bob,K1,K1
            K3,Cyd,K1,K2
            K4,Dan,K2,K1
            K5,Eva,K2,K3
            K6,Fay,K3,K2
            """);
        assertThat(result.mapping().find(ColumnRole.MANAGER).orElseThrow().column())
                .isEqualTo("Manager");
        assertThat(result.notes())
                .containsExactly(
                        "\"Manager\" was taken for the manager. \"Team Head\" would make a chart too, and another"
                                + " one: if that is the right one, say --map manager=\"Team Head\".");
    }

    @Test
    void twoColumnsOfOneNameAreToldApartByTheirNumbers() {
        String csv = "Key,Manager,Name,Manager\nK1,,Ann,\nK2,K1,Bob,K1\nK3,K1,Cyd,K2\nK4,K2,Dan,K1\nK5,K2,Eva,\n";
        ReadResult result = Reading.of(csv);
        assertThat(result.mapping().find(ColumnRole.MANAGER).orElseThrow().column())
                .isEqualTo("Manager #2");
        assertThat(result.notes()).singleElement().asString().contains("--map manager=\"Manager #4\"");
        ReadResult other = Reading.of(csv, Reading.OPTIONS.map(ColumnRole.MANAGER, "Manager #4"));
        assertThat(Reading.drawing(other)).isEqualTo("K1\n  K2\n    K3\n  K4\nK5\n");
    }

    @Test
    void anEmptyColumnIsAnErrorThatNamesTheFullOne() {
        assertThatThrownBy(() -> Reading.of("Key,Manager,Zeichnet ab\nK1,,\nK2,,K1\nK3,,K1\nK4,,K2\n"))
                .hasMessage("\"people.csv\": the column \"Manager\" is empty, so that nobody would report to anybody."
                        + " \"Zeichnet ab\" points to rows of the table: 3 of 3 of its values stand in \"Key\"."
                        + " If it is the right one, say --map manager=\"Zeichnet ab\".");
        assertThatThrownBy(() -> Reading.of("Key,Vorgesetzter\nK1,\nK2,\n")).hasMessageContaining("is empty");
    }

    @Test
    void aNearMissIsNamed() {
        assertThatThrownBy(() -> Reading.of("Key,Name,Overlord\nK1,A,\nK2,B,K1\nK3,C,K1\nK4,D,K2\nK5,E,K9\nK6,F,K9\n"))
                .hasMessageContaining("\"Overlord\" comes nearest: 3 of 5 of its values stand in \"Key\", and \"K9\"");
    }

    @Test
    void runningNumbersAloneAreThinEvidenceAndSaidToBe() {
        String csv = "no,name,abc\n1,Ann,\n2,Bob,1\n3,Cyd,1\n4,Dan,2\n";
        assertThatThrownBy(() -> Reading.of(csv))
                .hasMessageContaining("\"abc\" would do, since 3 of 3 of its values stand in \"no\"");
        assertThat(Reading.of(csv, Reading.OPTIONS.map(ColumnRole.MANAGER, "abc"))
                        .chart()
                        .layers())
                .isEqualTo(3);
    }

    @Test
    void theMostCompleteHierarchyWins() {
        ReadResult result = Reading.of("""
            Post ID,Reports To Post,Person,Manager Person
            P1,,1,
            P2,P1,2,1
            P3,P2,,2
            P4,P3,4,
            P5,P3,5,
            """);
        assertThat(Reading.drawing(result)).isEqualTo("P1\n  P2\n    P3\n      P4\n      P5\n");
    }

    @Test
    void idsUnderNoHeader() {
        ReadResult result = Reading.of(",Name,Boss\n31,Ann,\n32,Bob,31\n33,Cyd,31\n34,Dan,32\n");
        assertThat(Reading.drawing(result)).isEqualTo("31\n  32\n    34\n  33\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "—", "–", "…", "./.", "//", "===", "∅", "Ø", "n.v.", "\\N", "<none>", "[keine]", "(aucun)", "- / -"
            })
    void signsAloneAreNobody(String nobody) {
        ReadResult result = Reading.of("Id;Name;Manager\n1;Ann;" + nobody + "\n2;Bob;Ann\n3;Cyd;Ann\n4;Dan;Bob\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    4\n  3\n");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void aNameOfRareSignsIsSomebody() {
        ReadResult result = Reading.of("Id;Name;Manager\n1;Ann;\uD842\uDFB7\n2;Bob;Ann\n3;Cyd;Ann\n4;Dan;Bob\n");
        assertThat(Reading.kinds(result)).contains(ProblemKind.MANAGER_WITHOUT_ROW);
    }

    /** Numbers of people and of positions are the same ones: the header says which are meant. */
    @ParameterizedTest
    @CsvSource({
        "Person No,Position No,Manager Position No",
        "Personalnummer,Planstelle Nr,Vorgesetzte Planstelle Nr",
        "Employee ID,Seat ID,Reports To Seat ID"
    })
    void theHeaderSaysWhichOfTwoNumbersIsMeant(String person, String position, String manager) {
        ReadResult result = Reading.of(person + "," + position + ",Name," + manager
                + "\n1,5,Ann,\n2,4,Bob,5\n3,3,Cyd,5\n4,2,Dan,4\n5,1,Eva,2\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    4\n      5\n  3\n");
    }

    /** An id is taken before a name, though the name's header is the longer one. */
    @Test
    void anIdIsTakenBeforeAName() {
        ReadResult result = Reading.of("id,full_name,manager id,manager full name\n1,Ann Ash,,\n2,Bob Bay,1,Ann Ash\n"
                + "3,Cyd Cod,1,Ann Ash\n4,Dan Doe,2,Bob Bay\n");
        assertThat(result.mapping().find(ColumnRole.MANAGER).orElseThrow().column())
                .isEqualTo("manager id");
    }
}
