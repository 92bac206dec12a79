package dev.spanwise.model.read;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the ids of a chart within its texts, such as "Deputy of E-4711", whatever the size of their letters. An id of digits
 * alone has at least five, one with letters four characters and a digit among them: shorter ones are also years, plants and
 * grades, and words without a digit are names.
 */
final class IdsInTexts {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_NUMBER = 5;
    /** The most parts of an id, such as three in DE-07-4711: what has more is looked for as far as that. */
    private static final int MOST_PARTS = 6;

    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

    /** By their small letters: the ids as the chart has them. */
    private final Map<String, String> ids = new HashMap<>();

    private IdsInTexts() {}

    /** The ids of a chart. O(positions). */
    static IdsInTexts of(OrgChart chart) {
        IdsInTexts known = new IdsInTexts();
        chart.attributes().distinctTexts(Field.ID).stream()
                .filter(IdsInTexts::isTold)
                .forEach(id -> known.ids.put(id.toLowerCase(Locale.ROOT), id));
        return known;
    }

    private static boolean isTold(String id) {
        int shortest = NUMBER.matcher(id).matches() ? SHORTEST_NUMBER : SHORTEST;
        return id.length() >= shortest && DIGIT.matcher(id).find();
    }

    /** A text with what takes the place of the ids in it. O(its length). */
    String replace(String text, UnaryOperator<String> pseudonym) {
        if (ids.isEmpty() || !DIGIT.matcher(text).find()) {
            return text;
        }
        List<MatchResult> parts = PART.matcher(text).results().toList();
        StringBuilder replaced = new StringBuilder();
        int done = 0;
        for (int from = 0; from < parts.size(); from++) {
            for (int to = Math.min(from + MOST_PARTS, parts.size()) - 1; to >= from; to--) {
                String id = find(text, parts.get(from).start(), parts.get(to).end());
                if (!id.isEmpty()) {
                    replaced.append(text, done, parts.get(from).start()).append(pseudonym.apply(id));
                    done = parts.get(to).end();
                    from = to;
                    break;
                }
            }
        }
        return replaced.append(text, done, text.length()).toString();
    }

    private String find(String text, int from, int to) {
        return ids.getOrDefault(text.substring(from, to).toLowerCase(Locale.ROOT), "");
    }
}
