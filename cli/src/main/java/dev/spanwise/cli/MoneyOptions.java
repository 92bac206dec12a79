package dev.spanwise.cli;

import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.money.Money;
import dev.spanwise.model.read.money.MoneyKind;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Files that say what pay is worth: rates of currencies, on-costs, pay bands. */
final class MoneyOptions implements OwnOptions.Owner {
    private @Nullable Path rates;
    private @Nullable Path onCosts;
    private @Nullable Path payBands;

    @Override
    public void tell(OwnOptions options) {
        options.file(63, file -> rates = file, "--rates");
        options.file(64, file -> onCosts = file, "--on-costs");
        options.file(65, file -> payBands = file, "--pay-bands");
    }

    /**
     * What they say.
     *
     * @throws dev.spanwise.model.read.input.UnreadableInputException where one does not say what it should
     */
    Money money() {
        return with(
                with(with(Money.NONE, MoneyKind.RATES, rates), MoneyKind.ON_COSTS, onCosts),
                MoneyKind.PAY_BANDS,
                payBands);
    }

    private static Money with(Money money, MoneyKind kind, @Nullable Path file) {
        return file == null ? money : money.with(kind, Input.file(file));
    }
}
