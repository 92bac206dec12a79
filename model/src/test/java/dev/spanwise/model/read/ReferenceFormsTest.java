package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.spanwise.model.ProblemKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
