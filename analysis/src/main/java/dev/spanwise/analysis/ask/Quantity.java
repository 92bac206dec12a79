package dev.spanwise.analysis.ask;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** A number of positions such as {@code 14000}, or a share of them such as {@code 4%}. */
public record Quantity() implements Kind<Amount> {
    private static final Whole NUMBER = Whole.from(1);
    private static final Percent SHARE = new Percent(false, 100);

    @Override
    public Amount read(String text) {
        try {
            return text.endsWith("%") ? new Amount(SHARE.read(text), true) : new Amount(NUMBER.read(text), false);
        } catch (OptionException e) {
            throw OptionException.unfit(text, allowed());
        }
    }

    @Override
    public Phrase allowed() {
        return Phrase.of("quantity", NUMBER.most());
    }

    @Override
    public String label() {
        return "N|PERCENT";
    }

    @Override
    public Shape shape() {
        return Shape.TEXT_OR_NUMBER;
    }

    @Override
    public Map<String, Object> schema() {
        return ImmutableMap.of("anyOf", ImmutableList.of(NUMBER.schema(), share()));
    }

    private static Map<String, Object> share() {
        String pattern = "^(?!0+(\\.0+)?\\s?%$)(100(\\.0{1,9})?|0{0,7}\\d{1,2}(\\.\\d{1,9})?)\\s?%$";
        return ImmutableMap.of("type", "string", "pattern", pattern);
    }

    @Override
    public Object written(String text) {
        return text.endsWith("%") ? text : NUMBER.written(text);
    }
}
