package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.StatedDay;
import dev.spanwise.model.read.input.Input;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The day that a file says it shows is found wherever it stands above the table, said, and kept for whoever asks. */
class StatedDayInFilesTest {
    private static final String STAFF = "id,manager,name\n1,,Ada\n2,1,Ben\n";
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private static @Nullable LocalDate day(ReadResult result) {
        return result.stated().map(StatedDay::day).orElse(null);
    }

    @Test
    void inACellOfItsOwnAboveTheHeader() {
        ReadResult result = Reading.of("Headcount,,\nKey date,2026-06-30,\n,,\n" + STAFF);
        assertThat(day(result)).isEqualTo(JUNE);
        assertThat(result.notes())
                .contains(
                        "The file says that it shows 2026-06-30: \"Key date 2026-06-30\". It was read as of 2026-06-01,"
                                + " which matters where people leave or start; say 2026-06-30 as the day to read it as of then.");
        assertThat(Reading.of("As of 2026-06-30\n" + STAFF, Reading.OPTIONS.with(JUNE))
                        .notes())
                .contains("The file says that it shows 2026-06-30: \"As of 2026-06-30\".");
    }

    @Test
    void inTheNameOfTheSheetThatWasRead() {
        Input workbook =
                Input.bytes("staff.xlsx", Workbooks.of("Notes", "As of 2025-12-31\n", "Stand 30.06.2026", STAFF));
        assertThat(day(ChartReader.read(List.of(workbook), Reading.OPTIONS))).isEqualTo(JUNE);
    }

    @Test
    void severalFilesSayItOnlyTogether() {
        List<Input> files = List.of(
                Reading.input("a.csv", "Stand 30.06.2026\nid,manager,name\n1,,Ada\n"),
                Reading.input("b.csv", "Stand 31.07.2026\nid,manager,name\n2,1,Ben\n"));
        assertThat(day(ChartReader.read(files, Reading.OPTIONS))).isNull();
    }

    @Test
    void dataAreNoHeadings() {
        assertThat(day(Reading.of("id,manager,name,note\n1,,Ada,as of 2026-06-30\n2,1,Ben,as of 2026-06-30\n")))
                .isNull();
    }

    @Test
    void behindPseudonymsStaysTheDayAndNoWords() {
        ReadResult result = Reading.of("Team of Ada as of 2026-06-30\n" + STAFF);
        assertThat(Pseudonyms.under(new byte[32]).replace(result).stated()).contains(new StatedDay(JUNE, ""));
    }
}
