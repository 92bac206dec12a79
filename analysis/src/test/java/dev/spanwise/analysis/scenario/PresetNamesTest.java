package dev.spanwise.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.scenario.preset.Preset;
import dev.spanwise.analysis.scenario.preset.Presets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A programme has its name in both languages. */
class PresetNamesTest {
    @Test
    void theScenarioFileHasTheEnglishName() {
        for (Preset preset : Presets.list()) {
            assertThat(preset.name(Locale.ENGLISH)).isEqualTo(preset.scenario().name());
        }
    }

    @Test
    void aScenarioInGermanDiffersInItsNameAlone() {
        Preset preset = Presets.find("narrow-teams-35").orElseThrow();
        Scenario german = preset.scenario(Locale.GERMAN);
        Scenario english = preset.scenario();
        assertThat(german.name()).isEqualTo("35 % weniger Führungskräfte kleiner Teams");
        assertThat(german.steps()).isEqualTo(english.steps());
        assertThat(german.costs()).isEqualTo(english.costs());
    }
}
