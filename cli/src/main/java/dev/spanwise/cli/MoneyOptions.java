package dev.spanwise.cli;

import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.money.Money;
import dev.spanwise.model.read.money.MoneyKind;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Files that say what pay is worth: rates of currencies, on-costs, pay bands. */
final class MoneyOptions {
    @Option(names = "--rates", paramLabel = "FILE", order = 63)
    private @Nullable Path rates;

    @Option(names = "--on-costs", paramLabel = "FILE", order = 64)
    private @Nullable Path onCosts;

    @Option(names = "--pay-bands", paramLabel = "FILE", order = 65)
    private @Nullable Path payBands;

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
