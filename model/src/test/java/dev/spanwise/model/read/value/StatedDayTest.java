package dev.spanwise.model.read.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.StatedDay;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day that stands above a table or in the name of its sheet, and nothing that only looks like it. */
class StatedDayTest {
    private static Optional<LocalDate> day(@Nullable String sheet, String... lines) {
        return StatedDays.find(Arrays.asList(lines), sheet).map(StatedDay::day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Stand 30.06.2026                             | 2026-06-30
            Stand: 30.6.26                               | 2026-06-30
            Personalliste (Stand 30. Juni 2026)          | 2026-06-30
            Stichtag   31.12.2025, alle Standorte        | 2025-12-31
            Personalbestand zum 31. März 2026            | 2026-03-31
            STAND PER JUNI 2026                          | 2026-06-30
            As of 2026-06-30                             | 2026-06-30
            Headcount as of June 30, 2026                | 2026-06-30
            Staff list as at 30th June 2026              | 2026-06-30
            Snapshot date: 06/30/2026                    | 2026-06-30
            Staff as at 05/06/2026                       | 2026-06-05
            Effectif au 30 juin 2026                     | 2026-06-30
            Situation au 05/06/2026                      | 2026-06-05
            Plantilla a 30 de junio de 2026              | 2026-06-30
            Fecha de corte: 30/06/2026                   | 2026-06-30
            Organico al 30 giugno 2026                   | 2026-06-30
            Peildatum 30-06-2026                         | 2026-06-30
            Posição em 30/06/2026                        | 2026-06-30
            Stan na dzień 30.06.2026                     | 2026-06-30
            Status pr. 30.06.2026                        | 2026-06-30
            Data as of: 20260630                         | 2026-06-30
            """)
    void inAHeading(String line, LocalDate day) {
        assertThat(day(null, "Musterfirma", line)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Created on 30.06.2026",
                "Gedruckt am 30.06.2026",
                "Befristet bis zum 30.06.2026",
                "Seit 01.01.2020 dabei",
                "Stand der Technik",
                "As of 05/06/2026",
                "Outstanding 12 of 30",
                "Stand 2026",
                "Page 1 of 30"
            })
    void notInOthers(String line) {
        assertThat(day(null, line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2026-06-30",
        "Stand 30.06.2026, 2026-06-30",
        "Staff_2026-06-30, 2026-06-30",
        "Personal Juni 2026, 2026-06-30",
        "headcount 20260630, 2026-06-30"
    })
    void inTheNameOfTheSheet(String sheet, LocalDate day) {
        assertThat(day(sheet)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sheet1", "Staff 2026", "Tabelle 12", "Q1", "value"})
    void aSheetThatSaysNone(String sheet) {
        assertThat(day(sheet)).isEmpty();
    }

    @Test
    void theHeadingGoesBeforeTheSheetAndTwoDaysAreNone() {
        assertThat(day("2026-07-31", "Stand 30.06.2026", "Stand: 30. Juni 2026"))
                .contains(LocalDate.of(2026, 6, 30));
        assertThat(day(null, "Stand 30.06.2026", "Stand 31.07.2026")).isEmpty();
        assertThat(StatedDays.find(List.of("  Stand \t 30.06.2026 "), null).map(StatedDay::words))
                .contains("Stand 30.06.2026");
    }
}
