package dev.spanwise.model.read.mapping;

import java.util.List;

/**
 * A column that may say who reports to whom, and what speaks for it.
 *
 * @param reference the column and the keys it points to
 * @param hint what its header says
 * @param shape what its references make of the rows
 */
record Candidate(Reference reference, HeaderHint hint, Hierarchy shape) {
    private static final double BONUS_FOR_ID = 0.1;
    /** More than for an id. */
    private static final double BONUS_FOR_HEADER = 0.15;

    private static final double BONUS_FOR_FILLED = 0.5;
    /** What names somebody, if not whom, is nearer than what is found nowhere: so that the refusal says the right thing. */
    private static final double BONUS_FOR_AMBIGUOUS = 0.3;

    private static final double BONUS_FOR_STRUCTURE = 0.5;
    private static final double PENALTY_FOR_STAR = 0.5;

    /** A column without a word for the manager must not be as good by chance in more than one case of seven. */
    private static final double MOST_CHANCE = 0.15;

    private static final double LEAST_RATE = 0.9;
    private static final double LEAST_FILLED = 0.5;

    /** Share of references that resolve; a column called after the manager may lead to tops without a row. */
    double rate() {
        boolean top = hint == HeaderHint.MANAGER && reference.resolution().lacksTopsAlone();
        return top ? 1 : reference.rate();
    }

    /** Share of the table's rows whose reference resolves. */
    double filled() {
        return (double) reference.resolution().resolves()
                / Math.max(1, reference.table().size());
    }

    boolean isDerived() {
        return reference.table().derived(reference.column()).isPresent();
    }

    /** {@code Manager Position No} points to {@code Position No}, whatever other numbers are the same. */
    private boolean isCalledAfterKeys() {
        List<String> own = HeaderText.allWords(reference.columnName());
        List<String> keys = HeaderText.allWords(reference.keys().header());
        boolean unknown = reference.keys().group().role().isEmpty();
        return unknown
                && hint == HeaderHint.MANAGER
                && keys.size() > 1
                && own.size() > keys.size()
                && own.containsAll(keys);
    }

    /** The more, the likelier it is the manager. */
    double score() {
        Resolution resolution = reference.resolution();
        double ambiguous = (double) resolution.ambiguous() / Math.max(1, resolution.of());
        boolean star = hint != HeaderHint.MANAGER && shape.managers() == 1 && shape.rows() > 3;
        return rate() * Math.min(1, resolution.of())
                + BONUS_FOR_FILLED * filled()
                + BONUS_FOR_AMBIGUOUS * ambiguous
                + (reference.keys().isId() ? BONUS_FOR_ID : 0)
                + (isCalledAfterKeys() ? BONUS_FOR_HEADER : 0)
                + (isDerived() ? BONUS_FOR_STRUCTURE : 0)
                - (star ? PENALTY_FOR_STAR : 0);
    }

    /** Whether the values alone, or the shape of the table, leave hardly a doubt without a word in the header. */
    boolean isConvincing() {
        return hint == HeaderHint.UNKNOWN
                && resolvesAsATree()
                && (isDerived() || Chance.of(reference, shape) <= MOST_CHANCE);
    }

    /** Whether the managers slipped here from the column beside, of which then nothing resolves. */
    boolean isShiftedFrom(Candidate known) {
        boolean beside = Math.abs(known.reference.column() - reference.column()) == 1;
        return beside
                && known.reference.resolution().resolves() == 0
                && hint != HeaderHint.OTHER_PERSON
                && resolvesAsATree()
                && reference.resolution().resolves() == shape.rows() - 1
                && shape.self() == 0;
    }

    /** Whether a reference, looked at as it is written, may turn out to {@link #resolvesAsATree}. */
    static boolean mayMakeAChart(Reference exact) {
        return exact.mostRate() >= LEAST_RATE && exact.keys().seldomRepeats();
    }

    /** Whether it would make a chart, whoever it is that it points to. */
    boolean resolvesAsATree() {
        return reference.resolution().of() > 0
                && rate() >= LEAST_RATE
                && filled() >= LEAST_FILLED
                && shape.isTree()
                && !shape.isConstant()
                && reference.keys().seldomRepeats();
    }
}
