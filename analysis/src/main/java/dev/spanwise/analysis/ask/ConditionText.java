package dev.spanwise.analysis.ask;

import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.condition.ConditionException;
import dev.spanwise.analysis.condition.Conditions;
import java.util.List;
import java.util.Map;

/** Conditions, any of which has to hold, each such as {@code span < 4 && department == 'Sales'}. */
public record ConditionText() implements Kind<Condition> {
    @Override
    public Condition read(String text) {
        if (text.isBlank()) {
            throw OptionException.unfit(text, Phrase.of("text"));
        }
        try {
            return Conditions.parse(text);
        } catch (ConditionException e) {
            throw OptionException.unfit(text, e);
        }
    }

    @Override
    public Condition readAll(List<String> texts) {
        return texts.stream().map(this::read).reduce(Condition::or).orElse(Condition.NEVER);
    }

    @Override
    public Phrase allowed() {
        return Phrase.of("asked");
    }

    @Override
    public String label() {
        return "CONDITION";
    }

    @Override
    public Shape shape() {
        return Shape.LIST;
    }

    @Override
    public Shape element() {
        return Shape.TEXT;
    }

    @Override
    public Map<String, Object> schema() {
        return Several.schema(new Text(label()).addressSchema(), 0, Several.MANY);
    }

    @Override
    public Map<String, Object> addressSchema() {
        return Several.addressSchema(new Text(label()).addressSchema(), 0, Several.MANY);
    }

    @Override
    public Object writtenAll(List<String> texts) {
        return texts.size() == 1 ? texts.get(0) : texts;
    }
}
