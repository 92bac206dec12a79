package dev.spanwise.web.pages;

import dev.spanwise.analysis.condition.ConditionParts;
import dev.spanwise.analysis.condition.ConditionParts.Part;
import dev.spanwise.analysis.condition.Variable;
import dev.spanwise.model.text.RefusedException;
import dev.spanwise.model.text.Texts;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Says a condition in the words with which one puts it together. */
public final class ConditionWords {
    private final Texts texts;
    private final Optional<UnaryOperator<String>> names;

    /** Words without names of positions. */
    public ConditionWords(Texts texts) {
        this.texts = texts;
        this.names = Optional.empty();
    }

    /** Words with what positions are called, by their ids. */
    public ConditionWords(Texts texts, UnaryOperator<String> names) {
        this.texts = texts;
        this.names = Optional.of(names);
    }

    /** The condition in words; as it is written where it is more than a row of comparisons, or wrong. */
    public String of(String condition) {
        try {
            return ConditionParts.find(condition).map(this::row).orElse(condition);
        } catch (RefusedException wrong) {
            return condition; // that it is wrong is said where it is used
        }
    }

    private String row(ConditionParts parts) {
        String between = texts.get(parts.all() ? "condition.said.and" : "condition.said.or");
        return parts.parts().stream().map(this::part).collect(Collectors.joining(" " + between + " "));
    }

    private String part(Part part) {
        if (part.variable() == Variable.ID && part.how().equals("is") && names.isPresent()) {
            return values(part);
        }
        String what = texts.get("variable." + part.variable().id());
        String name = what.replaceFirst(" \\(.*", ""); // examples stand in brackets
        boolean isNumber =
                part.variable().kind() == Variable.Kind.NUMBER && part.how().equals("is");
        String how = texts.get("condition.how." + (isNumber ? "equals" : part.how()));
        return part.values().isEmpty()
                ? texts.get("condition.said.fact", name, how)
                : texts.get("condition.said.comparison", name, how, values(part));
    }

    private String values(Part part) {
        return part.values().stream()
                .map(value -> value(part.variable(), value))
                .collect(Collectors.joining(" " + texts.get("condition.said.or") + " "));
    }

    private String value(Variable asked, Object value) {
        if (value.equals("")) {
            return texts.get("condition.said.empty");
        }
        return names.filter(some -> asked == Variable.ID)
                .map(some -> some.apply(value.toString()))
                .orElseGet(() -> texts.get("condition.said.value", value));
    }
}
