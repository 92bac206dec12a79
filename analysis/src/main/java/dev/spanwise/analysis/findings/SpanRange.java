package dev.spanwise.analysis.findings;

import dev.spanwise.analysis.metrics.Archetype;
import dev.spanwise.model.text.MachineWord;
import dev.spanwise.model.text.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spans a manager should have.
 *
 * @param min least number of direct reports, 1 or more
 * @param max greatest number, not below {@code min}; {@link #UNBOUNDED} for no upper end
 */
public record SpanRange(int min, int max) {
    /** A greatest span that is never exceeded. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    private static final Pattern RANGE = Pattern.compile("(\\d{1,7})?\\s*(?:\\.\\.|-)\\s*(\\d{1,7})?");

    public SpanRange {
        if (min < 1 || max < min) {
            throw new IllegalArgumentException("a span range from " + min + " to " + max
                    + ": the least is 1 or more, the greatest not below the least");
        }
    }

    /**
     * Reads {@code 6..12}, {@code 6..}, {@code ..12} (also with a hyphen) or the name of an archetype such as
     * {@code coach}; empty when the text is none of these.
     */
    public static Optional<SpanRange> parse(String text) {
        Optional<SpanRange> archetype =
                MachineWord.find(Archetype.class, text.strip()).map(SpanRange::of);
        return archetype.isPresent() ? archetype : parseNumbers(text.strip());
    }

    private static Optional<SpanRange> parseNumbers(String text) {
        Matcher matcher = RANGE.matcher(text);
        if (!matcher.matches() || (matcher.group(1) == null && matcher.group(2) == null)) {
            return Optional.empty();
        }
        int min = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
        int max = matcher.group(2) == null ? UNBOUNDED : Integer.parseInt(matcher.group(2));
        return min < 1 || max < min ? Optional.empty() : Optional.of(new SpanRange(min, max));
    }

    /** The spans that suit an archetype. */
    public static SpanRange of(Archetype archetype) {
        boolean bounded = archetype.spans().hasUpperBound();
        return new SpanRange(
                archetype.spans().lowerEndpoint(), bounded ? archetype.spans().upperEndpoint() : UNBOUNDED);
    }

    /** The same in a language of people. */
    public String words(Locale language) {
        return text(Texts.in(SpanRange.class, language));
    }

    /** In words: "6 to 12", "at least 6", "at most 12". */
    String text(Texts texts) {
        if (max == UNBOUNDED) {
            return texts.get("range.least", min);
        }
        return min == 1 ? texts.get("range.most", max) : texts.get("range.both", min, max);
    }

    /** As it is written in options and files: {@code 6..12}. */
    @Override
    public String toString() {
        return min + ".." + (max == UNBOUNDED ? "" : max);
    }
}
