package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.value.WordList;

/** What a header says about whether its column can hold the managers. */
enum HeaderHint {
    /** It is one of the words for the manager. */
    MANAGER,
    /** It says nothing. */
    UNKNOWN,
    /** It speaks of somebody else who may stand beside everybody: a coach, an HR partner, a former manager. */
    OTHER_PERSON,
    /** It speaks of the manager's manager. */
    UPPER,
    /** It counts, measures or rates something, or says yes and no. */
    MEASURE;

    private static final WordList OTHERS = WordList.of("other-person");
    private static final WordList ABOVE = WordList.of("upper-manager");
    private static final WordList MEASURES = WordList.of("measure");

    static HeaderHint of(Table table, int column) {
        return table.derived(column)
                .map(derived -> derived.claim() == DerivedColumn.Claim.MANAGER
                                || derived.claim() == DerivedColumn.Claim.MANAGER_IN_COMPANY
                        ? MANAGER
                        : UNKNOWN)
                .orElseGet(() -> EdgeHeaders.isAbove(table, column)
                        ? MANAGER
                        : of(table.headers().get(column)));
    }

    static HeaderHint of(String header) {
        if (HeaderText.isTooLong(header)) {
            return UNKNOWN;
        }
        String words = String.join(" ", HeaderText.allWords(header));
        if (OTHERS.isIn(words) || OTHERS.isIn(header)) {
            return OTHER_PERSON;
        }
        if (ABOVE.isIn(words) || ABOVE.isIn(header)) {
            return UPPER;
        }
        boolean manager = Synonyms.get().find(header).stream().anyMatch(match -> match.role() == ColumnRole.MANAGER);
        return manager ? MANAGER : MEASURES.isIn(words) ? MEASURE : UNKNOWN;
    }
}
