package dev.spanwise.model.read.mapping;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An outline in a text of a single column whose lines are too short, or too long, to be told for names by themselves:
 * bullets with first names, or with a name and a title. That it is one must be plain from its shape.
 */
final class BareOutline {
    private static final Pattern BULLET =
            Pattern.compile("[\\s\\u00A0]*+([-–—*•·▪■‣◦○●+>]|[│|_\\s]*+[├└+`\\\\][─-]*+)\\s*+\\p{L}.*");
    private static final Pattern CALLED = Pattern.compile("\\p{L}[^:=;{}<>\\[\\]\"]{0,79}");
    private static final String ENDS_OF_SENTENCES = ".!?…";
    private static final int LEAST = 4;
    private static final int STEP_UNKNOWN = 0;

    private BareOutline() {}

    /**
     * How far in each row stands, where every row but the first has a bullet, no two say the same and each step inward is
     * as wide as the others; empty for any other text. O(rows).
     */
    static int[] depths(Table table) {
        int[] none = {};
        if (table.columnsOfFile() != 1 || table.size() < LEAST) {
            return none;
        }
        Set<String> called = new HashSet<>();
        int[] depths = new int[table.size()];
        int step = STEP_UNKNOWN;
        for (int row = 0; row < depths.length; row++) {
            String text = table.written(row, 0);
            boolean bullet = BULLET.matcher(text).matches();
            String bare = Outline.bare(text).strip();
            if (!(bullet || row == 0) || !CALLED.matcher(bare).matches() || !called.add(bare)) {
                return none;
            }
            depths[row] = bullet ? Outline.indent(text) : -1;
            int inward = row > 1 ? depths[row] - depths[row - 1] : 0;
            if (inward > 0 && step != STEP_UNKNOWN && inward != step) {
                return none;
            }
            step = inward > 0 ? inward : step;
        }
        depths[0] = Math.max(0, depths[0]);
        return Arrays.stream(depths).distinct().count() > 2 ? depths : none;
    }

    /** What a row is called: without its bullet where every row but the first has one. O(rows). */
    static IntFunction<String> withoutBullets(int rows, IntFunction<String> texts) {
        boolean bullets = IntStream.range(1, rows)
                .allMatch(row -> BULLET.matcher(texts.apply(row)).matches());
        return bullets ? row -> Outline.bare(texts.apply(row)).strip() : texts;
    }

    /** Whether most rows of a single column are sentences, as in notes that have bullets too. O(rows). */
    static boolean isProse(Table table) {
        if (table.columnsOfFile() != 1) {
            return false;
        }
        int sentences = 0;
        for (int row = 0; row < table.size(); row++) {
            sentences += isSentence(table.written(row, 0).strip()) ? 1 : 0;
        }
        return sentences * 2 > table.size();
    }

    /** Several words and a full stop behind one that is no initial. */
    private static boolean isSentence(String text) {
        int end = text.length() - 1;
        return end > 2
                && ENDS_OF_SENTENCES.indexOf(text.charAt(end)) >= 0
                && Character.isLetter(text.charAt(end - 1))
                && Character.isLetter(text.charAt(end - 2))
                && text.chars().filter(Character::isWhitespace).limit(2).count() == 2;
    }
}
