package dev.spanwise.model.read;

import dev.spanwise.model.read.mapping.HolderWords;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.value.Whitespace;
import dev.spanwise.model.read.value.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Columns that say yes or no to whether a post is vacant, or filled: {@code Vacant (Y/N)}, {@code Filled?}, where a column
 * with any other text is none; and columns for a status, where words say it. Each distinct text is looked at once.
 */
final class VacancyFlags {
    private static final WordList VACANT = WordList.of("vacant-flag");
    private static final WordList FILLED = WordList.of("filled-flag");
    private static final WordList STATUS = WordList.of("status-word");
    private static final WordList STAFFING = WordList.of("staffing-word");
    private static final WordList OF_FLAGS = WordList.of("word-of-flags");
    private static final WordList YES = WordList.of("yes");
    private static final WordList NO = WordList.of("no");

    private final Table table;
    private final List<Integer> columns = new ArrayList<>();
    private final List<BitSet> codes = new ArrayList<>();

    VacancyFlags(Table table) {
        this.table = table;
        for (int column = 0; column < table.columnsOfFile(); column++) {
            String header = bare(table.headerWords(column));
            if (VACANT.has(header)) {
                look(column, YES::has, NO::has);
            } else if (FILLED.has(header)) {
                look(column, NO::has, YES::has);
            }
            if (isAboutPosts(table.headerWords(column))) {
                look(column, HolderWords::isVacancy, text -> true);
            }
        }
    }

    /** What else may say whether a post is held: {@code Position Status}, {@code Besetzung}, {@code Estado de la plaza}. */
    private static boolean isAboutPosts(String header) {
        return STATUS.isIn(header.replaceAll("(?<=\\p{L})(?=(status|statut)\\b)", " "))
                || VACANT.has(bare(header))
                || STAFFING.isIn(header);
    }

    /** The header without words that say nothing of what is flagged. */
    private static String bare(String header) {
        return Arrays.stream(header.split(" ", -1))
                .filter(word -> !OF_FLAGS.has(word) && !HolderWords.isPost(word))
                .collect(Collectors.joining(" "));
    }

    private void look(int column, Predicate<String> vacant, Predicate<String> held) {
        int[] counts = table.counts(column);
        BitSet marked = new BitSet();
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                String text = Whitespace.collapse(table.texts(column).get(code));
                if (!vacant.test(text) && !held.test(text)) {
                    return;
                }
                marked.set(code, vacant.test(text));
            }
        }
        columns.add(column);
        codes.add(marked);
    }

    /** Whether any such column says that nobody holds the post of a row. */
    boolean say(int row) {
        for (int i = 0; i < columns.size(); i++) {
            int code = table.code(row, columns.get(i));
            if (code >= 0 && codes.get(i).get(code)) {
                return true;
            }
        }
        return false;
    }
}
