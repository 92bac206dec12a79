package dev.spanwise.analysis.scenario.file;

import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.analysis.scenario.Change;
import dev.spanwise.analysis.scenario.Overflow;
import dev.spanwise.analysis.scenario.Terms;
import java.util.Map;
import java.util.OptionalInt;

/** Reads the steps of one file: each a mapping of one key, its kind, to its figures. */
final class StepReader {
    private final String file;
    private final Terms defaults;

    /** Reads steps whose outcome, span limit and overflow are these where they say nothing else. */
    StepReader(String file, Terms defaults) {
        this.file = file;
        this.defaults = defaults;
    }

    Change read(Node node) {
        if (!(node instanceof Node.Mapping mapping) || mapping.entries().size() != 1) {
            throw new ScenarioFileException(file, node.line(), "file.not-a-step", Node.shown(node), kinds());
        }
        Map.Entry<String, Node> step = mapping.entries().entrySet().iterator().next();
        StepKinds.StepKind kind = StepKinds.ALL.get(step.getKey());
        if (kind == null) {
            throw new ScenarioFileException(file, node.line(), "file.unknown-step", step.getKey(), kinds());
        }
        Section section = Section.of(file, step.getKey(), step.getValue(), kind.keys());
        return kind.change().apply(section, terms(section, step.getKey()));
    }

    private static String kinds() {
        return String.join(", ", StepKinds.ALL.keySet());
    }

    private Terms terms(Section step, String kind) {
        Outcome outcome = step.findChoice(StepKinds.OUTCOME, Words.OUTCOMES).orElse(defaults.outcome());
        OptionalInt spanLimit = step.findInteger(StepKinds.SPAN_LIMIT, 1, Integer.MAX_VALUE);
        return new Terms(
                outcome,
                step.condition(StepKinds.WHERE, Condition.ALWAYS),
                step.condition(StepKinds.PROTECT, Condition.NEVER),
                spanLimit.isPresent() ? spanLimit : defaults.spanLimit(),
                overflow(step, kind));
    }

    private Overflow overflow(Section step, String kind) {
        Map<String, Overflow> allowed = StepKinds.overflows(kind);
        Overflow usual = allowed.containsValue(defaults.overflow()) ? defaults.overflow() : Overflow.REFUSE;
        return step.findChoice(StepKinds.OVERFLOW, allowed).orElse(usual);
    }
}
