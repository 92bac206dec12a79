package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.value.Period;
import dev.spanwise.model.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pay a year in one currency. Pay of other periods is converted and that is said; pay in another currency than most is
 * left out and that is said, since no rate is known.
 */
final class Pay {
    /** Up to here a sum without a period may be an hour's, from there on it is a year's. */
    private static final double MOST_AN_HOUR = 250;

    private static final double LEAST_A_YEAR = 5_000;

    private final Rows rows;
    private final List<PayColumns> columns;
    private final double[] perYear;
    private final String currency;

    Pay(Rows rows, RowFates fates, List<PayColumns> columns, List<Problem> problems) {
        this.rows = rows;
        this.columns = columns;
        this.perYear = new double[columns.stream().anyMatch(PayColumns::isKnown) ? rows.size() : 0];
        Arrays.fill(perYear, Double.NaN);
        Map<String, List<Integer>> rowsOfCurrency = new TreeMap<>();
        Map<Period, List<Integer>> rowsOfPeriod = new EnumMap<>(Period.class);
        List<Integer> unsaid = new ArrayList<>();
        for (int row = 0; row < perYear.length; row++) {
            PayColumns pay = columns.get(rows.tableOf(row));
            double amount = fates.isKept(row) ? pay.amount(row) : Double.NaN;
            if (!Double.isNaN(amount)) {
                Period period = pay.period(row);
                perYear[row] = amount * period.perYear();
                rowsOfPeriod.computeIfAbsent(period, p -> new ArrayList<>()).add(row);
                rowsOfCurrency
                        .computeIfAbsent(pay.currency(row), c -> new ArrayList<>())
                        .add(row);
                if (!pay.saysPeriod(row)) {
                    unsaid.add(row);
                }
            }
        }
        this.currency = mostCommon(rowsOfCurrency);
        leaveOutOtherCurrencies(rowsOfCurrency, problems);
        reportConversions(rowsOfPeriod, problems);
        reportSuspicious(unsaid, problems);
    }

    /** Pay a year, NaN where it is not known. */
    double perYear(int row) {
        return row < perYear.length ? perYear[row] : Double.NaN;
    }

    /** The ISO 4217 code of the currency, empty where the input does not say. */
    String currency() {
        return currency;
    }

    private static String mostCommon(Map<String, List<Integer>> rowsOfCurrency) {
        return rowsOfCurrency.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private void leaveOutOtherCurrencies(Map<String, List<Integer>> rowsOfCurrency, List<Problem> problems) {
        rowsOfCurrency.forEach((other, members) -> {
            if (!other.isEmpty() && !other.equals(currency)) {
                members.forEach(row -> perYear[row] = Double.NaN);
                problems.add(Problem.of(ProblemKind.OTHER_CURRENCY, sources(members), members.size(), other, currency));
            }
        });
    }

    private void reportConversions(Map<Period, List<Integer>> rowsOfPeriod, List<Problem> problems) {
        boolean mixed = rowsOfPeriod.size() > 1;
        rowsOfPeriod.forEach((period, members) -> {
            if (mixed && period != Period.YEAR) {
                problems.add(
                        Problem.of(ProblemKind.OTHER_PAY_PERIOD, sources(members), members.size(), period.perYear()));
            }
        });
    }

    /** Sums that can only be for an hour beside sums that can only be for a year, and nobody says which is which. */
    private void reportSuspicious(List<Integer> unsaid, List<Problem> problems) {
        List<Integer> hourly =
                unsaid.stream().filter(row -> perYear[row] <= MOST_AN_HOUR).toList();
        boolean yearly = unsaid.stream().anyMatch(row -> perYear[row] >= LEAST_A_YEAR);
        if (yearly && !hourly.isEmpty()) {
            hourly.forEach(row -> perYear[row] = Double.NaN);
            problems.add(Problem.of(ProblemKind.UNCLEAR_PAY_PERIOD, sources(hourly), hourly.size()));
        }
    }

    private List<SourceRow> sources(List<Integer> members) {
        return members.stream().map(rows::source).toList();
    }

    /** Sentences on how pay was understood. */
    List<String> notes(Texts texts) {
        List<String> notes = new ArrayList<>();
        for (PayColumns pay : columns) {
            if (pay.isBand()) {
                notes.add(texts.get("note.pay-band", pay.header()));
            }
            Period.find(pay.header())
                    .filter(period -> period != Period.YEAR && pay.isKnown())
                    .ifPresent(
                            period -> notes.add(texts.get("note.pay-" + period.id(), pay.header(), period.perYear())));
        }
        if (!currency.isEmpty()) {
            notes.add(texts.get("note.currency", currency));
        }
        return notes.stream().distinct().toList();
    }
}
