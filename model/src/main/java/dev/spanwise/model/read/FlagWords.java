package dev.spanwise.model.read;

import dev.spanwise.model.Flag;
import dev.spanwise.model.Remark;
import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.mapping.ChartMapping;
import dev.spanwise.model.read.mapping.Columns;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.value.Whitespace;
import dev.spanwise.model.read.value.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The flags that the words of one table's cells speak of; each distinct text is looked at once. */
final class FlagWords {
    private static final WordList CONTRACTOR = WordList.of("contractor");
    private static final WordList ASSISTANT = WordList.of("assistant");
    private static final WordList ONLY_ASSISTANT = WordList.of("only-assistant");
    private static final WordList NO_ASSISTANT = WordList.of("no-assistant");
    private static final WordList ON_LEAVE = WordList.of("on-leave");
    private static final WordList LEFT = WordList.of("left");
    private static final WordList ABOLISHED = WordList.of("abolished");
    private static final WordList ABOLISHED_NAME = WordList.of("abolished-name");

    private final Table table;
    private final Columns columns;
    private final Vacancies vacancies;
    private final Departures departures;
    /** Names with something in brackets or behind a dash. */
    private final Optional<MarkedCodes> marked;

    private final List<MarkedCodes> abolished = new ArrayList<>();
    private final Map<Flag, List<MarkedCodes>> marks = new EnumMap<>(Flag.class);

    FlagWords(Table table, Columns columns, Set<String> left) {
        this.table = table;
        this.columns = columns;
        this.vacancies = new Vacancies(table, columns);
        this.departures = new Departures(table, columns, left);
        codes(ColumnRole.NAME, ABOLISHED::mayBegin, ABOLISHED::begins).ifPresent(abolished::add);
        codes(ColumnRole.NAME, ABOLISHED_NAME::mayBegin, ABOLISHED_NAME::has).ifPresent(abolished::add);
        codes(ColumnRole.STATUS, ABOLISHED::mayBegin, ABOLISHED::has).ifPresent(abolished::add);
        codes(ColumnRole.TITLE, FlagWords::hasBracket, title -> inBrackets(title, ABOLISHED::isIn))
                .ifPresent(abolished::add);
        mark(Flag.CONTRACTOR, ColumnRole.EMPLOYMENT_TYPE, CONTRACTOR::isIn);
        mark(Flag.CONTRACTOR, ColumnRole.STATUS, CONTRACTOR::isIn);
        mark(Flag.ASSISTANT, ColumnRole.TITLE, FlagWords::isAssistant);
        mark(Flag.ON_LEAVE, ColumnRole.STATUS, ON_LEAVE::isIn);
        this.marked = codes(ColumnRole.NAME, BehindName::may, name -> true);
        ColumnTexts.TextTest more = marked.map(marked ->
                        (ColumnTexts.TextTest) (texts, code) -> marked.codes().get(code))
                .orElse(ColumnTexts.TextTest.NEVER);
        mark(Flag.ON_LEAVE, ColumnRole.NAME, more, name -> BehindName.says(name, ON_LEAVE::has));
        mark(Flag.LEFT, ColumnRole.NAME, more, name -> BehindName.says(name, LEFT::has));
        mark(Flag.CONTRACTOR, ColumnRole.NAME, more, name -> BehindName.says(name, CONTRACTOR::has));
        mark(Flag.ON_LEAVE, ColumnRole.TITLE, FlagWords::hasBracket, title -> inBrackets(title, ON_LEAVE::isIn));
    }

    /** Those of each table. */
    static List<FlagWords> listOf(ChartMapping mapping, Set<String> left) {
        return mapping.tableNumbers()
                .mapToObj(t ->
                        new FlagWords(mapping.tables().get(t), mapping.columns().get(t), left))
                .toList();
    }

    /** Whether the name, the status or the title says that the post is abolished. */
    boolean isAbolished(int row) {
        return has(abolished, row);
    }

    /** Tells names that are none, by their numbers in the column of names. */
    ColumnTexts.TextTest noNames() {
        return (texts, code) -> Vacancies.mayBeNobody(texts, code) && vacancies.isNoName(code);
    }

    /** What is known of people who are no longer there. */
    Departures departures() {
        return departures;
    }

    /** Marks beside names that nothing explains. */
    Optional<Remark> unknownMarks() {
        return marked.flatMap(names -> MarksBehindNames.of(table, names, FlagWords::isUnderstood));
    }

    private static boolean isUnderstood(String name) {
        return Stream.of(ON_LEAVE, LEFT, CONTRACTOR).anyMatch(words -> BehindName.says(name, words::has))
                || ABOLISHED.begins(name);
    }

    private static boolean isAssistant(String title) {
        return ONLY_ASSISTANT.has(title) || (ASSISTANT.isIn(title) && !NO_ASSISTANT.isIn(title));
    }

    static boolean hasBracket(TextPool texts, int number) {
        return texts.has(number, '(');
    }

    private static boolean inBrackets(String title, Predicate<String> words) {
        int open = title.lastIndexOf('(');
        int close = title.lastIndexOf(')');
        return open >= 0 && close > open && words.test(title.substring(open + 1, close));
    }

    private void mark(Flag flag, ColumnRole role, Predicate<String> test) {
        mark(flag, role, (texts, code) -> true, test);
    }

    private void mark(Flag flag, ColumnRole role, ColumnTexts.TextTest may, Predicate<String> test) {
        codes(role, may, test)
                .ifPresent(marked ->
                        marks.computeIfAbsent(flag, f -> new ArrayList<>()).add(marked));
    }

    /** The texts of a column that a test holds for, of those that are worth to be made a string; empty for none. */
    private Optional<MarkedCodes> codes(ColumnRole role, ColumnTexts.TextTest may, Predicate<String> test) {
        OptionalInt column = columns.find(role);
        if (column.isEmpty()) {
            return Optional.empty();
        }
        TextPool texts = table.texts(column.getAsInt());
        int[] counts = table.counts(column.getAsInt());
        BitSet marked = new BitSet();
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0 && may.test(texts, code) && test.test(Whitespace.collapse(texts.get(code)))) {
                marked.set(code);
            }
        }
        return marked.isEmpty() ? Optional.empty() : Optional.of(new MarkedCodes(column.getAsInt(), marked));
    }

    /** Whether any cell of the table speaks of the flag. */
    boolean knows(Flag flag) {
        return switch (flag) {
            case VACANT -> vacancies.mayBeAny();
            case LEFT -> departures.areKnown() || marks.containsKey(flag);
            case ABOLISHED -> !abolished.isEmpty();
            default -> marks.containsKey(flag);
        };
    }

    /** Whether any cell of a row speaks of the flag: made once, and asked for each row. */
    IntPredicate test(Flag flag) {
        List<MarkedCodes> speaking = marks.getOrDefault(flag, List.of());
        return switch (flag) {
            case VACANT -> row -> !isAbolished(row) && vacancies.isVacant(row);
            case LEFT -> row -> departures.isGone(row) || has(speaking, row);
            case ABOLISHED -> this::isAbolished;
            default -> row -> has(speaking, row);
        };
    }

    private boolean has(List<MarkedCodes> any, int row) {
        for (int i = 0; i < any.size(); i++) {
            MarkedCodes mark = any.get(i);
            if (mark.has(table.code(row, mark.column()))) {
                return true;
            }
        }
        return false;
    }
}
