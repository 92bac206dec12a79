package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.money.Money;
import dev.spanwise.model.read.money.PayBands;
import dev.spanwise.model.read.money.Rates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Brings pay into one currency: at the rates that are told, else by leaving out what is in another one than most. */
final class PayCurrencies {
    private final Rows rows;
    private final Optional<Rates> rates;
    private final CurrencyCounts counts;
    private final List<Problem> problems;
    private final String common;

    PayCurrencies(Rows rows, Money money, CurrencyCounts counts, List<Problem> problems) {
        this.rows = rows;
        this.rates = money.findRates();
        this.counts = counts;
        this.problems = problems;
        boolean nobodyPaid = counts.sorted().isEmpty();
        this.common = nobodyPaid ? money.findBands().map(PayBands::currency).orElse("") : counts.mostCommon();
    }

    /** The one currency, empty where nobody says. */
    String currency() {
        boolean convertible = rates.isPresent()
                && (common.isEmpty() || rates.get().find(common).isPresent());
        return convertible ? rates.get().base() : common;
    }

    /**
     * Converts or leaves out.
     *
     * @param perYear by row, changed
     * @param paid which rows have pay
     * @param numbers by row, the number of its currency
     */
    void settle(double[] perYear, IntPredicate paid, short[] numbers) {
        for (String code : counts.sorted()) {
            int number = counts.number(code);
            double factor = factor(code);
            if (factor == 1) {
                continue;
            }
            List<Integer> members = IntStream.range(0, perYear.length)
                    .filter(row -> paid.test(row) && numbers[row] == number)
                    .boxed()
                    .toList();
            members.forEach(row -> perYear[row] *= factor);
            List<SourceRow> sources = members.stream().map(rows::source).toList();
            problems.add(problem(code.isEmpty() ? common : code, sources, Double.isNaN(factor)));
        }
    }

    /** What pay in a currency is to be multiplied with, NaN where no rate is known; pay without one is as most is. */
    double factor(String code) {
        String of = code.isEmpty() ? common : code;
        if (of.equals(currency())) {
            return 1;
        }
        return rates.flatMap(known -> known.find(of)).map(Rates.Rate::value).orElse(common.isEmpty() ? 1 : Double.NaN);
    }

    private Problem problem(String code, List<SourceRow> sources, boolean unknown) {
        if (unknown) {
            return Problem.of(ProblemKind.OTHER_CURRENCY, sources, sources.size(), code, currency());
        }
        Rates known = rates.orElseThrow();
        Rates.Rate rate = known.find(code).orElseThrow();
        List<Object> arguments = new ArrayList<>(List.of(sources.size(), code));
        arguments.addAll(List.of(rate.in(known.base()), rate.date(), rate.source()));
        return Problem.of(ProblemKind.PAY_CONVERTED, sources, arguments.toArray());
    }
}
