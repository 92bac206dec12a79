package dev.spanwise.model.read.money;

import dev.spanwise.model.read.input.Input;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about money besides the export.
 *
 * @param rates null where pay is in one currency
 * @param onCosts null where pay is all that counts
 * @param bands null where pay that is missing stays so
 */
public record Money(
        @Nullable Rates rates,
        @Nullable OnCosts onCosts,
        @Nullable PayBands bands) {
    /** Nothing. */
    public static final Money NONE = new Money(null, null, null);

    /**
     * The same with what a file says.
     *
     * @throws dev.spanwise.model.read.input.UnreadableInputException where it does not say that
     */
    public Money with(MoneyKind kind, Input file) {
        return switch (kind) {
            case RATES -> new Money(Rates.of(file), onCosts, bands);
            case ON_COSTS -> new Money(rates, OnCosts.of(file), bands);
            case PAY_BANDS -> new Money(rates, onCosts, PayBands.of(file));
        };
    }

    /** What one unit of each currency is worth. */
    public Optional<Rates> findRates() {
        return Optional.ofNullable(rates);
    }

    /** What an employer pays on top. */
    public Optional<OnCosts> findOnCosts() {
        return Optional.ofNullable(onCosts);
    }

    /** What is paid in each grade. */
    public Optional<PayBands> findBands() {
        return Optional.ofNullable(bands);
    }
}
