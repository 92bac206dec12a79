package dev.spanwise.analysis.scenario.file;

import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.analysis.scenario.Amount;
import dev.spanwise.analysis.scenario.Reduce;
import dev.spanwise.analysis.scenario.Terms;
import java.util.Optional;

/** Reads a {@code reduce} step, whose keys depend on each other. */
final class ReduceStep {
    private static final int MOST = 100_000_000;

    private ReduceStep() {}

    static Reduce read(Section step, Terms terms) {
        Reduce.Counted of = step.findChoice("of", Words.COUNTED).orElse(Reduce.Counted.POSITIONS);
        boolean contributors = step.truth("individual-contributors");
        if (of == Reduce.Counted.MANAGERS) {
            if (contributors) {
                throw step.wrong("individual-contributors", step.get("individual-contributors"), "file.only-positions");
            }
            return new Reduce(amount(step), of, false, terms);
        }
        if (step.findChoice(StepKinds.OUTCOME, Words.OUTCOMES).equals(Optional.of(Outcome.CONVERT))) {
            throw step.wrong(StepKinds.OUTCOME, step.get(StepKinds.OUTCOME), "file.reduce-converts");
        }
        return new Reduce(amount(step), of, contributors, terms.with(Outcome.ELIMINATE));
    }

    private static Amount amount(Section step) {
        Node by = step.get("by");
        return Section.findPercent(by, 100)
                .map(percent -> new Amount(percent, true))
                .orElseGet(() -> new Amount(number(step, by), false));
    }

    private static int number(Section step, Node by) {
        if (by instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.NUMBER) {
            return step.integer("by", 1, MOST);
        }
        throw step.wrong("by", by, "file.amount");
    }
}
