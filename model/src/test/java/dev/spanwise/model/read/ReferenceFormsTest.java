package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import dev.spanwise.model.ProblemKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to write a manager that differ from how the manager's own row is written. */
class ReferenceFormsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 - Ida Moss",
                "Ida Moss [31]",
                "[31] Ida Moss",
                "Ida Moss <ida@x.example>",
                "Ida Moss 31",
                "31 Ida Moss",
                "Ida Moss;31",
                "31: Ida Moss",
                "Moss, Ida (31)",
                "Ida Moss | ida@x.example",
                "31_Ida Moss",
                "ida",
                "X\\ida",
                "Moss Ida",
                "MOSS Ida",
                "Dr. Ida Moss",
                "Ida Moss, PhD",
                "Ida Moss Jr.",
                "I. Moss",
                "Ida M. Moss",
                "٣١",
                "Moss, Ida  M."
            })
    void isUnderstoodAndReported(String manager) {
        ReadResult result =
                Reading.of("No,Name,E-Mail,Manager\n31,Ida Moss,ida@x.example,\n32,Ben Ruiz,ben@x.example,\"" + manager
                        + "\"\n33,Uta Kern,uta@x.example,\"" + manager + "\"\n");
        assertThat(Reading.drawing(result)).isEqualTo("31\n  32\n  33\n");
        assertThat(Reading.kinds(result)).containsOnly(ProblemKind.NORMALISED_REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Łukasz Żak=Lukasz Zak", "Søren Bø=Soren Bo", "Đuro Ðorn=Duro Dorn", "Groß Ida=Gross Ida"})
    void lettersWithAStroke(String pair) {
        List<String> names = Splitter.on('=').splitToList(pair);
        ReadResult result =
                Reading.of("Name,Manager\n" + names.get(0) + ",\nBen," + names.get(1) + "\nUta," + names.get(1) + "\n");
        assertThat(result.chart().tops()).isEqualTo(1);
    }

    @Test
    void initialsThatContradictEachOtherAreTwoPeople() {
        ReadResult result = Reading.of(
                "Name,Manager\nIda K. Moss,\nBen Ruiz,Ida K. Moss\nUta Kern,Ida K. Moss\nSol Park,Ida R. Moss\n");
        assertThat(result.chart().tops()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 Ida Moss (Head)", "31 Ida Moss [Head]", "31 Moss Ida / Head", "31, Ida Moss <Head>"})
    void anUnknownHeaderOverNumberNameAndTitle(String above) {
        ReadResult result = Reading.of("No,Name,Title,xyz\n31,Ida Moss,Head,\n32,Ben Ruiz,Clerk,\"" + above
                + "\"\n33,Uta Kern,Clerk,\"" + above + "\"\n34,Ole Wind,Clerk,\"32 Ben Ruiz (Clerk)\"\n");
        assertThat(Reading.drawing(result)).isEqualTo("31\n  32\n    34\n  33\n");
    }

    @Test
    void aNumberBesideWordsCountsOnlyWhereTheRowHasTheWords() {
        ReadResult result = Reading.of(
                "No,Name,Manager\n31,Ida Moss,\n32,Ben Ruiz,Ida Moss\n33,Uta Kern,Ida Moss\n34,Sol Park,Tim Voss 31\n");
        assertThat(result.chart().tops()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ida Moss; Ben Ruiz", "Ida Moss / Ben Ruiz", "Ida Moss & Ben Ruiz"})
    void ofSeveralManagersInACellTheFirstCounts(String cell) {
        ReadResult result = Reading.of(
                "Name,Manager\nIda Moss,\nBen Ruiz,Ida Moss\nUta Kern,\"" + cell + "\"\nSol Park,Ben Ruiz\n");
        assertThat(Reading.drawing(result)).isEqualTo("Ida Moss\n  Ben Ruiz\n    Sol Park\n  Uta Kern\n");
        assertThat(Reading.messages(result))
                .anyMatch(message -> message.contains("several managers stand in one cell"));
    }

    @ParameterizedTest
    @CsvSource({
        "Employee ID,Manager ID,EMP-2001,2001,EMP-2002,2002,EMP-2003,EMP-2004",
        "Worker ID,Supervisor ID,2001,P 2001,2002,P 2002,2003,2004",
        "E-Mail,Manager E-Mail,ann+hr@x.example,ann@x.example,bo+hr@x.example,BO@x.example,cy@x.example,di@x.example",
        "Email,Reports To,ann@x.example,ann+a@x.example,bo@x.example,bo+b@x.example,cy@x.example,di@x.example"
    })
    void lettersBeforeANumberOrATagInAnAddressMayBeOnOneSideAlone(
            String id, String manager, String top, String above, String lead, String leadAbove, String c, String d) {
        ReadResult result = Reading.of(id + ",Name," + manager + "\n" + top + ",Ann,\n" + lead + ",Bo," + above + "\n"
                + c + ",Cy," + above + "\n" + d + ",Di," + leadAbove + "\n");
        assertThat(result.chart().tops()).isEqualTo(1);
        assertThat(result.chart().layers()).isEqualTo(3);
    }

    /** Letters glued to the number on one side alone, the same ones throughout. */
    @ParameterizedTest
    @CsvSource({
        "User ID,Reports To,U203,203,U204,204",
        "Personnel Number,Supervisor,203,U203,204,u204",
        "Personalnummer,Vorgesetzter,MA0203,203,MA0204,204",
        "Matricule,Responsable,0203,A203,0204,A204"
    })
    void lettersGluedToNumbers(
            String id, String manager, String first, String toFirst, String second, String toSecond) {
        ReadResult result = Reading.of(id + ",Name," + manager + "\n" + first + ",Ann,\n" + second + ",Bob," + toFirst
                + "\n" + first.replace('3', '5') + ",Cyd," + toSecond + "\n" + first.replace('3', '6') + ",Dan,"
                + toSecond
                + "\n");
        assertThat(result.chart().layers()).isEqualTo(3);
        assertThat(result.chart().getPosition(second).directReports()).hasSize(2);
        assertThat(Reading.messages(result)).anyMatch(message -> message.contains("letters before the number"));
    }

    /** Other letters, or the same number twice, say nothing. */
    @ParameterizedTest
    @CsvSource({"U203,C204,203,204", "U203,U0203,203,203", "U203,U204,A203,A204"})
    void otherLettersAreAnotherNumber(String first, String second, String toFirst, String toSecond) {
        String csv = "User ID,Name,Reports To\n" + first + ",Ann,\n" + second + ",Bob," + toFirst + "\nU205,Cyd,"
                + toSecond + "\nU206,Dan," + toSecond + "\n";
        assertThatThrownBy(() -> Reading.of(csv)).hasMessageContaining("are not found");
    }

    /** A number that is an age, or one that two prefixes have, points to nobody. */
    @Test
    void aNumberPointsToNoPrefixWithoutAWordForTheManagerOrWithTwo() {
        assertThatThrownBy(() -> Reading.of("No,Name,Age\nEMP-41,Ann,42\nEMP-42,Bo,41\nEMP-43,Cy,41\nEMP-44,Di,42\n"))
                .hasMessageContaining("who reports to whom");
        assertThatThrownBy(() -> Reading.of("ID,Name,Manager ID\nA-41,Ann,\nB-41,Bo,41\nA-43,Cy,41\nB-44,Di,41\n"))
                .hasMessageContaining("41");
    }
}
