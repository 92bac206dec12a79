package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.ProblemKind;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks in brackets beside names: what is known counts, what nothing explains is told. */
class MarksBehindNamesTest {
    private static ReadResult read(String first, String second) {
        return Reading.of("ID;Name;Manager ID\n1;Ida Ahn;\n2;" + first + ";1\n3;" + second + ";1\n4;Eva Pult;2\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Ben Moor [T],Uta Au [T],[T] (2)",
        "Ben Moor (CDD),Uta Au (cdd),'(CDD) (1), (cdd) (1)'",
        "[C] Ben Moor,Uta Au [T],'[C] (1), [T] (1)'",
        "Ben Moor (int.),Uta Au (int.),(int.) (2)",
        "Ben Moor (2),Uta Au (1),'(1) (1), (2) (1)'",
        "Moor (bef. bis) Ben,Au (bef. bis) Uta,(bef. bis) (2)"
    })
    void areTold(String first, String second, String marks) {
        ReadResult result = read(first, second);
        assertThat(result.chart().size()).isEqualTo(4);
        assertThat(result.notes())
                .singleElement()
                .asString()
                .startsWith("Beside 2 names stand marks that nothing explains: " + marks + ". They stay");
    }

    @Test
    void oneIsToldAsOne() {
        assertThat(read("Ben Moor [T]", "Uta Au").notes())
                .singleElement()
                .asString()
                .startsWith("Beside one name stands a mark that nothing explains: [T] (1).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Robert (Bob) Moor",
                "Uta Au (née Moor)",
                "Uta Au (geb. Moor)",
                "Chen Wei (Kevin)",
                "Ben Moor (O’Neil)",
                "陈伟 (小伟)",
                "Ben Moor (Mary-Ann)",
                "Ben Moor (called back twice)",
                "Ben Moor (4711)",
                "Ben Moor [A-0042]"
            })
    void otherNamesOfTheSamePersonAreNot(String name) {
        assertThat(read(name, "Eva Ott").notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ben Moor (ext)",
                "Ben Moor [Extern]",
                "Ben Moor (EXT.)",
                "Ben Moor - freelancer",
                "Ben Moor (intérimaire)"
            })
    void whoIsCalledAContractorIsOne(String name) {
        ReadResult result = read(name, "Eva Ott");
        assertThat(result.notes()).isEmpty();
        OrgChart chart = result.chart();
        assertThat(IntStream.range(0, chart.size())
                        .filter(position -> chart.attributes().is(Flag.CONTRACTOR, chart.record(position)))
                        .count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ben Moor (4711) (Terminated)", "Ben Moor [4711] (left 2025)", "Ben Moor (4711) - ausgeschieden"
            })
    void whoHasLeftBehindANumberHasLeft(String name) {
        ReadResult result = read(name, "Eva Ott");
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.LEAVER_WITH_REPORTS);
    }
}
