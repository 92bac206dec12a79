package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.read.input.UnreadableInputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a reorganisation gave everybody a new row on one day, the days are those of rows, not of whole charts. */
class PeriodsAreNoSnapshotsTest {
    private static final String NOW = """
            1
              2
                3
                4
            """;

    @ParameterizedTest
    @CsvSource({
        "startDate,endDate",
        "BEGDA,ENDDA",
        "Gültig von,Gültig bis",
        "Valid From,Valid To",
        "Начало действия,Окончание действия",
        "Start,Stop"
    })
    void rowsThatAllEndOnOneDay(String from, String to) {
        ReadResult result = Reading.of("id,manager," + from + "," + to + """

                1,,2020-01-01,2023-05-31
                2,1,2020-01-01,2023-05-31
                3,1,2020-01-01,2023-05-31
                4,1,2020-01-01,2023-05-31
                1,,2023-06-01,9999-12-31
                2,1,2023-06-01,9999-12-31
                3,2,2023-06-01,9999-12-31
                4,2,2023-06-01,9999-12-31
                """);
        assertThat(Reading.drawing(result)).isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Effective Date", "EFFDT", "Gültig ab"})
    void whoKeptARowKeepsIt(String from) {
        ReadResult result = Reading.of("id,manager," + from + """

                1,,2020-01-01
                2,1,2020-01-01
                3,1,2020-01-01
                4,1,2020-01-01
                3,2,2023-06-01
                4,2,2023-06-01
                """);
        assertThat(Reading.drawing(result)).isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Effective Date", "Snapshot Date", "Month End"})
    void aWholeChartOfEachDayStaysOne(String day) {
        String people = "1,,DAY\n2,1,DAY\n3,2,DAY\n4,2,DAY\n5,2,DAY\n6,2,DAY\n7,2,DAY\n8,2,DAY\n9,2,DAY\n10,2,DAY\n";
        ReadResult result = Reading.of("id,manager," + day + "\n" + people.replace("DAY", "2025-01-31")
                + "11,2,2025-01-31\n" + people.replace("DAY", "2026-01-31"));
        assertThat(result.chart().size()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"Status,terminated", "Austritt,31.12.2024", "Active,no"})
    void aFileOfLeaversAloneIsNoChart(String header, String gone) {
        String content = "id,manager," + header + "\n1,," + gone + "\n2,1," + gone + "\n3,1," + gone + "\n";
        assertThatThrownBy(() -> Reading.of(content))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("3 people have left");
    }
}
