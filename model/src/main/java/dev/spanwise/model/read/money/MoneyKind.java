package dev.spanwise.model.read.money;

import dev.spanwise.model.text.MachineWord;
import java.util.Arrays;
import java.util.Optional;

/** What a file about money says. */
public enum MoneyKind implements MachineWord {
    /** What one unit of each currency is worth. */
    RATES,
    /** What an employer pays on top of pay, in per cent. */
    ON_COSTS,
    /** What is paid in each grade. */
    PAY_BANDS;

    /** The kind of an id. */
    public static Optional<MoneyKind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
