package dev.spanwise.analysis.ask;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;

/** A number of a range, with decimals or without. */
public record Decimal(String least, String most) implements Kind<Double> {
    private static final String FORM = "\\d{1,15}(\\.\\d{1,20})?";

    @Override
    public Double read(String text) {
        if (text.matches(FORM)) {
            BigDecimal value = new BigDecimal(text);
            if (value.compareTo(new BigDecimal(least)) >= 0 && value.compareTo(new BigDecimal(most)) <= 0) {
                return value.doubleValue();
            }
        }
        throw OptionException.unfit(text, allowed());
    }

    @Override
    public Phrase allowed() {
        return Phrase.of("decimal", least, most);
    }

    @Override
    public String label() {
        return "N";
    }

    @Override
    public Shape shape() {
        return Shape.NUMBER;
    }

    @Override
    public Map<String, Object> schema() {
        return ImmutableMap.of("type", "number", "minimum", new BigDecimal(least), "maximum", new BigDecimal(most));
    }

    @Override
    public Object written(String text) {
        return new BigDecimal(text);
    }
}
