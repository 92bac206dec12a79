package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Flag;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.input.Input;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets and lists whose names say that their people have left, or that their posts are vacant. */
class NamesOfSheetsTest {
    private static final String STAFF = "ID,Name,Manager\n1,Ann,\n2,Bob,1\n3,Cyd,1\n4,Dan,2\n";

    private static ReadResult read(String one, String table, String other, String otherTable) {
        byte[] workbook = Workbooks.of(one, table, other, otherTable);
        return ChartReader.read(List.of(Input.bytes("staff.xlsx", workbook)), Reading.OPTIONS);
    }

    @ParameterizedTest
    @CsvSource({
        "Active,Terminated",
        "aktive MA,ausgeschieden 2026",
        "Effectif,Sortis",
        "Plantilla,Bajas 2026",
        "Staff,Leavers Q3",
        "Personale,Cessati"
    })
    void leaversStayOut(String staff, String leavers) {
        String gone = "ID,Name,Manager\n7,Eve,1\n8,Fay,7\n9,Gus,7\n10,Hal,7\n11,Ida,8\n12,Jan,8\n";
        for (ReadResult result : List.of(read(staff, STAFF, leavers, gone), read(leavers, gone, staff, STAFF))) {
            assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    4\n  3\n");
            assertThat(Reading.kinds(result)).containsExactly(ProblemKind.OTHER_TABLES);
            assertThat(Reading.messages(result).get(0)).contains("\"" + leavers + "\" (6)");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vacancies", "Offene Stellen", "Postes vacants", "Vagas abertas", "Open positions 2027"})
    void whoHasNoNameAmongVacanciesIsNobody(String sheet) {
        ReadResult result = read("Staff", STAFF, sheet, "ID,Name,Manager\nV1,,1\nV2,,2\nV3,Kim,2\n");
        assertThat(result.chart().size()).isEqualTo(7);
        assertThat(result.chart().getPosition("V1").is(Flag.VACANT)).isTrue();
        assertThat(result.chart().getPosition("V2").is(Flag.VACANT)).isTrue();
        assertThat(result.chart().getPosition("V3").is(Flag.VACANT)).isFalse();
    }

    /** Other names join as before. */
    @ParameterizedTest
    @ValueSource(strings = {"Sales", "Contractors", "Opened in 2026", "Leftover"})
    void othersGoOn(String sheet) {
        ReadResult result = read("Staff", STAFF, sheet, "ID,Name,Manager\n7,Eve,1\n8,Fay,7\n");
        assertThat(result.chart().size()).isEqualTo(6);
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.JOINED_TABLES);
    }
}
