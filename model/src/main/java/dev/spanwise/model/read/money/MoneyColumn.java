package dev.spanwise.model.read.money;

import dev.spanwise.model.read.value.WordList;
import dev.spanwise.model.text.MachineWord;

/** What a column of a table about money is. */
enum MoneyColumn implements MachineWord {
    CURRENCY,
    RATE,
    DATE,
    SOURCE,
    PLACE,
    TYPE,
    PERCENT,
    GRADE,
    LOW,
    HIGH,
    MIDDLE;

    /** Whether a header is a word for it. */
    boolean isCalled(String header) {
        return words().has(header);
    }

    /** Whether a header has a word for it among others. */
    boolean isIn(String header) {
        return words().isIn(header);
    }

    private WordList words() {
        return WordList.of("money-" + id());
    }
}
