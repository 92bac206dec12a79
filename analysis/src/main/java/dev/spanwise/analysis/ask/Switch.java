package dev.spanwise.analysis.ask;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** On or off: {@code true} or {@code false}, in forms and addresses {@code on} or {@code off}, too. */
public record Switch() implements Kind<Boolean> {
    @Override
    public Boolean read(String text) {
        return switch (text) {
            case "true", "on" -> true;
            case "false", "off" -> false;
            default -> throw OptionException.unfit(text, allowed());
        };
    }

    @Override
    public Phrase allowed() {
        return Phrase.of("switch");
    }

    @Override
    public String label() {
        return "";
    }

    @Override
    public Shape shape() {
        return Shape.TRUTH;
    }

    @Override
    public Map<String, Object> schema() {
        return ImmutableMap.of("type", "boolean");
    }

    @Override
    public Object written(String text) {
        return read(text);
    }
}
