package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.money.Money;
import dev.spanwise.model.read.money.OnCosts;
import dev.spanwise.model.read.money.PayBands;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** From pay to what positions cost: the middle of the band of the grade where pay is missing, and on-costs on top. */
final class PayCosts {
    private final Rows rows;
    private final RowFates fates;
    private final Money money;
    private final PayCurrencies currencies;
    private final List<Problem> problems;
    private final BitSet estimated = new BitSet();

    PayCosts(Rows rows, RowFates fates, Money money, PayCurrencies currencies, List<Problem> problems) {
        this.rows = rows;
        this.fates = fates;
        this.money = money;
        this.currencies = currencies;
        this.problems = problems;
    }

    /** The rows whose pay is that of a band. */
    BitSet estimated() {
        return estimated;
    }

    /**
     * Fills in what is missing: the middle of the band times the FTE.
     *
     * @param perYear by row, changed
     * @param fte of a row, NaN where it is not known
     */
    void fillFromBands(double[] perYear, IntToDoubleFunction fte) {
        PayBands bands = money.findBands().orElse(null);
        if (bands == null) {
            return;
        }
        Map<String, BitSet> unconverted = new TreeMap<>();
        for (int row = 0; row < perYear.length; row++) {
            Optional<PayBands.Band> band = fates.isKept(row) && Double.isNaN(perYear[row])
                    ? bands.find(rows.text(ColumnRole.GRADE, row))
                    : Optional.empty();
            if (band.isPresent()) {
                perYear[row] = pay(band.get(), fte.applyAsDouble(row));
                boolean known = !Double.isNaN(perYear[row]);
                (known ? estimated : unconverted.computeIfAbsent(band.get().currency(), c -> new BitSet())).set(row);
            }
        }
        unconverted.forEach((code, about) -> {
            List<SourceRow> sources = about.stream().mapToObj(rows::source).toList();
            problems.add(Problem.of(ProblemKind.OTHER_CURRENCY, sources, sources.size(), code, currencies.currency()));
        });
        report(ProblemKind.PAY_FROM_BANDS, estimated);
    }

    private double pay(PayBands.Band band, double fte) {
        return band.middle() * currencies.factor(band.currency()) * (Double.isNaN(fte) ? 1 : fte);
    }

    private void report(ProblemKind kind, BitSet about) {
        List<SourceRow> sources = about.stream().mapToObj(rows::source).toList();
        if (!sources.isEmpty()) {
            problems.add(Problem.of(kind, sources, sources.size()));
        }
    }

    /**
     * Adds what an employer pays on top.
     *
     * @param perYear by row, changed
     */
    void addOnCosts(double[] perYear) {
        OnCosts onCosts = money.findOnCosts().orElse(null);
        if (onCosts == null) {
            return;
        }
        Map<String, Integer> used = new TreeMap<>();
        onCosts.rules().forEach(rule -> used.put(label(rule), 0));
        BitSet without = new BitSet();
        IntStream.range(0, perYear.length)
                .filter(row -> !Double.isNaN(perYear[row]))
                .forEach(row -> {
                    Optional<OnCosts.Rule> rule = onCosts.find(
                            rows.text(ColumnRole.LOCATION, row), rows.text(ColumnRole.EMPLOYMENT_TYPE, row));
                    perYear[row] *= 1 + rule.map(OnCosts.Rule::percent).orElse(0.0) / 100;
                    rule.ifPresentOrElse(known -> used.merge(label(known), 1, Integer::sum), () -> without.set(row));
                });
        report(used);
        report(ProblemKind.NO_ON_COSTS, without);
    }

    /** What was added to how many, and what is for nobody, since a location may be misspelled or a column not read. */
    private void report(Map<String, Integer> used) {
        int rows = used.values().stream().mapToInt(count -> count).sum();
        if (rows > 0) {
            String rules = used.entrySet().stream()
                    .filter(entry -> entry.getValue() > 0)
                    .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                    .collect(Collectors.joining("; "));
            List<String> idle = used.keySet().stream()
                    .filter(rule -> used.getOrDefault(rule, 0) == 0)
                    .toList();
            String first = idle.isEmpty() ? "" : idle.get(0);
            problems.add(Problem.of(ProblemKind.ON_COSTS, List.of(), rows, rules, idle.size(), first));
        }
    }

    private static String label(OnCosts.Rule rule) {
        return rule.label() + " "
                + BigDecimal.valueOf(rule.percent()).stripTrailingZeros().toPlainString() + "%";
    }
}
