package dev.spanwise.analysis.findings;

import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that can be wrong with a chart. Its id is stable; its texts stand in {@code texts.properties} under that id.
 */
public interface Rule {
    /** The stable id, for example {@code too-narrow}. */
    String id();

    /** How much what it finds matters. */
    Severity severity();

    /** What it finds in a chart, at most one finding that names all the positions concerned. */
    Optional<Finding> check(RuleContext context);

    /** What the sentence of a finding puts in after the number of positions. */
    default List<Object> arguments(RuleContext context, Texts texts) {
        return List.of();
    }

    /** What the sentence about one position puts in after its name. */
    default List<Object> facts(RuleContext context, int position, Texts texts) {
        return List.of();
    }

    /** Its name for people, short. */
    default String title(Locale language) {
        return Texts.in(Rule.class, language).get(id() + ".title");
    }

    /** What it means for an organisation when the rule finds something, and exactly when it does. */
    default String meaning(Locale language) {
        return Texts.in(Rule.class, language).get(id() + ".meaning");
    }

    /** What to do about it. */
    default String nextStep(Locale language) {
        return Texts.in(Rule.class, language).get(id() + ".next");
    }
}
