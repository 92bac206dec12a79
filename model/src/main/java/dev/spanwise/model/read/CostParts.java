package dev.spanwise.model.read;

import dev.spanwise.model.read.column.ColumnRole;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells rows of one id that part what somebody costs between cost centres: they differ in nothing else, and shares in a
 * column of their own make a whole. Numbers in the same proportion are parts to be added, equal ones are the whole.
 */
final class CostParts {
    private static final Set<ColumnRole> PARTED = EnumSet.of(
            ColumnRole.DEPARTMENT,
            ColumnRole.COMPANY,
            ColumnRole.LOCATION,
            ColumnRole.SALARY,
            ColumnRole.FTE,
            ColumnRole.HOURS);

    /** Parts are rounded, shares to whole per cent at times. */
    private static final double ROUNDING = 0.02;

    private final RowComparison comparison;
    private final CostShares shares;
    private final RowNumbers pay;
    private final RowNumbers fte;

    CostParts(Rows rows, RowComparison comparison, RowNumbers pay) {
        this.comparison = comparison;
        this.shares = new CostShares(rows);
        this.pay = pay;
        this.fte = new RowNumbers(rows, ColumnRole.FTE);
    }

    /**
     * Rows that are parts.
     *
     * @param kept the one with the largest part
     * @param header the column of the shares
     * @param paid whether there is any pay
     * @param payIsAdded whether the whole pay is the sum, else it stands in each row
     * @param fteIsAdded the same of working time
     */
    record Parts(int kept, String header, boolean paid, boolean payIsAdded, boolean fteIsAdded) {}

    /** How rows of one id part somebody; null where nothing proves that they do. */
    @Nullable
    Parts of(List<Integer> rows) {
        boolean parted = comparison.haveSameHolder(rows) && comparison.differOnlyIn(PARTED, rows);
        CostShares.@Nullable Found found = parted ? shares.of(rows) : null;
        if (found == null) {
            return null;
        }
        double[] pays = pay.of(rows);
        double[] ftes = fte.of(rows);
        boolean added = areParts(pays, found.shares());
        boolean addedFte = areParts(ftes, found.shares());
        return (added || isWhole(pays, found.shares())) && (addedFte || isWhole(ftes, found.shares()))
                ? new Parts(largest(rows, found.shares()), found.header(), !isNone(pays), added, addedFte)
                : null;
    }

    private int largest(List<Integer> rows, double[] shares) {
        return IntStream.range(0, shares.length)
                .boxed()
                .min(Comparator.<Integer>comparingDouble(row -> -shares[row])
                        .thenComparing(rows::get, comparison::compareTexts))
                .map(rows::get)
                .orElseThrow();
    }

    /** In the proportion of the shares; where all are the same they may be either, and nothing is proven. */
    private static boolean areParts(double[] numbers, double[] shares) {
        double sum = Arrays.stream(numbers).sum();
        double whole = Arrays.stream(shares).sum();
        return sum > 0
                && !areEqual(shares)
                && IntStream.range(0, numbers.length)
                        .allMatch(row -> Math.abs(numbers[row] / sum - shares[row] / whole) < ROUNDING);
    }

    private static boolean isWhole(double[] numbers, double[] shares) {
        boolean one = areEqual(numbers) && numbers[0] == 1 && shares[0] != 1;
        return isNone(numbers) || (areEqual(numbers) && !areEqual(shares)) || one;
    }

    private static boolean isNone(double[] numbers) {
        return Arrays.stream(numbers).allMatch(Double::isNaN);
    }

    private static boolean areEqual(double[] numbers) {
        return Arrays.stream(numbers).allMatch(number -> number == numbers[0]);
    }
}
