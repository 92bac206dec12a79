package dev.spanwise.web.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.read.RepairPolicy;
import dev.spanwise.web.store.StoredFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How files are to be read comes back from the database as it was stored, by this version or an earlier one. */
class ReadingSettingsTest {
    private static final ReadingSettings ALL = new ReadingSettings(
            Map.of("name", "who"),
            "Staff",
            ";",
            "windows-1252",
            true,
            "2026-01-02",
            "de",
            2,
            new RepairPolicy(
                    RepairPolicy.OnCycle.FAIL,
                    RepairPolicy.OnMissingManager.LEAVE_OUT,
                    RepairPolicy.OnSeveralTops.LARGEST,
                    RepairPolicy.OnDuplicate.FIRST),
            "",
            "T,Q",
            "Posts",
            Map.of("rates", "QQ=="));

    private static StoredFile file(String name, String text) {
        return new StoredFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsStoredComesBack() {
        assertThat(ReadingSettings.ofJson(ALL.toJson())).isEqualTo(ALL);
        ReadingSettings found = ReadingSettings.on(LocalDate.of(2026, 1, 2), Locale.ENGLISH);
        assertThat(ReadingSettings.ofJson(found.toJson())).isEqualTo(found);
    }

    @Test
    void settingsOfAnEarlierVersionAreReadAsTheyWere() {
        ReadingSettings old = ReadingSettings.ofJson("""
                {"columns":{"name":"who"},"sheet":null,"delimiter":";","charset":"UTF-8","leavers":true,\
                "day":"2024-02-29","language":"de"}""");
        assertThat(old)
                .isEqualTo(new ReadingSettings(
                        Map.of("name", "who"),
                        null,
                        ";",
                        "UTF-8",
                        true,
                        "2024-02-29",
                        "de",
                        0,
                        RepairPolicy.DEFAULT,
                        null,
                        null,
                        null,
                        null));
        var chart = old.read(List.of(file("staff.csv", "id;manager;who\n1;;Ada\n2;1;Ben\n")))
                .chart();
        assertThat(chart.findPosition("2").orElseThrow().name()).isEqualTo("Ben");
    }

    @Test
    void aKeyChangesNothingElse() {
        ReadingSettings keyed = ALL.withPseudonyms(new byte[] {1, 2, 3});
        assertThat(keyed.pseudonymKey()).isEqualTo("AQID");
        assertThat(keyed)
                .usingRecursiveComparison()
                .ignoringFields("pseudonymKey")
                .isEqualTo(ALL);
    }

    @Test
    void aMappingFileChangesColumnsAndTablesAndNothingElse() {
        ReadingSettings mapped = ALL.with(file("mapping.yaml", "columns:\n  title: \"job\"\n"));
        assertThat(mapped.columns()).isEqualTo(Map.of("title", "job"));
        assertThat(mapped.sheet()).isNull();
        assertThat(mapped.skipRows()).isZero();
        assertThat(mapped.positions()).isNull();
        assertThat(mapped)
                .usingRecursiveComparison()
                .ignoringFields("columns", "sheet", "delimiter", "charset", "skipRows", "positions")
                .isEqualTo(ALL);
    }
}
