package dev.spanwise.model.read;

import dev.spanwise.model.read.mapping.ColumnRole;
import dev.spanwise.model.read.mapping.Columns;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.value.Whitespace;
import dev.spanwise.model.read.value.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the columns of one table say of people who are no longer there: a status in words or codes, an account that is
 * switched off, a flag such as "archived". Each column is looked at once for each of its distinct texts.
 */
final class Departures {
    private static final WordList LEFT = WordList.of("left");
    private static final WordList STAYING = WordList.of("active");
    private static final WordList STILL_THERE = WordList.of("still-there");
    private static final WordList GONE = WordList.of("gone");
    private static final WordList STATE = WordList.of("state-of-account");
    private static final WordList YES = WordList.of("yes");
    private static final WordList NO = WordList.of("no");
    /** Codes of payroll systems: SAP's STAT2, and the letters that PeopleSoft and ADP share. */
    private static final WordList SAP_STATUS = WordList.of("sap-status");

    private static final WordList LEFT_CODES = WordList.of("left-code");
    private static final WordList STAYING_CODES = WordList.of("active-code");
    /** Accounts of Active Directory: ADS_UF_ACCOUNTDISABLE of userAccountControl. */
    private static final int ACCOUNT_DISABLED = 2;

    private static final int MOST_CODES = 12;
    private static final Pattern CODE = Pattern.compile(".{1,2}|[\\p{Lu}\\d]{1,4}");

    private final Table table;
    private final List<Integer> columns = new ArrayList<>();
    private final List<BitSet> codes = new ArrayList<>();
    private final Set<String> told;
    private final Set<String> found = new HashSet<>();
    private final Map<String, String> unknown = new TreeMap<>();

    /**
     * Looks at the columns of a table.
     *
     * @param told codes of which the user says that they mean that people have left
     */
    Departures(Table table, Columns known, Set<String> told) {
        this.table = table;
        this.told = told.stream().map(Departures::folded).collect(Collectors.toUnmodifiableSet());
        int status = known.find(ColumnRole.STATUS).orElse(-1);
        for (int column = 0; column < table.columnsOfFile(); column++) {
            String header = table.headerWords(column);
            if (column == status || STATE.has(header)) {
                lookAtStatus(column);
            } else if (header.equals("useraccountcontrol") || header.equals("user account control")) {
                mark(column, Departures::isDisabled);
            } else if (isYesOrNo(column)) {
                lookAtFlag(column, header);
            }
        }
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

    /** Columns of status codes that nothing explains, each with its codes and their counts. */
    Map<String, String> unknown() {
        return unknown;
    }

    private void lookAtFlag(int column, String header) {
        if (GONE.has(header)) {
            mark(column, YES::has);
        } else if (STILL_THERE.has(header)) {
            mark(column, NO::has);
        }
    }

    private void lookAtStatus(int column) {
        String header = table.headerWords(column);
        if (texts(column).anyMatch(this::isTold)) {
            texts(column).filter(this::isTold).map(Departures::folded).forEach(found::add);
            mark(column, text -> isTold(text) || LEFT.isIn(text));
        } else if (isYesOrNo(column) && (STILL_THERE.has(header) || GONE.has(header))) {
            lookAtFlag(column, header);
        } else if (!areCodes(column)) {
            mark(column, STILL_THERE.has(header) ? text -> NO.has(text) || LEFT.isIn(text) : LEFT::isIn);
        } else if (SAP_STATUS.has(header)) {
            mark(column, text -> text.equals("0"));
        } else if (texts(column).allMatch(text -> LEFT_CODES.has(text) || STAYING_CODES.has(text))
                && texts(column).anyMatch(STAYING_CODES::has)) {
            mark(column, LEFT_CODES::has);
        } else {
            unknown.put(table.columnName(column), counted(column));
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
                .mapToObj(code -> Whitespace.collapse(table.texts(column).get(code)));
    }

    private boolean isYesOrNo(int column) {
        return texts(column).limit(MOST_CODES).allMatch(text -> YES.has(text) || NO.has(text));
    }

    /** Whether all values are a few letters or a number, and none is a word that is known. */
    private boolean areCodes(int column) {
        boolean few = texts(column).limit(MOST_CODES + 1).count() <= MOST_CODES;
        return few
                && texts(column).allMatch(text -> CODE.matcher(text).matches())
                && texts(column).noneMatch(text -> LEFT.isIn(text) || STAYING.has(text))
                && texts(column).count() > 1;
    }

    private String counted(int column) {
        int[] counts = table.counts(column);
        return IntStream.range(0, counts.length)
                .filter(code -> counts[code] > 0)
                .mapToObj(code -> Whitespace.collapse(table.texts(column).get(code)) + " (" + counts[code] + ")")
                .collect(Collectors.joining(", "));
    }

    private static boolean isDisabled(String text) {
        return text.matches("\\d{1,9}") && (Integer.parseInt(text) & ACCOUNT_DISABLED) != 0;
    }

    private void mark(int column, Predicate<String> test) {
        int[] counts = table.counts(column);
        BitSet marked = new BitSet();
        for (int code = 0; code < counts.length; code++) {
            marked.set(
                    code,
                    counts[code] > 0
                            && test.test(Whitespace.collapse(table.texts(column).get(code))));
        }
        columns.add(column);
        codes.add(marked);
    }
}
