package dev.spanwise.analysis.scenario.file;

import com.google.common.collect.ImmutableList;
import dev.spanwise.analysis.ask.file.Node;
import dev.spanwise.analysis.ask.file.NodeReader;
import dev.spanwise.analysis.ask.file.OptionFileException;
import dev.spanwise.analysis.ask.file.Section;
import dev.spanwise.analysis.catalogue.AskedScenario;
import dev.spanwise.analysis.catalogue.AskedTerms;
import dev.spanwise.analysis.catalogue.StepKind;
import dev.spanwise.analysis.catalogue.StepKinds;
import dev.spanwise.analysis.scenario.Change;
import dev.spanwise.analysis.scenario.CostAssumptions;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.analysis.scenario.Terms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads scenario files; {@code scenario.schema.json} beside this class describes them for editors. */
public final class ScenarioReader {
    private static final String COSTS = "costs";
    private static final String STEPS = "steps";
    private static final List<String> KEYS = ImmutableList.<String>builder()
            .addAll(AskedScenario.SCENARIO.names())
            .add(COSTS, STEPS)
            .build();
    private static final String SCENARIO = "scenario";

    private ScenarioReader() {}

    /**
     * A scenario from a file in UTF-8.
     *
     * @throws IOException when the file cannot be read
     * @throws OptionFileException when it is no scenario
     */
    public static Scenario read(Path file) throws IOException {
        return parse(String.valueOf(file.getFileName()), NodeReader.text(file));
    }

    /**
     * A scenario from its text; the file's name says whether it is JSON, and stands in messages.
     *
     * @throws OptionFileException when it is no scenario, with the line
     */
    public static Scenario parse(String file, String text) {
        Node node = NodeReader.read(file, text).orElseThrow(() -> new OptionFileException(file, 1, "file.empty"));
        Section top = Section.of(file, SCENARIO, node, KEYS);
        Terms terms = top.read(AskedTerms::ofFile);
        List<Change> steps = steps(file, top, terms);
        CostAssumptions costs = costs(file, top);
        return top.read(source -> AskedScenario.read(source, steps, costs));
    }

    private static List<Change> steps(String file, Section top, Terms terms) {
        Node steps = top.get(STEPS);
        if (!(steps instanceof Node.Sequence sequence) || sequence.items().isEmpty()) {
            throw new OptionFileException(file, steps.line(), "file.steps", STEPS, Node.shown(steps));
        }
        return sequence.items().stream().map(node -> step(file, node, terms)).toList();
    }

    /** A step: a mapping of one key, its kind, to its parameters. */
    private static Change step(String file, Node node, Terms terms) {
        String kinds = String.join(", ", StepKinds.names());
        if (!(node instanceof Node.Mapping mapping) || mapping.entries().size() != 1) {
            throw new OptionFileException(file, node.line(), "file.not-a-step", Node.shown(node), kinds);
        }
        Map.Entry<String, Node> step = mapping.entries().entrySet().iterator().next();
        StepKind kind = StepKinds.find(step.getKey())
                .orElseThrow(
                        () -> new OptionFileException(file, node.line(), "file.unknown-step", step.getKey(), kinds));
        return Section.of(file, kind.name(), step.getValue(), kind.all().names())
                .read(source -> kind.read(source, terms));
    }

    private static CostAssumptions costs(String file, Section top) {
        return top.has(COSTS)
                ? Section.of(file, COSTS, top.get(COSTS), AskedScenario.COSTS.names())
                        .read(AskedScenario::costs)
                : CostAssumptions.NONE;
    }
}
