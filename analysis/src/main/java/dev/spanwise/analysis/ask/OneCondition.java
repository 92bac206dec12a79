package dev.spanwise.analysis.ask;

import dev.spanwise.analysis.condition.Condition;
import java.util.Map;

/** One condition that stands for itself: the key of something that holds for those it is true of. */
public record OneCondition() implements Kind<Condition> {
    private static final ConditionText TEXT = new ConditionText();

    @Override
    public Condition read(String text) {
        return TEXT.read(text);
    }

    @Override
    public Phrase allowed() {
        return TEXT.allowed();
    }

    @Override
    public String label() {
        return TEXT.label();
    }

    @Override
    public Shape shape() {
        return Shape.TEXT;
    }

    @Override
    public Map<String, Object> schema() {
        return new Text(label()).addressSchema();
    }
}
