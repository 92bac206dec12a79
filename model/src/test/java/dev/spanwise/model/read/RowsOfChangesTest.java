package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Under a header nobody knows: who has no row of the last day is left out only where each day is a whole chart. */
class RowsOfChangesTest {
    /** Ann and Fay keep their first row, the four others have another row, and three another manager, from the second day. */
    private static final String CHANGES = """

            1,Ann,,2020-01-01
            2,Bob,1,2020-01-01
            3,Cyd,1,2020-01-01
            4,Dan,1,2020-01-01
            5,Eve,1,2020-01-01
            6,Fay,1,2020-01-01
            2,Bob,1,2023-06-01
            3,Cyd,2,2023-06-01
            4,Dan,2,2023-06-01
            5,Eve,6,2023-06-01
            """;

    private static final String NOW = """
            1
              6
                5
              2
                3
                4
            """;

    @ParameterizedTest
    @ValueSource(strings = {"Since", "Row begins", "Od kdy", "xyz"})
    void whoDidNotChangeKeepsTheRow(String since) {
        ReadResult result = Reading.of("Employee ID,Name,Manager ID," + since + CHANGES);
        assertThat(Reading.drawing(result)).isEqualTo(NOW);
        assertThat(result.counts().leftOut(LeftOut.HISTORY)).isEqualTo(4);
        assertThat(result.notes())
                .contains("\"" + since + "\" has another day in each row of the same person: the latest one up to"
                        + " 2026-06-01 counts, the others are history or future.");
    }

    @ParameterizedTest
    @CsvSource({"Manager", "Vorgesetzter", "Responsable"})
    void managersByNameCountTheSame(String manager) {
        String names = CHANGES.replaceAll(",1,(2)", ",Ann,$1")
                .replaceAll(",2,(2)", ",Bob,$1")
                .replaceAll(",6,(2)", ",Fay,$1");
        ReadResult result = Reading.of("Employee ID,Name," + manager + ",Since" + names);
        assertThat(Reading.drawing(result)).isEqualTo(NOW);
    }

    /** Of six, one has left, whom one of five still names; the four others have the same row again. */
    private static final String WHOLE = """

            1,Ann,,2025-01-31
            2,Bob,1,2025-01-31
            3,Cyd,2,2025-01-31
            6,Fay,1,2025-01-31
            7,Gil,1,2025-01-31
            1,Ann,,2026-01-31
            2,Bob,1,2026-01-31
            3,Cyd,6,2026-01-31
            7,Gil,1,2026-01-31
            """;

    @ParameterizedTest
    @ValueSource(strings = {"Since", "Month", "xyz"})
    void whoeverIsThereAgainMakesAWholeChartAndWhoIsMissingIsTold(String day) {
        ReadResult result = Reading.of("Employee ID,Name,Manager ID," + day + WHOLE);
        assertThat(result.chart().size()).isEqualTo(4);
        assertThat(result.counts().leftOut(LeftOut.OTHER_DAY)).isEqualTo(5);
        assertThat(result.notes())
                .contains("One person has an earlier row, but none of 2026-01-31, and is left out. If \"" + day
                        + "\" says since when a row counts, call the column Valid from: then the latest row of each"
                        + " person counts.");
    }

    @Test
    void theHeaderThatIsAdvisedBringsThemBack() {
        ReadResult result = Reading.of("Employee ID,Name,Manager ID,Valid from" + WHOLE);
        assertThat(result.chart().size()).isEqualTo(5);
        assertThat(result.counts().leftOut(LeftOut.HISTORY)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Snapshot Date", "As of", "Stichtag"})
    void aHeaderThatSaysWholeChartsIsBelieved(String day) {
        ReadResult result = Reading.of("Employee ID,Name,Manager ID," + day + CHANGES);
        assertThat(result.counts().leftOut(LeftOut.OTHER_DAY)).isEqualTo(6);
    }
}
