package dev.spanwise.analysis.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.analysis.ask.file.OptionFileException;
import dev.spanwise.analysis.optimize.Boundaries;
import dev.spanwise.analysis.optimize.Family;
import dev.spanwise.analysis.optimize.Means;
import dev.spanwise.analysis.optimize.Objective;
import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.analysis.optimize.Target;
import dev.spanwise.analysis.scenario.Change;
import dev.spanwise.analysis.scenario.DissolveNarrow;
import dev.spanwise.analysis.scenario.MergePeers;
import dev.spanwise.analysis.scenario.Optimize;
import dev.spanwise.analysis.scenario.Overflow;
import dev.spanwise.analysis.scenario.PlanOptions;
import dev.spanwise.analysis.scenario.Reduce;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Field;
import dev.spanwise.model.text.Face;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioReaderTest {
    @Test
    void readsStepsInOrderWithTheDefaultsOfTheFile() {
        Scenario scenario = ScenarioReader.parse("plan.yaml", """
            name: Largest startup
            outcome: eliminate
            span-limit: 10
            protect: ["grade == '9'", "title.contains('Counsel')"]
            costs: {conversion-saving: 10%, severance-months: 6}
            steps:
              - dissolve-narrow: {max-span: 2, outcome: convert, overflow: promote}
              - merge-peers: {max-span: 12, same: [department, location]}
              - reduce: {by: 4%}
              - collapse-chains: {}
            """);

        assertThat(scenario.steps())
                .extracting(Change::kind)
                .containsExactly("dissolve-narrow", "merge-peers", "reduce", "collapse-chains");
        DissolveNarrow narrow = (DissolveNarrow) scenario.steps().get(0);
        assertThat(narrow.maxSpan()).isEqualTo(2);
        assertThat(narrow.terms().outcome()).isEqualTo(Outcome.CONVERT);
        assertThat(narrow.terms().overflow()).isEqualTo(Overflow.PROMOTE);
        assertThat(narrow.terms().spanLimit()).hasValue(10);
        assertThat(((MergePeers) scenario.steps().get(1)).same()).containsExactly(Field.DEPARTMENT, Field.LOCATION);
        assertThat(((Reduce) scenario.steps().get(2)).by().percent()).isTrue();
        assertThat(scenario.costs().severanceMonths()).isEqualTo(6);
        assertThat(scenario.protect().test(DrawnChart.of("ceo grade=9").position(0)))
                .isTrue();
    }

    @Test
    void jsonSaysTheSame() {
        Scenario scenario =
                ScenarioReader.parse("plan.json", "{\"name\": \"x\", \"steps\": [{\"remove-layer\": {\"layer\": 4}}]}");
        assertThat(scenario.steps()).hasSize(1);
    }

    @Test
    void aPlanMayDoWhatIsAllowedAndPeersAreOneMoreOfTheMeans() {
        assertThat(family("max-layers: 6")).isEqualTo("dissolve,lift");
        assertThat(family("max-layers: 6, allow: lift")).isEqualTo("lift");
        assertThat(family("max-layers: 6, allow: [dissolve]")).isEqualTo("dissolve");
        assertThat(family("max-layers: 6, peers: true")).isEqualTo("dissolve,lift,peers");
        assertThat(family("max-layers: 6, allow: [lift], peers: true, within: department"))
                .isEqualTo("dissolve,lift,peers");
        assertThat(family("max-layers: 6, allow: peers")).isEqualTo("dissolve,peers");
    }

    private static String family(String figures) {
        Scenario read = ScenarioReader.parse("plan.yaml", "name: x\nsteps:\n  - optimise: {" + figures + "}\n");
        return ((Optimize) read.steps().get(0)).options().family().id();
    }

    @Test
    void anOptimizationAsksWhatTheCommandAsks() {
        Optimize step =
                (Optimize) ScenarioReader.parse("plan.yaml", """
                    name: x
                    steps:
                      - optimise:
                          max-layers: 6
                          max-span: 12
                          objective: weighted
                          cost: {move: 1, dissolved: 20, job: 50}
                          saved-share: 10%
                          within: [department, location]
                          grade-above: true
                          max-new-reports: 4
                          dissolve-at-least: 5
                          dissolve-share: 4%
                          save-at-least: 900000
                          raise-ratio: 15%
                          move-at-most: 40
                    """).steps().get(0);

        assertThat(step.options())
                .isEqualTo(new PlanOptions(
                        Family.of(Means.DISSOLVE, Means.LIFT),
                        Objective.priced(Map.of(
                                Objective.PriceOf.MOVE, 1, Objective.PriceOf.DISSOLVED, 20, Objective.PriceOf.JOB, 50)),
                        List.of(),
                        List.of(),
                        Boundaries.NONE
                                .withWithin(Set.of(Field.DEPARTMENT, Field.LOCATION))
                                .withGradeAbove(true)
                                .withMaxNewReports(4),
                        PlanOptions.USUAL_RECEIVERS,
                        OptionalInt.empty(),
                        List.of(
                                new Target(Target.Kind.DISSOLVE_AT_LEAST, 5),
                                new Target(Target.Kind.DISSOLVE_SHARE, 0.04),
                                new Target(Target.Kind.SAVE_AT_LEAST, 900_000),
                                new Target(Target.Kind.RAISE_RATIO, 0.15),
                                new Target(Target.Kind.MOVE_AT_MOST, 40)),
                        0.1));
    }

    @Test
    void spansByGradeAndWeightsSayWhatIsWrong() {
        String step = "name: x\nsteps:\n  - optimise: {max-layers: 6, %s}\n";

        rejected(step.formatted("max-span-by-grade: {B2: many}"))
                .isEqualTo("plan.yaml, line 3: \"max-span-by-grade: B2\" is \"many\", but must be a whole number"
                        + " from 1 to 100,000,000.");
        rejected(step.formatted("max-span-by-archetype: {boss: 4}"))
                .isEqualTo("plan.yaml, line 3: \"max-span-by-archetype\" is \"boss\", but must be one of:"
                        + " player-coach, coach, supervisor, facilitator, coordinator.");
        rejected(step.formatted("max-span-by-grade: {B2: 4}, max-span-by-archetype: {coach: 4}"))
                .isEqualTo("plan.yaml, line 3: \"max-span-by-grade\" and \"max-span-by-archetype\" are both given, but"
                        + " spans are limited by grade or by archetype. Leave one of them out.");
        rejected(step.formatted("weigh: {weight: 3}"))
                .isEqualTo("plan.yaml, line 3: \"weigh\" needs the key \"where\".");
        rejected(step.formatted("weigh: {weight: 3, where: mangaer}")).contains("there is no name \"mangaer\"");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "optimise: {, max-layers, '3'",
                "optimise: {, dissolve-at-least, '-5'",
                "optimise: {, save-at-least, '900000.5'",
                "`optimise: {max-layers: 6, `, peers, 'true'",
                "raise-ratio: {, span-limit, '8'",
                "`add: {under: 1, `, salary, '70000.50'",
                "`reduce: {by: 4%, `, individual-contributors, 'false'"
            })
    void whatStandsInQuotationMarksIsToBeWrittenWithoutThem(String step, String option, String value) {
        String bare = value.substring(1, value.length() - 1);
        rejected("name: x\nsteps:\n  - %s%s: %s}\n".formatted(step, option, value))
                .isEqualTo(
                        "plan.yaml, line 3: \"%1$s\" is \"%2$s\" in quotation marks, which make it a text. Write it without"
                                + " them: %1$s: %2$s",
                        option, bare);
    }

    /** Where a text can be meant as well, marks make no difference: an id, a limit, a percentage. */
    @Test
    void whatMayBeATextMayStandInQuotationMarks() {
        String step = "name: x\nsteps:\n  - optimise: {max-layers: 6, max-span: %s, saved-share: %s}\n";
        assertThat(ScenarioReader.parse("plan.yaml", step.formatted("\"9\"", "\"15\"")))
                .isEqualTo(ScenarioReader.parse("plan.yaml", step.formatted("9", "15")));
        rejected("name: x\nsteps:\n  - optimise: {max-span-by-grade: {B2: \"4\"}}\n")
                .contains("Write it without them: max-span-by-grade: B2: 4");
        rejected("name: x\nsteps:\n  - optimise: {max-layers: 6, weigh: {weight: \"3\", where: isManager}}\n")
                .contains("Write it without them: weight: 3");
    }

    @Test
    void namesFileLineAndWhatIsAllowed() {
        rejected("name: x\nsteps:\n  - remove-layer: {layer: 1}\n")
                .isEqualTo("plan.yaml, line 3: \"layer\" is 1, but must be a whole number from 2 to 100,000,000.");
        rejected("name: x\nsteps:\n  - remove-layer: {layer: four}\n")
                .isEqualTo(
                        "plan.yaml, line 3: \"layer\" is \"four\", but must be a whole number from 2 to 100,000,000.");
        rejected("name: x\nsteps:\n  - remove-layer:\n      layer: 4\n      outcom: convert\n")
                .isEqualTo("plan.yaml, line 5: the key \"outcom\" is not known in \"remove-layer\"."
                        + " Allowed: layer, outcome, where, protect, span-limit, overflow.");
        rejected("name: x\nsteps:\n  - flatten: {}\n")
                .startsWith("plan.yaml, line 3: the step \"flatten\" is not known.");
        rejected("name: x\nstep: []\n")
                .isEqualTo(
                        "plan.yaml, line 2: the key \"step\" is not known in \"scenario\". Allowed: name, description,"
                                + " source, outcome, span-limit, overflow, protect, costs, steps.");
        rejected("name: x\n").isEqualTo("plan.yaml, line 1: \"scenario\" needs the key \"steps\".");
        rejected("name: x\nsteps: []\n")
                .isEqualTo("plan.yaml, line 2: \"steps\" is [...], but must be a list of at least one step.");
        rejected("name: x\nsteps:\n  - raise-ratio: {by: 0.15}\n")
                .isEqualTo("plan.yaml, line 3: \"by\" is 0.15, but must be written with its sign: 0.15% or 15%.");
        rejected("name: x\nsteps:\n  - reduce: {by: 4%, outcome: convert}\n")
                .startsWith("plan.yaml, line 3: \"outcome\" says convert, but positions that are counted as gone");
        rejected("name: x\nname: y\nsteps: []\n")
                .isEqualTo("plan.yaml, line 2: the key \"name\" stands twice. Keep one of them.");
    }

    @Test
    void aWrongConditionIsFoundInFileAndText() {
        rejected("name: x\nprotect:\n  - \"top\"\n  - \"grad == '9'\"\nsteps:\n  - collapse-chains: {}\n")
                .startsWith("plan.yaml, line 4: \"protect\": The condition cannot be understood at line 1, column 1:");
    }

    @Test
    void brokenAndHostileFilesEndInAnError() {
        rejected("").startsWith("plan.yaml, line 1: the file is empty.");
        rejected("name: [x\n").contains("neither YAML nor JSON");
        rejected("name: &a x\nsteps: *a\n").contains("anchors and aliases");
        rejected("name: x\nsteps: " + "[".repeat(500)).contains("neither YAML nor JSON");
        rejected("- a\n").contains("must be keys with values");
        assertThatThrownBy(() -> ScenarioReader.parse("p.json", "{\"name\": \"x\", \"steps\": [}"))
                .hasMessageStartingWith("p.json, line 1: this is neither YAML nor JSON:");
    }

    @Test
    void speaksGerman() {
        try {
            ScenarioReader.parse("plan.yaml", "name: x\nsteps: 3\n");
        } catch (OptionFileException e) {
            assertThat(e.sentence(Face.in(Locale.GERMAN)))
                    .isEqualTo("plan.yaml, Zeile 2: „steps“ ist 3, muss aber eine Liste von mindestens einem Schritt"
                            + " sein.");
        }
    }

    private static org.assertj.core.api.AbstractStringAssert<?> rejected(String text) {
        try {
            ScenarioReader.parse("plan.yaml", text);
        } catch (OptionFileException e) {
            return assertThat(e.getMessage());
        }
        throw new AssertionError("accepted: " + text);
    }
}
