package dev.spanwise.model.read;

import dev.spanwise.model.read.value.WordList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the distinct values of a status column mean. Words say it themselves; of letters, A and T or I beside it are
 * common to all payroll systems, and any other code means something else in each of them.
 */
final class StatusCodes {
    private static final WordList LEFT = WordList.of("left");
    private static final WordList STAYING = WordList.of("active");
    /** Headers of SAP's own codes, of which 0 means withdrawn. */
    private static final WordList SAP_STATUS = WordList.of("sap-status");

    private static final WordList SAP_CODES = WordList.of("sap-code");
    private static final WordList LEFT_CODES = WordList.of("left-code");
    private static final WordList STAYING_CODES = WordList.of("active-code");
    private static final WordList ON_LEAVE = WordList.of("on-leave");
    private static final WordList THERE_TOO = WordList.of("also-there");
    private static final WordList NOT_STARTED = WordList.of("not-started");
    private static final WordList ABOLISHED = WordList.of("abolished");
    private static final WordList MISSING = WordList.of("missing");
    private static final WordList CONTRACTOR = WordList.of("contractor");
    private static final WordList YES = WordList.of("yes");
    private static final WordList NO = WordList.of("no");
    private static final int MOST = 12;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,2}|[A-Z0-9]{1,4}");

    private final List<String> values;
    private final boolean sap;
    private final boolean letters;
    /** Whether a word says that people are there, so that other words speak of the same. */
    private final boolean saysWhoIsThere;

    /**
     * The values of a column.
     *
     * @param header in small letters
     */
    StatusCodes(String header, List<String> values) {
        this.values = List.copyOf(values);
        this.sap = SAP_STATUS.has(header) && values.stream().allMatch(SAP_CODES::has);
        this.saysWhoIsThere = values.stream().anyMatch(StatusCodes::saysThere);
        this.letters = values.stream().anyMatch(STAYING_CODES::has);
    }

    /**
     * Whether the values are a status whatever the column is called: all of them say that people are there, on leave or
     * gone, and both that some are there and that some are gone.
     */
    static boolean areStatus(List<String> values) {
        return values.size() <= MOST
                && values.stream().anyMatch(LEFT::has)
                && values.stream().anyMatch(StatusCodes::saysThere)
                && values.stream().allMatch(value -> LEFT.has(value) || saysThere(value) || ON_LEAVE.isIn(value));
    }

    /** In a word, not by yes and no, which answer any question. */
    private static boolean saysThere(String value) {
        return STAYING.has(value) && !YES.has(value) && !NO.has(value);
    }

    /** Whether a value means that the person has left. */
    boolean hasLeft(String value) {
        return LEFT.isIn(value) || (sap && value.equals("0")) || (letters && LEFT_CODES.has(value));
    }

    /** Whether a value is a code that nothing explains, or a word beside one for those who are there. */
    boolean isUnknown(String value) {
        boolean known = hasLeft(value)
                || sap
                || STAYING.has(value)
                || ON_LEAVE.isIn(value)
                || Vacancies.isVacancy(value)
                || (letters && STAYING_CODES.has(value));
        return !known && (CODE.matcher(value).matches() || (saysWhoIsThere && !saysMore(value)));
    }

    /** What is understood elsewhere, or says how somebody is there rather than whether. */
    private static boolean saysMore(String value) {
        return THERE_TOO.has(value)
                || CONTRACTOR.isIn(value)
                || NOT_STARTED.has(value)
                || ABOLISHED.has(value)
                || MISSING.has(value);
    }

    /** Whether any of what nothing explains is a word rather than a code. */
    boolean hasUnknownWords() {
        return values.stream()
                .anyMatch(value -> isUnknown(value) && !CODE.matcher(value).matches());
    }

    /** Whether the column has several values, few enough to be a status, and some that nothing explains. */
    boolean isUnclear() {
        return values.size() > 1 && values.size() <= MOST && values.stream().anyMatch(this::isUnknown);
    }
}
