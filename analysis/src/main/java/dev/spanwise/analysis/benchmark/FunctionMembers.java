package dev.spanwise.analysis.benchmark;

import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Who is in a function: department, job family or title have one of its words. Each distinct text is looked at once. */
final class FunctionMembers {
    private final Attributes attributes;
    private final Field field;
    private final BitSet speaking;

    private FunctionMembers(Attributes attributes, Field field, List<String> words) {
        this.attributes = attributes;
        this.field = field;
        this.speaking = new BitSet();
        for (int code = 0; code < attributes.countTexts(field); code++) {
            speaking.set(code, speaksOf(attributes.distinctText(field, code), words));
        }
    }

    /** Whether a position of the chart is in the function. */
    static IntPredicate of(OrgChart chart, List<String> words) {
        return Stream.of(Field.DEPARTMENT, Field.JOB_FAMILY, Field.TITLE)
                .map(field -> new FunctionMembers(chart.attributes(), field, words))
                .filter(members -> !members.speaking.isEmpty())
                .<IntPredicate>map(members -> position -> members.has(chart.record(position)))
                .reduce(position -> false, IntPredicate::or);
    }

    private boolean has(int record) {
        int code = attributes.textCode(field, record);
        return code >= 0 && speaking.get(code);
    }

    /** Whether a text has one of the words, as a whole word or several in a row. */
    private static boolean speaksOf(String text, List<String> words) {
        String plain = lettersOf(text.toLowerCase(Locale.ROOT));
        return words.stream().anyMatch(word -> plain.contains(" " + word + " "));
    }

    /** The words of a text with one space around each. */
    private static String lettersOf(String text) {
        StringBuilder words = new StringBuilder(" ");
        text.codePoints().forEach(letter -> {
            if (Character.isLetter(letter)) {
                words.appendCodePoint(letter);
            } else if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
        return words.append(' ').toString();
    }
}
