package dev.spanwise.model.read;

import dev.spanwise.model.Flag;
import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.mapping.ColumnRole;
import dev.spanwise.model.read.mapping.Columns;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.value.Whitespace;
import dev.spanwise.model.read.value.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The flags that the words of one table's cells speak of; each distinct text is looked at once. */
final class FlagWords {
    private static final WordList VACANT = WordList.of("vacant");
    private static final WordList CONTRACTOR = WordList.of("contractor");
    private static final WordList ASSISTANT = WordList.of("assistant");
    private static final WordList ONLY_ASSISTANT = WordList.of("only-assistant");
    private static final WordList NO_ASSISTANT = WordList.of("no-assistant");
    private static final WordList ON_LEAVE = WordList.of("on-leave");
    private static final WordList LEFT = WordList.of("left");
    private static final WordList STILL_THERE = WordList.of("still-there");
    private static final WordList NO = WordList.of("no");

    private final Table table;
    private final Columns columns;
    private final Map<Flag, List<Marked>> marks = new EnumMap<>(Flag.class);

    FlagWords(Table table, Columns columns) {
        this.table = table;
        this.columns = columns;
        mark(Flag.VACANT, ColumnRole.NAME, VACANT::mayBegin, VACANT::begins);
        mark(Flag.VACANT, ColumnRole.LAST_NAME, VACANT::mayBegin, VACANT::has);
        mark(Flag.VACANT, ColumnRole.STATUS, VACANT::begins);
        mark(Flag.VACANT, ColumnRole.TITLE, title -> VACANT.begins(title) || inBrackets(title, VACANT));
        mark(Flag.CONTRACTOR, ColumnRole.EMPLOYMENT_TYPE, CONTRACTOR::isIn);
        mark(Flag.CONTRACTOR, ColumnRole.STATUS, CONTRACTOR::isIn);
        mark(Flag.ASSISTANT, ColumnRole.TITLE, FlagWords::isAssistant);
        mark(Flag.ON_LEAVE, ColumnRole.STATUS, ON_LEAVE::isIn);
        mark(Flag.ON_LEAVE, ColumnRole.TITLE, title -> inBrackets(title, ON_LEAVE));
        mark(Flag.LEFT, ColumnRole.STATUS, leaving());
    }

    /** In a column called "active", it is the word for no that says somebody has left. */
    private Predicate<String> leaving() {
        boolean yesOrNo = columns.find(ColumnRole.STATUS).stream()
                .mapToObj(table::columnName)
                .anyMatch(STILL_THERE::has);
        return status -> yesOrNo ? NO.has(status) || LEFT.isIn(status) : LEFT.isIn(status);
    }

    private static boolean isAssistant(String title) {
        return ONLY_ASSISTANT.has(title) || (ASSISTANT.isIn(title) && !NO_ASSISTANT.isIn(title));
    }

    private static boolean inBrackets(String title, WordList words) {
        int open = title.lastIndexOf('(');
        int close = title.lastIndexOf(')');
        return open >= 0 && close > open && words.isIn(title.substring(open + 1, close));
    }

    private void mark(Flag flag, ColumnRole role, Predicate<String> test) {
        mark(flag, role, (texts, code) -> true, test);
    }

    /** Marks the texts that a test holds for, of those that are worth to be made a string. */
    private void mark(Flag flag, ColumnRole role, ColumnTexts.TextTest may, Predicate<String> test) {
        columns.find(role).ifPresent(column -> {
            TextPool texts = table.texts(column);
            int[] counts = table.counts(column);
            BitSet marked = new BitSet();
            for (int code = 0; code < counts.length; code++) {
                if (counts[code] > 0 && may.test(texts, code) && test.test(Whitespace.collapse(texts.get(code)))) {
                    marked.set(code);
                }
            }
            if (!marked.isEmpty()) {
                marks.computeIfAbsent(flag, f -> new ArrayList<>()).add(new Marked(column, marked));
            }
        });
    }

    /** Whether any cell of the table speaks of the flag. */
    boolean knows(Flag flag) {
        return marks.containsKey(flag);
    }

    /** Whether any cell of the row speaks of the flag. */
    boolean has(Flag flag, int row) {
        List<Marked> ofFlag = marks.get(flag);
        for (int i = 0; ofFlag != null && i < ofFlag.size(); i++) {
            Marked mark = ofFlag.get(i);
            if (mark.has(table.code(row, mark.column()))) {
                return true;
            }
        }
        return false;
    }

    /** The codes of a column whose text speaks of a flag. */
    private record Marked(int column, BitSet codes) {
        boolean has(int code) {
            return code != Grid.BLANK && codes.get(code);
        }
    }
}
