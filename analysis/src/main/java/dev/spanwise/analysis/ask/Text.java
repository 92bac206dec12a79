package dev.spanwise.analysis.ask;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * A text that is not blank.
 *
 * @param label what it is called where the form of the option is shown
 * @param most characters it has at most
 */
public record Text(String label, int most) implements Kind<String> {
    /** A text of any length. */
    public Text(String label) {
        this(label, Integer.MAX_VALUE);
    }

    private boolean isLimited() {
        return most < Integer.MAX_VALUE;
    }

    @Override
    public String read(String text) {
        if (text.isBlank() || text.length() > most) {
            throw OptionException.unfit(text, allowed());
        }
        return text;
    }

    @Override
    public Phrase allowed() {
        return isLimited() ? Phrase.of("text-at-most", most) : Phrase.of("text");
    }

    @Override
    public Shape shape() {
        return Shape.TEXT_OR_NUMBER;
    }

    @Override
    public Map<String, Object> schema() {
        return ImmutableMap.of("type", ImmutableList.of("string", "number"), "pattern", "\\S");
    }

    @Override
    public Map<String, Object> addressSchema() {
        return isLimited()
                ? ImmutableMap.of("type", "string", "pattern", "\\S", "maxLength", most)
                : ImmutableMap.of("type", "string", "pattern", "\\S");
    }
}
