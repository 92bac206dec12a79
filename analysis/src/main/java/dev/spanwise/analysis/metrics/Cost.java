package dev.spanwise.analysis.metrics;

import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;

/**
 * What the positions cost per year, in the currency of the data: pay as given, with on-costs only where they were told when it was read. Vacant
 * positions count with the pay budgeted for them; leave them out with a filter. Positions without pay count nothing,
 * so look at {@code positionsWithPay} before a total is used.
 *
 * @param total cost of all positions whose pay is known; NaN where none is
 * @param management cost of the people managers whose pay is known; NaN where no position has pay
 * @param positionsWithPay number of positions whose pay is known
 * @param positions number of positions
 * @param managersWithPay number of people managers whose pay is known
 * @param managers number of people managers
 * @param payFromBands number of positions whose pay was missing and is that of the pay band of their grade
 */
public record Cost(
        double total,
        double management,
        int positionsWithPay,
        int positions,
        int managersWithPay,
        int managers,
        int payFromBands) {

    /** Sums a group. O(positions). */
    public static Cost of(Group group) {
        OrgChart chart = group.chart();
        DecimalSum total = DecimalSum.ofMoney();
        DecimalSum management = DecimalSum.ofMoney();
        int withPay = 0;
        int managers = 0;
        int managersWithPay = 0;
        int payFromBands = 0;
        for (int i = 0; i < group.size(); i++) {
            int position = group.position(i);
            double cost = PositionFigures.cost(chart, position);
            managers += chart.isManager(position) ? 1 : 0;
            if (!Double.isNaN(cost)) {
                managersWithPay += chart.isManager(position) ? 1 : 0;
                withPay++;
                payFromBands += chart.attributes().is(Flag.PAY_FROM_BAND, chart.record(position)) ? 1 : 0;
                total.add(cost);
                management.add(chart.isManager(position) ? cost : 0);
            }
        }
        return withPay == 0
                ? new Cost(Double.NaN, Double.NaN, 0, group.size(), 0, managers, 0)
                : new Cost(
                        total.value(),
                        management.value(),
                        withPay,
                        group.size(),
                        managersWithPay,
                        managers,
                        payFromBands);
    }

    boolean hasSumsOf(Cost other) {
        return Double.compare(total, other.total) == 0 && Double.compare(management, other.management) == 0;
    }

    /** Management cost share = management / total, from 0 to 1; NaN where nothing is paid or known. Where pay is
     * missing of some, it is the share of the pay that is known, and no share of the whole. */
    public double managementShare() {
        return total == 0 ? Double.NaN : management / total;
    }

    /** Number of positions that lead nobody. */
    public int others() {
        return positions - managers;
    }

    /** Number of those whose pay is known. */
    public int othersWithPay() {
        return positionsWithPay - managersWithPay;
    }

    /** Whether every position has pay, so that the total is complete. */
    public boolean isComplete() {
        return positionsWithPay == positions;
    }
}
