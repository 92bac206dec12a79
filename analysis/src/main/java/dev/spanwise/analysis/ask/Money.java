package dev.spanwise.analysis.ask;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;

/** An amount of pay in the currency of the data, from 1 on, with two decimals at most. */
public record Money() implements Kind<Double> {
    private static final BigDecimal MOST = new BigDecimal("999999999999999");

    @Override
    public Double read(String text) {
        if (text.matches("\\d{1,15}(\\.\\d{1,2})?")) {
            BigDecimal value = new BigDecimal(text);
            if (value.compareTo(BigDecimal.ONE) >= 0 && value.compareTo(MOST) <= 0) {
                return value.doubleValue();
            }
        }
        throw OptionException.unfit(text, allowed());
    }

    @Override
    public Phrase allowed() {
        return Phrase.of("money", MOST);
    }

    @Override
    public String label() {
        return "PAY";
    }

    @Override
    public Shape shape() {
        return Shape.NUMBER;
    }

    @Override
    public Map<String, Object> schema() {
        return ImmutableMap.of("type", "number", "minimum", 1, "maximum", MOST, "multipleOf", new BigDecimal("0.01"));
    }

    @Override
    public Object written(String text) {
        return new BigDecimal(text);
    }
}
