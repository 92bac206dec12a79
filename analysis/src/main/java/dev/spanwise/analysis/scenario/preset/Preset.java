package dev.spanwise.analysis.scenario.preset;

import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.analysis.scenario.file.ScenarioReader;
import dev.spanwise.model.text.Texts;
import java.util.Locale;

/**
 * A scenario after a programme that was announced in public, in figures that were published.
 *
 * @param id the name on the command line
 * @param text the scenario file, to be copied and changed
 */
public record Preset(String id, String text) {
    /** The scenario. */
    public Scenario scenario() {
        return ScenarioReader.parse(id + ".yaml", text);
    }

    /** The scenario under its name in a language. */
    public Scenario scenario(Locale language) {
        Scenario scenario = scenario();
        return new Scenario(name(language), scenario.protect(), scenario.steps(), scenario.costs());
    }

    /** What people call it. */
    public String name(Locale language) {
        return Texts.in(Preset.class, language).get(id + ".name");
    }

    /** What it does, in a sentence with its numbers. */
    public String summary(Locale language) {
        return Texts.in(Preset.class, language).get(id + ".summary");
    }

    /** Who announced it, where and when. */
    public String source(Locale language) {
        return Texts.in(Preset.class, language).get(id + ".source");
    }
}
