package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.value.Period;
import dev.spanwise.model.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Pay a year in one currency. Pay of other periods is converted and that is said; pay in another currency than most is
 * left out and that is said, since no rate is known.
 */
final class Pay {
    /** Up to here a sum without a period may be an hour's, from there on it is a year's. */
    private static final double MOST_AN_HOUR = 250;

    private static final double LEAST_A_YEAR = 5_000;

    private static final List<Period> PERIODS = List.of(Period.values());
    private static final byte NOT_PAID = -1;
    private static final byte UNSAID = -2;

    private final Rows rows;
    private final List<PayColumns> columns;
    private final double[] perYear;
    private final CurrencyCounts currencies = new CurrencyCounts();
    private final short[] currencyOfRow;
    /** By row: what its pay is for, one of the two below where it has none or nobody says. */
    private final byte[] periodOfRow;

    private final String currency;

    Pay(Rows rows, RowFates fates, List<PayColumns> columns, List<Problem> problems) {
        this.rows = rows;
        this.columns = columns;
        this.perYear = new double[columns.stream().anyMatch(PayColumns::isKnown) ? rows.size() : 0];
        Arrays.fill(perYear, Double.NaN);
        this.currencyOfRow = new short[perYear.length];
        this.periodOfRow = new byte[perYear.length];
        int[] rowsOfPeriod = new int[PERIODS.size()];
        for (int row = 0; row < perYear.length; row++) {
            PayColumns pay = columns.get(rows.tableOf(row));
            double amount = fates.isKept(row) ? pay.amount(row) : Double.NaN;
            periodOfRow[row] = NOT_PAID;
            if (!Double.isNaN(amount)) {
                Period period = pay.period(row);
                perYear[row] = amount * period.perYear();
                int number = PERIODS.indexOf(period);
                rowsOfPeriod[number]++;
                periodOfRow[row] = (byte) (pay.saysPeriod(row) ? number : UNSAID);
                currencyOfRow[row] = (short) currencies.count(pay.currency(row));
            }
        }
        this.currency = currencies.mostCommon();
        leaveOutOtherCurrencies(problems);
        reportConversions(rowsOfPeriod, problems);
        reportSuspicious(problems);
    }

    /** Pay a year, NaN where it is not known. */
    double perYear(int row) {
        return row < perYear.length ? perYear[row] : Double.NaN;
    }

    /** The ISO 4217 code of the currency, empty where the input does not say. */
    String currency() {
        return currency;
    }

    private void leaveOutOtherCurrencies(List<Problem> problems) {
        for (String other : currencies.sorted()) {
            if (!other.isEmpty() && !other.equals(currency)) {
                int number = currencies.number(other);
                List<Integer> members = members(row -> periodOfRow[row] != NOT_PAID && currencyOfRow[row] == number);
                members.forEach(row -> perYear[row] = Double.NaN);
                problems.add(Problem.of(ProblemKind.OTHER_CURRENCY, sources(members), members.size(), other, currency));
            }
        }
    }

    private void reportConversions(int[] rowsOfPeriod, List<Problem> problems) {
        boolean mixed = Arrays.stream(rowsOfPeriod).filter(count -> count > 0).count() > 1;
        for (int p = 0; p < PERIODS.size(); p++) {
            Period period = PERIODS.get(p);
            int number = p;
            if (mixed && period != Period.YEAR && rowsOfPeriod[number] > 0) {
                List<Integer> members = members(row -> periodOfRow[row] == number);
                problems.add(
                        Problem.of(ProblemKind.OTHER_PAY_PERIOD, sources(members), members.size(), period.perYear()));
            }
        }
    }

    /** Sums that can only be for an hour beside sums that can only be for a year, and nobody says which is which. */
    private void reportSuspicious(List<Problem> problems) {
        boolean yearly = false;
        boolean hourly = false;
        for (int row = 0; row < perYear.length; row++) {
            boolean unsaid = periodOfRow[row] == UNSAID;
            yearly |= unsaid && perYear[row] >= LEAST_A_YEAR;
            hourly |= unsaid && perYear[row] <= MOST_AN_HOUR;
        }
        if (yearly && hourly) {
            List<Integer> members = members(row -> periodOfRow[row] == UNSAID && perYear[row] <= MOST_AN_HOUR);
            members.forEach(row -> perYear[row] = Double.NaN);
            problems.add(Problem.of(ProblemKind.UNCLEAR_PAY_PERIOD, sources(members), members.size()));
        }
    }

    private List<Integer> members(IntPredicate wanted) {
        return IntStream.range(0, perYear.length).filter(wanted).boxed().toList();
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
