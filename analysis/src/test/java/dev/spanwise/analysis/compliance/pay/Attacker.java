package dev.spanwise.analysis.compliance.pay;

import dev.spanwise.analysis.metrics.LayerMetrics;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.OrgChart;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Somebody who knows everything about a chart but pay, keeps every sum of pay ever seen, and solves for the pay: the
 * second way beside {@link SafeSums}, among fractions, and with every four people tried.
 */
final class Attacker {
    private final int unknowns;
    private final Set<List<Integer>> sums = new LinkedHashSet<>();

    Attacker(int unknowns) {
        this.unknowns = unknowns;
    }

    /** Notes each sum that figures tell. */
    void read(OrgMetrics metrics, Group group, IntUnaryOperator unknownOf) {
        OrgChart chart = group.chart();
        note(metrics.cost().total(), group, position -> true, unknownOf);
        note(metrics.cost().management(), group, chart::isManager, unknownOf);
        for (LayerMetrics layer : metrics.perLayer()) {
            IntPredicate inIt = position -> chart.layer(position) == layer.layer();
            note(layer.cost(), group, inIt, unknownOf);
            note(layer.managementCost(), group, inIt.and(chart::isManager), unknownOf);
        }
    }

    private void note(double told, Group group, IntPredicate members, IntUnaryOperator unknownOf) {
        if (!Double.isNaN(told)) {
            List<Integer> row = new ArrayList<>(Collections.nCopies(unknowns, 0));
            group.positions().stream()
                    .filter(members)
                    .filter(position -> PaidSet.isPaid(group.chart(), position))
                    .forEach(position -> row.set(unknownOf.applyAsInt(position), 1));
            sums.add(row);
        }
    }

    /** How many different sums were told. */
    int told() {
        return sums.size();
    }

    /**
     * People of whom a sum of pay follows from the rest, four at most: those whose pay cannot be anything, whatever the
     * others' is. Empty where there are none.
     *
     * @param ownerOf whose pay an unknown is; there are as many people as the greatest of these numbers says
     */
    List<Integer> fewWhosePayIsDetermined(IntUnaryOperator ownerOf) {
        long[][] free = unseenChanges();
        int people = IntStream.range(0, unknowns).map(ownerOf).max().orElse(-1) + 1;
        List<List<long[]>> rowsOf = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            rowsOf.add(new ArrayList<>());
        }
        for (int unknown = 0; unknown < unknowns; unknown++) {
            rowsOf.get(ownerOf.applyAsInt(unknown)).add(free[unknown]);
        }
        for (int a = 0; a < people; a++) {
            for (int b = a + 1; b < people; b++) {
                for (int c = b + 1; c < people; c++) {
                    for (int d = c + 1; d < people; d++) {
                        List<long[]> rows = new ArrayList<>();
                        for (int person : new int[] {a, b, c, d}) {
                            rows.addAll(rowsOf.get(person));
                        }
                        if (rank(rows) < rows.size()) {
                            return List.of(a, b, c, d);
                        }
                    }
                }
            }
        }
        return List.of();
    }

    /** By unknown, how it may change in each way of changing pay that no sum shows: a basis of the null space. */
    private long[][] unseenChanges() {
        Fraction[][] rows = sums.stream()
                .map(row -> row.stream().map(Fraction::of).toArray(Fraction[]::new))
                .toArray(Fraction[][]::new);
        int[] pivots = reduce(rows);
        BitSet bound = new BitSet();
        Arrays.stream(pivots).forEach(bound::set);
        long[][] free = new long[unknowns][unknowns - bound.cardinality()];
        int column = 0;
        for (int unknown = bound.nextClearBit(0); unknown < unknowns; unknown = bound.nextClearBit(unknown + 1)) {
            BigInteger scale = BigInteger.ONE;
            for (int r = 0; r < pivots.length; r++) {
                scale = scale.multiply(rows[r][unknown].below()).divide(scale.gcd(rows[r][unknown].below()));
            }
            free[unknown][column] = scale.longValueExact();
            for (int r = 0; r < pivots.length; r++) {
                free[pivots[r]][column] = -rows[r][unknown].times(scale).longValueExact();
            }
            column++;
        }
        return free;
    }

    /** Brings rows into reduced echelon form, full ones first; the columns of their pivots. */
    private static int[] reduce(Fraction[][] rows) {
        List<Integer> pivots = new ArrayList<>();
        int width = rows.length == 0 ? 0 : rows[0].length;
        for (int column = 0; column < width && pivots.size() < rows.length; column++) {
            int top = pivots.size();
            int pivot = top;
            while (pivot < rows.length && rows[pivot][column].isZero()) {
                pivot++;
            }
            if (pivot < rows.length) {
                Fraction[] swapped = rows[pivot];
                rows[pivot] = rows[top];
                rows[top] = swapped;
                Fraction by = swapped[column];
                rows[top] = Arrays.stream(swapped).map(x -> x.over(by)).toArray(Fraction[]::new);
                for (int other = 0; other < rows.length; other++) {
                    if (other != top && !rows[other][column].isZero()) {
                        Fraction factor = rows[other][column];
                        for (int x = 0; x < width; x++) {
                            rows[other][x] = rows[other][x].minus(factor.times(rows[top][x]));
                        }
                    }
                }
                pivots.add(column);
            }
        }
        return pivots.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Bareiss: without fractions. */
    private static int rank(List<long[]> rows) {
        long[][] m = rows.stream().map(long[]::clone).toArray(long[][]::new);
        int rank = 0;
        long before = 1;
        for (int column = 0; rank < m.length && column < m[0].length; column++) {
            int pivot = rank;
            while (pivot < m.length && m[pivot][column] == 0) {
                pivot++;
            }
            if (pivot == m.length) {
                continue;
            }
            long[] swapped = m[pivot];
            m[pivot] = m[rank];
            m[rank] = swapped;
            for (int r = rank + 1; r < m.length; r++) {
                long factor = m[r][column];
                for (int x = column; x < m[r].length; x++) {
                    m[r][x] = Math.subtractExact(
                                    Math.multiplyExact(m[r][x], swapped[column]),
                                    Math.multiplyExact(factor, swapped[x]))
                            / before;
                }
            }
            before = swapped[column];
            rank++;
        }
        return rank;
    }

    /** A fraction in lowest terms. */
    private record Fraction(BigInteger above, BigInteger below) {
        static Fraction of(int whole) {
            return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
        }

        private static Fraction reduced(BigInteger above, BigInteger below) {
            BigInteger by = above.gcd(below).multiply(BigInteger.valueOf(below.signum()));
            return new Fraction(above.divide(by), below.divide(by));
        }

        boolean isZero() {
            return above.signum() == 0;
        }

        Fraction minus(Fraction other) {
            return reduced(
                    above.multiply(other.below).subtract(other.above.multiply(below)), below.multiply(other.below));
        }

        Fraction times(Fraction other) {
            return reduced(above.multiply(other.above), below.multiply(other.below));
        }

        BigInteger times(BigInteger whole) {
            return above.multiply(whole).divide(below);
        }

        Fraction over(Fraction other) {
            return reduced(above.multiply(other.below), below.multiply(other.above));
        }
    }
}
