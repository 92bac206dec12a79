package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that a program has left as numbers, and days of an end that may say who has left. */
class DaysAsNumbersTest {
    private static String staff(String header, String last) {
        return ("Employee ID;Name;Manager ID;" + header + """

                1;Ann;;
                2;Bob;1;
                3;Cyd;1;
                4;Dan;2;
                5;Eve;2;
                6;Fay;3;
                7;Gus;3;
                8;Hal;4;LAST
                """).replace("LAST", last);
    }

    /** 45992 is 2025-12-01: 45658 is 2025-01-01, and 334 days of that year lie before December. */
    @ParameterizedTest
    @CsvSource({
        "Termination Date,45992,2025-12-01",
        "Austrittsdatum,45992,2025-12-01",
        "Date de sortie,45992.75,2025-12-01",
        "Last Working Day,45658,2025-01-01",
        "Contract End Date,1735689600,2025-01-01",
        "Leaving Date,1735689600000,2025-01-01"
    })
    void whoLeftOnSuchADayHasLeft(String header, String number, String day) {
        ReadResult result = Reading.of(staff(header, number));
        assertThat(result.chart().size()).isEqualTo(7);
        assertThat(result.counts().leftOut(LeftOut.LEAVER)).isEqualTo(1);
        assertThat(result.notes())
                .anyMatch(note -> note.contains('"' + header + "\" holds numbers") && note.contains(day));
    }

    @Test
    void aNumberAmongDaysIsADay() {
        ReadResult result = Reading.of(staff("Leaving Date", "45992").replace("7;Gus;3;", "7;Gus;3;2025-01-31"));
        assertThat(result.chart().size()).isEqualTo(6);
        assertThat(result.problems()).hasSize(1);
    }

    @Test
    void theDayThatNeverComesIsNoEnd() {
        ReadResult result = Reading.of(staff("Termination Date", "2958465"));
        assertThat(result.chart().size()).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"End", "Valid To", "Gültig bis", "Fin", "Until"})
    void endsOfAFewUnderOtherHeadersAreTold(String header) {
        for (String day : new String[] {"2025-12-01", "45992"}) {
            ReadResult result = Reading.of(staff(header, day));
            assertThat(result.chart().size()).isEqualTo(8);
            assertThat(result.notes()).anyMatch(note -> note.contains('"' + header + '"'));
        }
    }

    @Test
    void payIsNoDay() {
        ReadResult result = Reading.of("""
                Employee ID,Name,Manager ID,Annual Salary,Hire Date
                1,Ann,,61000,43831
                2,Bob,1,52000,2020-01-01
                """);
        assertThat(result.chart().getPosition("1").number(Field.SALARY)).isEqualTo(61_000);
        assertThat(result.chart().getPosition("1").date(Field.HIRE_DATE)).isEqualTo("2020-01-01");
    }
}
