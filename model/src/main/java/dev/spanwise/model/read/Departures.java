package dev.spanwise.model.read;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.mapping.Columns;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.value.Whitespace;
import dev.spanwise.model.read.value.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of one table say of people who are no longer there: a status in words or codes, an account that is
 * switched off, a flag such as "archived". Each column is looked at once for each of its distinct texts.
 */
final class Departures {
    private static final WordList LEFT = WordList.of("left");
    private static final WordList STILL_THERE = WordList.of("still-there");
    private static final WordList GONE = WordList.of("gone");
    private static final WordList OF_FLAGS = WordList.of("word-of-flags");
    private static final WordList STATE = WordList.of("state-of-account");
    private static final WordList STATUS = WordList.of("status-word");
    private static final WordList OTHER_STATUS = WordList.of("other-status");
    private static final WordList LEAVING = WordList.of("leaving");
    private static final WordList ACTION = WordList.of("action-word");
    private static final WordList NOT_YET = WordList.of("not-yet-leaving");
    private static final WordList YES = WordList.of("yes");
    private static final WordList NO = WordList.of("no");
    /** Accounts of Active Directory: ADS_UF_ACCOUNTDISABLE of userAccountControl. */
    private static final int ACCOUNT_DISABLED = 2;

    private static final int MOST_CODES = 12;
    private final Table table;
    private final List<Integer> columns = new ArrayList<>();
    private final List<BitSet> codes = new ArrayList<>();
    private final Set<String> told;
    private final Set<String> found = new HashSet<>();
    private final Map<String, Unknown> unknown = new TreeMap<>();
    private final OptionalInt silent;
    private final OptionalInt end;

    /**
     * Looks at the columns of a table.
     *
     * @param told codes of which the user says that they mean that people have left
     */
    Departures(Table table, Columns known, Set<String> told) {
        this.table = table;
        this.told = told.stream().map(Departures::folded).collect(Collectors.toUnmodifiableSet());
        int status = known.find(ColumnRole.STATUS).orElse(-1);
        int employment = known.find(ColumnRole.EMPLOYMENT_TYPE).orElse(-1);
        boolean anyStatus = status >= 0 || columnsOfFile().anyMatch(column -> STATE.has(table.headerWords(column)));
        columnsOfFile().forEach(column -> {
            String header = table.headerWords(column);
            if (column == status || STATE.has(header) || (!anyStatus && isLikeStatus(column))) {
                lookAtStatus(column);
            } else if (header.equals("useraccountcontrol") || header.equals("user account control")) {
                mark(column, Departures::isDisabled);
            } else if (column == employment) {
                mark(column, LEFT::has);
            } else if (ACTION.has(header)) {
                mark(column, Departures::isLeaving);
            } else if (isYesOrNo(column)) {
                lookAtFlag(column, header);
            }
        });
        if (!unknown.isEmpty()) {
            columnsOfFile()
                    .filter(column -> !columns.contains(column) && isLikeStatus(column))
                    .forEach(this::lookAtExplanation);
        }
        this.silent = columnsOfFile()
                .filter(column -> !known.roles().stream()
                        .anyMatch(role -> known.find(role).orElse(-1) == column))
                .filter(this::mayTell)
                .findFirst();
        this.end = known.find(ColumnRole.END_DATE);
    }

    private IntStream columnsOfFile() {
        return IntStream.range(0, table.columnsOfFile());
    }

    /** A status under a header of its own, where no column is called so: {@code Personalstatus}, {@code EMP_STAT_CD}. */
    private boolean isLikeStatus(int column) {
        String header = table.headerWords(column);
        boolean called = STATUS.isIn(header.replaceAll("(?<=\\p{L})(?=(status|statut)\\b)", " "));
        return (called || saysWhoIsThere(column)) && !OTHER_STATUS.isIn(header);
    }

    /** Under a header that says nothing: every text says who is there and who is gone. */
    private boolean saysWhoIsThere(int column) {
        return StatusCodes.areStatus(texts(column).limit(MOST_CODES + 1L).toList());
    }

    /** Filled for a few, and called after leaving: a reason, a kind, something in words. */
    private boolean mayTell(int column) {
        int filled = Arrays.stream(table.counts(column)).sum();
        return filled > 0
                && filled * 2 < table.size()
                && !columns.contains(column)
                && LEAVING.isIn(table.headerWords(column))
                && !isYesOrNo(column);
    }

    /**
     * A column that is called after leaving and was not understood, with the number of rows it is filled in although
     * nothing else says that these people have left; null where there is none.
     */
    @Nullable
    Silent findSilent() {
        if (silent.isEmpty()) {
            return null;
        }
        int column = silent.getAsInt();
        int[] rows = IntStream.range(0, table.size())
                .filter(row -> table.code(row, column) >= 0 && !isGone(row))
                .filter(row -> end.isEmpty() || table.code(row, end.getAsInt()) < 0)
                .toArray();
        return rows.length == 0 ? null : new Silent(table.columnName(column), rows.length, table.text(rows[0], column));
    }

    /**
     * What may say that people have left.
     *
     * @param column its name
     * @param rows how many rows it is filled in
     * @param example what stands in one of them
     */
    record Silent(String column, int rows, String example) {}

    /** Whether any column says of anybody that he or she has left. */
    boolean areKnown() {
        return codes.stream().anyMatch(marked -> !marked.isEmpty());
    }

    /** Whether any column says that the person of a row has left. */
    boolean isGone(int row) {
        for (int i = 0; i < columns.size(); i++) {
            int code = table.code(row, columns.get(i));
            if (code >= 0 && codes.get(i).get(code)) {
                return true;
            }
        }
        return false;
    }

    /** Columns with a status that nothing explains. */
    Map<String, Unknown> unknown() {
        return unknown;
    }

    /**
     * What nothing explains in a column.
     *
     * @param counted the codes or words, each with how often it is there
     * @param words whether there are words among them
     */
    record Unknown(String counted, boolean words) {}

    private void lookAtFlag(int column, String header) {
        if (isCalled(GONE, header)) {
            mark(column, YES::has);
        } else if (isCalled(STILL_THERE, header)) {
            mark(column, NO::has);
        }
    }

    /** With or without words that say nothing: {@code active_flag}, {@code Employee active?}. */
    private static boolean isCalled(WordList words, String header) {
        String bare = Arrays.stream(header.split(" ", -1))
                .filter(word -> !OF_FLAGS.has(word))
                .collect(Collectors.joining(" "));
        return words.has(header) || words.has(bare);
    }

    private void lookAtStatus(int column) {
        String header = table.headerWords(column);
        if (texts(column).anyMatch(this::isTold)) {
            texts(column).filter(this::isTold).map(Departures::folded).forEach(found::add);
            mark(column, text -> isTold(text) || LEFT.isIn(text));
        } else if (isYesOrNo(column) && (isCalled(STILL_THERE, header) || isCalled(GONE, header))) {
            lookAtFlag(column, header);
        } else {
            StatusCodes known = new StatusCodes(header, texts(column).toList());
            boolean yesOrNo = STILL_THERE.has(header);
            mark(column, text -> known.hasLeft(text) || (yesOrNo && NO.has(text)));
            if (known.isUnclear()) {
                String counted = counted(column, known::isUnknown);
                unknown.put(table.columnName(column), new Unknown(counted, known.hasUnknownWords()));
            }
        }
    }

    /** The words beside codes, as where a system exports both: where they are clear, the codes need no explanation. */
    private void lookAtExplanation(int column) {
        int unclear = unknown.size();
        lookAtStatus(column);
        boolean explains = !codes.get(codes.size() - 1).isEmpty();
        if (explains && unknown.size() == unclear) {
            unknown.clear();
        }
    }

    private boolean isTold(String text) {
        return told.contains(folded(text));
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The codes that were told and that the table has. */
    Set<String> found() {
        return found;
    }

    private Stream<String> texts(int column) {
        int[] counts = table.counts(column);
        return IntStream.range(0, counts.length)
                .filter(code -> counts[code] > 0)
                .mapToObj(code -> text(column, code));
    }

    private boolean isYesOrNo(int column) {
        return texts(column).limit(MOST_CODES).allMatch(text -> YES.has(text) || NO.has(text));
    }

    private String counted(int column, Predicate<String> which) {
        int[] counts = table.counts(column);
        return IntStream.range(0, counts.length)
                .filter(code -> counts[code] > 0 && which.test(text(column, code)))
                .mapToObj(code -> text(column, code) + " (" + counts[code] + ")")
                .collect(Collectors.joining(", "));
    }

    private String text(int column, int code) {
        return Whitespace.collapse(table.texts(column).get(code));
    }

    /** What happened last: {@code Termination}, {@code Austritt (Kündigung)}. */
    private static boolean isLeaving(String action) {
        return LEFT.has(action) || (LEAVING.isSetOffIn(action) && !NOT_YET.isIn(action));
    }

    private static boolean isDisabled(String text) {
        return text.matches("\\d{1,9}") && (Integer.parseInt(text) & ACCOUNT_DISABLED) != 0;
    }

    private void mark(int column, Predicate<String> test) {
        int[] counts = table.counts(column);
        BitSet marked = new BitSet();
        for (int code = 0; code < counts.length; code++) {
            marked.set(code, counts[code] > 0 && test.test(text(column, code)));
        }
        columns.add(column);
        codes.add(marked);
    }
}
