package dev.spanwise.analysis.scenario.file;

import com.google.common.collect.ImmutableSet;
import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.analysis.scenario.Change;
import dev.spanwise.analysis.scenario.CostAssumptions;
import dev.spanwise.analysis.scenario.Overflow;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.analysis.scenario.Terms;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Reads scenario files; {@code scenario.schema.json} beside this class describes them for editors. */
public final class ScenarioReader {
    private static final long LARGEST = 1 << 20;
    private static final Set<String> KEYS = ImmutableSet.of(
            "name", "description", "source", "outcome", "span-limit", "overflow", "protect", "costs", "steps");
    private static final Set<String> COST_KEYS = ImmutableSet.of("conversion-saving", "severance-months");
    private static final String SCENARIO = "scenario";

    private ScenarioReader() {}

    /**
     * A scenario from a file in UTF-8.
     *
     * @throws IOException when the file cannot be read
     * @throws ScenarioFileException when it is no scenario
     */
    public static Scenario read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > LARGEST) {
            throw new ScenarioFileException(name, 1, "file.too-large", LARGEST >> 20);
        }
        try {
            return parse(name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw new ScenarioFileException(e, name, 1, "file.not-utf-8");
        }
    }

    /**
     * A scenario from its text; the file's name says whether it is JSON, and stands in messages.
     *
     * @throws ScenarioFileException when it is no scenario, with the line
     */
    public static Scenario parse(String file, String text) {
        Section top = Section.of(file, SCENARIO, NodeReader.read(file, text), KEYS);
        Terms defaults = new Terms(
                top.findChoice("outcome", Words.OUTCOMES).orElse(Outcome.CONVERT),
                Condition.ALWAYS,
                Condition.NEVER,
                top.findInteger("span-limit", 1, Integer.MAX_VALUE),
                top.findChoice("overflow", Words.OVERFLOWS).orElse(Overflow.REFUSE));
        top.findText("description");
        top.findText("source");
        return new Scenario(
                top.text("name"),
                top.condition("protect", Condition.NEVER),
                steps(file, top, defaults),
                costs(file, top));
    }

    private static List<Change> steps(String file, Section top, Terms defaults) {
        Node steps = top.get("steps");
        if (!(steps instanceof Node.Sequence sequence) || sequence.items().isEmpty()) {
            throw top.wrong("steps", steps, "file.steps");
        }
        StepReader reader = new StepReader(file, defaults);
        return sequence.items().stream().map(reader::read).toList();
    }

    private static CostAssumptions costs(String file, Section top) {
        if (!top.has("costs")) {
            return CostAssumptions.NONE;
        }
        Section costs = Section.of(file, "costs", top.get("costs"), COST_KEYS);
        return new CostAssumptions(
                costs.has("conversion-saving") ? costs.percent("conversion-saving", 100) / 100 : 0,
                costs.findInteger("severance-months", 0, 120).orElse(0));
    }
}
