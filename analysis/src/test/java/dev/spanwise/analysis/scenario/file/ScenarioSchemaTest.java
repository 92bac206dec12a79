package dev.spanwise.analysis.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.spanwise.analysis.ask.file.OptionFileException;
import dev.spanwise.analysis.scenario.preset.Preset;
import dev.spanwise.analysis.scenario.preset.Presets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The published schema and the reader accept and reject the same files. */
class ScenarioSchemaTest {
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(ScenarioSchema.json());

    /** At least one good step of every kind. */
    private static final Map<String, List<String>> GOOD = Map.ofEntries(
            Map.entry("remove-layer", List.of("{layer: 4}", "{layer: 2, outcome: eliminate, where: 'span < 4'}")),
            Map.entry("dissolve", List.of("{positions: [a, b]}", "{positions: 17, overflow: promote, span-limit: 9}")),
            Map.entry("dissolve-narrow", List.of("{max-span: 2, protect: [\"top\", \"layer == 2\"]}")),
            Map.entry("collapse-chains", List.of("{}", "")),
            Map.entry("merge-peers", List.of("{max-span: 8}", "{max-span: 12, same: [department, job-family]}")),
            Map.entry("move", List.of("{positions: a, to: b}", "{where: 'manager', to: b, span-limit: 10}")),
            Map.entry(
                    "add",
                    List.of(
                            "{under: a}",
                            "{under: a, count: 3, title: Nurse, grade: 5, salary: 52000.5, fte: 0.5, span-limit: 8}",
                            "{under: a, ids: [n1, n2], reports: [b, c], unmark: vacant, mark: [contractor, on-leave]}",
                            "{under: a, name: Zoe, hire-date: 2027-01-31, job-family: Care, overflow: allow}")),
            Map.entry("hire", List.of("{position: v}", "{position: v, name: Zoe, salary: 0, unmark: [contractor]}")),
            Map.entry(
                    "edit",
                    List.of(
                            "{positions: a, title: Head}",
                            "{where: 'grade == \"G1\"', grade: G2, salary: 1000}",
                            "{positions: [a, b], clear: [location, end-date], mark: vacant}")),
            Map.entry("convert", List.of("{positions: a, successor: b}", "{positions: [a], span-limit: 8}")),
            Map.entry("close", List.of("{positions: [v1]}", "{where: 'vacant'}")),
            Map.entry("close-vacancies", List.of("{}", "{positions: [v1], where: 'manager'}")),
            Map.entry("split-team", List.of("{position: a}", "{position: a, into: 3, title: Lead}")),
            Map.entry(
                    "merge-organisations",
                    List.of(
                            "{organisation: acquired.csv, under: a}",
                            "{organisation: '7', prefix: X-, span-limit: 9, overflow: allow}")),
            Map.entry("promote-report", List.of("{position: a}", "{position: a, report: b, outcome: eliminate}")),
            Map.entry(
                    "raise-ratio",
                    List.of("{by: 15%}", "{by: 7.5 %, span-limit: 12, overflow: allow}", "{by: 15}", "{by: 1.5}")),
            Map.entry("reach-ratio", List.of("{to: 11}", "{to: 7.5, span-limit: 20, outcome: eliminate}")),
            Map.entry(
                    "reduce",
                    List.of("{by: 14000}", "{by: 4%, individual-contributors: true}", "{by: 35%, of: managers}")),
            Map.entry("cap-layers", List.of("{max: 8}", "{max: 8, span-limit: 10, where: 'layer > 2'}")),
            Map.entry("cap-spans", List.of("{max: 10}", "{max: 10, where: 'layer > 1'}")),
            Map.entry(
                    "optimise",
                    List.of(
                            "{max-layers: 6}",
                            "{raise-ratio: 15}",
                            "{max-layers: 6, max-rise: 0}",
                            "{min-span: 2}",
                            "{max-layers: 6, rest: [newManager, 'layer <= 2']}",
                            "{max-layers: 6, min-span: 3, narrow-cost: 2}",
                            "{max-layers: 6, objective: weighted}",
                            "{objective: weighted, cost: {move: 1000, severance: 50, saving: 2}}",
                            "{max-layers: 6, spare: [{weight: 9, where: top}]}",
                            "{max-layers: 6, strictly-within: company, crossing: {location: 3, department: 1}}",
                            "{objective: saving, max-span: 9}",
                            "{move-at-most: 0, save-at-least: 1.5}",
                            "{max-layers: 6, max-span: 12, outcome: convert, peers: true, max-new-reports: 3}",
                            "{max-layers: 6, objective: weighted, weights: [1, 20, 0], saved-share: 10%}",
                            "{max-layers: 6, objective: saving, within: [department, company], grade-above: true}",
                            "{max-layers: 6, within: location, dissolve-at-least: 5, dissolve-share: 4%}",
                            "{max-layers: 6, save-at-least: 90000000000, raise-ratio: 15%, move-at-most: 40}",
                            "{max-layers: 6, max-span-by-grade: {B2: 8, 'C 1': 6}, weigh: {weight: 0, where: top}}",
                            "{max-layers: 6, max-span-by-archetype: {player-coach: 9}, max-span: 12}",
                            "{max-layers: 6, max-span-if: {\"department == 'Sales'\": 8, 'layer <= 2': 10}}",
                            "{max-layers: 6, weigh: [{weight: 3, where: ['span > 4', 'layer == 2']}]}")));

    private static final List<String> BAD = List.of(
            "remove-layer: {}",
            "remove-layer: {layer: 1}",
            "remove-layer: {layer: '4'}",
            "remove-layer: {layer: 4, depth: 2}",
            "remove-layer: {layer: 4, outcome: fire}",
            "dissolve: {positions: []}",
            "dissolve-narrow: {max-span: 0}",
            "merge-peers: {max-span: 1}",
            "merge-peers: {max-span: 8, same: [gender]}",
            "move: {to: b}",
            "move: {positions: a}",
            "convert: {positions: a, outcome: eliminate}",
            "add: {}",
            "add: {under: a, count: 0}",
            "add: {under: a, count: 10001}",
            "add: {under: a, count: 2, ids: [n1, n2]}",
            "add: {under: a, salary: -1}",
            "add: {under: a, mark: busy}",
            "add: {under: a, clear: title}",
            "add: {under: a, overflow: promote}",
            "hire: {name: Zoe}",
            "hire: {position: v, where: 'vacant'}",
            "edit: {title: Head}",
            "edit: {positions: a}",
            "edit: {positions: a, id: b}",
            "edit: {positions: a, clear: manager}",
            "edit: {positions: [], title: x}",
            "edit: {positions: a, mark: []}",
            "raise-ratio: {by: 0%}",
            "raise-ratio: {by: 0.15}",
            "raise-ratio: {by: 15%, overflow: promote}",
            "reach-ratio: {to: 0}",
            "reach-ratio: {}",
            "reduce: {by: 0}",
            "reduce: {by: 101%}",
            "reduce: {by: 4%, outcome: convert}",
            "reduce: {by: 4, of: managers, individual-contributors: true}",
            "cap-layers: {max: 2.5}",
            "cap-spans: {max: 10, outcome: convert}",
            "optimise: {max-span: 12}",
            "optimise: {max-layers: 6, objective: cheapest}",
            "optimise: {max-layers: 6, weights: [1, 2, 3]}",
            "optimise: {max-layers: 6, cost: {move: 2}}",
            "optimise: {max-layers: 6, objective: weighted, cost: {move: 2}, weights: [1, 2, 3]}",
            "optimise: {max-layers: 6, objective: weighted, cost: {moves: 2}}",
            "optimise: {max-layers: 6, objective: weighted, weights: [1, 2]}",
            "optimise: {max-layers: 6, within: [grade]}",
            "optimise: {max-layers: 6, raise-ratio: 0.15}",
            "optimise: {max-layers: 6, saved-share: '0.1'}",
            "optimise: {max-layers: 6, saved-share: 101}",
            "optimise: {max-layers: 6, dissolve-at-least: 0}",
            "optimise: {outcome: convert}",
            "optimise: {max-layers: 6, max-span-by-grade: {B2: 0}}",
            "optimise: {max-layers: 6, max-span-by-grade: 8}",
            "optimise: {max-layers: 6, max-span-if: {top: 0}}",
            "optimise: {max-layers: 6, max-span-by-archetype: {boss: 8}}",
            "optimise: {max-layers: 6, max-span-by-archetype: {coach: 8}, max-span-by-grade: {B2: 8}}",
            "optimise: {max-layers: 6, weigh: [{weight: 3}]}",
            "optimise: {max-layers: 6, weigh: [{weight: -1, where: top}]}",
            "optimise: {max-layers: 6, weigh: [{weight: 3, where: top, who: b}]}",
            "optimise: {max-layers: 6, max-rise: -1}",
            "optimise: {min-span: 1}",
            "optimise: {max-layers: 6, narrow-cost: 2}",
            "optimise: {max-layers: 6, allow: fire}",
            "optimise: {max-rise: 2}",
            "flatten: {}",
            "{remove-layer: {layer: 4}, collapse-chains: {}}");

    @Test
    void bothAcceptEveryKindOfStep() throws JsonProcessingException {
        assertThat(GOOD.keySet()).isEqualTo(java.util.Set.copyOf(dev.spanwise.analysis.catalogue.StepKinds.names()));
        for (Map.Entry<String, List<String>> kind : GOOD.entrySet()) {
            for (String figures : kind.getValue()) {
                String file = file(kind.getKey() + ": " + figures);
                assertThat(schemaErrors(file)).as(file).isEmpty();
                assertThat(readerError(file)).as(file).isEmpty();
            }
        }
    }

    @Test
    void bothRejectTheSameFiles() throws JsonProcessingException {
        for (String step : BAD) {
            assertThat(schemaErrors(file(step))).as("schema: " + step).isNotEmpty();
            assertThat(readerError(file(step))).as("reader: " + step).isNotEmpty();
        }
        for (String file : List.of(
                "steps:\n  - collapse-chains: {}\n",
                "name: x\nsteps: []\n",
                "name: x\ncosts: {severance-months: 500}\nsteps:\n  - collapse-chains: {}\n",
                "name: x\nnote: y\nsteps:\n  - collapse-chains: {}\n")) {
            assertThat(schemaErrors(file)).as("schema: " + file).isNotEmpty();
            assertThat(readerError(file)).as("reader: " + file).isNotEmpty();
        }
    }

    @Test
    void everyPresetIsValid() throws JsonProcessingException {
        for (Preset preset : Presets.list()) {
            assertThat(schemaErrors(preset.text())).as(preset.id()).isEmpty();
            assertThat(readerError(preset.text())).as(preset.id()).isEmpty();
        }
    }

    private static String file(String step) {
        return "name: x\nsteps:\n  - " + step + "\n";
    }

    private static List<String> schemaErrors(String yaml) throws JsonProcessingException {
        JsonNode node = new YAMLMapper().readTree(yaml);
        return SCHEMA.validate(node).stream().map(Object::toString).toList();
    }

    private static String readerError(String yaml) {
        try {
            ScenarioReader.parse("plan.yaml", yaml);
            return "";
        } catch (OptionFileException e) {
            return e.getMessage();
        }
    }
}
