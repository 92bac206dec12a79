package dev.spanwise.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.store.StoredFile;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day that files are of is taken from their names where these say it plainly, else from the day of reading. */
class AsOfTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static AsOf of(String... names) {
        return AsOf.of(
                Arrays.stream(names)
                        .map(name -> new StoredFile(name, new byte[0]))
                        .toList(),
                TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "staff-2025-03-31.csv, 2025-03-31",
        "staff_2025_03_31_final.csv, 2025-03-31",
        "20250331 staff.csv, 2025-03-31",
        "Personal 31.03.2025.xlsx, 2025-03-31",
        "staff 2027-01-01.csv, 2027-01-01",
        "staff 2024-02.csv, 2024-02-29",
        "staff 2026-11.csv, 2026-11-24",
        "staff-2023.csv.gz, 2023-12-31",
        "staff 2026.csv, 2026-11-24",
        "Tolvane 2015 2025-06-30.csv, 2025-06-30"
    })
    void aPlainDayMonthOrYearInTheName(String name, LocalDate day) {
        assertThat(of(name)).isEqualTo(new AsOf(day, AsOf.Teller.NAME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "staff.csv",
                "staff 2000.csv",
                "staff 2031.csv",
                "staff 2022 to 2025.csv",
                "staff 12025.csv",
                "staff 20251.csv"
            })
    void aNameThatSaysNoDayPlainlyIsOfToday(String name) {
        assertThat(of(name)).isEqualTo(new AsOf(TODAY, AsOf.Teller.NOBODY));
    }

    @Test
    void severalFilesSayItTogether() {
        assertThat(of("managers 2023.csv", "staff 2023.csv").day()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(of("managers.csv", "staff 2023-06.csv").day()).isEqualTo(LocalDate.of(2023, 6, 30));
        assertThat(of("managers 2023.csv", "staff 2024.csv")).isEqualTo(new AsOf(TODAY, AsOf.Teller.NOBODY));
    }

    @Test
    void aSnapshotIsCalledByItsFileAndItsDay() {
        assertThat(of("staff 2023.csv").name("staff 2023")).isEqualTo("staff 2023");
        assertThat(of("staff.csv").name("staff")).isEqualTo("staff 2026-11-24");
    }
}
