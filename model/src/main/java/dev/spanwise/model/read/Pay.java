package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.Remark;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.money.Money;
import dev.spanwise.model.read.value.Period;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Pay a year in one currency. Pay of other periods and currencies is converted and that is said; pay in a currency
 * without a rate is left out and that is said.
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
    private final BitSet estimated;

    Pay(
            Rows rows,
            RowFates fates,
            List<PayColumns> columns,
            Money money,
            IntToDoubleFunction fte,
            List<Problem> problems) {
        this.rows = rows;
        this.columns = columns;
        boolean known = columns.stream().anyMatch(PayColumns::isKnown);
        this.perYear = new double[known || money.findBands().isPresent() ? rows.size() : 0];
        Arrays.fill(perYear, Double.NaN);
        this.currencyOfRow = new short[perYear.length];
        this.periodOfRow = new byte[perYear.length];
        int[] rowsOfPeriod = new int[PERIODS.size()];
        for (int row = 0; row < perYear.length; row++) {
            PayColumns pay = columns.get(rows.tableOf(row));
            double amount = fates.isPaid(row) ? pay.amount(row) : Double.NaN;
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
        PayCurrencies conversion = new PayCurrencies(rows, money, currencies, problems);
        conversion.settle(perYear, row -> periodOfRow[row] != NOT_PAID, currencyOfRow);
        this.currency = conversion.currency();
        reportConversions(rowsOfPeriod, problems);
        reportSuspicious(problems);
        PayCosts costs = new PayCosts(rows, fates, money, conversion, problems);
        costs.fillFromBands(perYear, fte);
        costs.addOnCosts(perYear);
        this.estimated = costs.estimated();
    }

    /** Pay a year, NaN where it is not known. */
    double perYear(int row) {
        return row < perYear.length ? perYear[row] : Double.NaN;
    }

    /** Whether the pay of a row is that of the band of its grade. */
    boolean isEstimated(int row) {
        return estimated.get(row);
    }

    /** The ISO 4217 code of the currency, empty where the input does not say. */
    String currency() {
        return currency;
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

    /** What is to be said on how pay was understood. */
    List<Remark> notes() {
        return PayNotes.of(columns, currency);
    }
}
