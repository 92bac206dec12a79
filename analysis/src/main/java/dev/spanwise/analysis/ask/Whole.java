package dev.spanwise.analysis.ask;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** A whole number of a range. */
public record Whole(int least, int most) implements Kind<Integer> {
    /** More positions, layers or direct reports than any chart has. */
    public static final int MANY = 100_000_000;

    public Whole {
        if (least > most) {
            throw new IllegalArgumentException("no number is from " + least + " to " + most);
        }
    }

    /** So many positions, layers or direct reports, or more. */
    public static Whole from(int least) {
        return new Whole(least, MANY);
    }

    @Override
    public Integer read(String text) {
        if (text.matches("-?\\d{1,18}")) {
            long value = Long.parseLong(text);
            if (value >= least && value <= most) {
                return (int) value;
            }
        }
        throw OptionException.unfit(text, allowed());
    }

    @Override
    public Phrase allowed() {
        return Phrase.of("whole", least, most);
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
        return ImmutableMap.of("type", "integer", "minimum", least, "maximum", most);
    }

    @Override
    public Object written(String text) {
        return read(text);
    }
}
