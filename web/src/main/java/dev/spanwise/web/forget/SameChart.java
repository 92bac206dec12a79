package dev.spanwise.web.forget;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.ReadResult;
import java.util.Arrays;
import java.util.List;

/** Compares a chart with what was read of its plain file: position by position, in the order of their records. */
final class SameChart {
    private final PlainChart plain;
    private final OrgChart chart;
    private final OrgChart other;
    private final int[] order;
    private final int[] others;

    private SameChart(PlainChart plain, OrgChart other) {
        this.plain = plain;
        this.chart = plain.read().chart();
        this.other = other;
        this.order = PlainChart.order(chart);
        this.others = PlainChart.order(other);
    }

    /** Whether nothing but what was to be forgotten differs. */
    static boolean is(PlainChart plain, ReadResult again) {
        boolean like = again.chart().size() == plain.read().chart().size()
                && again.currency().equals(plain.read().currency());
        return like && new SameChart(plain, again.chart()).isSame();
    }

    private boolean isSame() {
        int[] place = places(order);
        int[] otherPlace = places(others);
        for (int i = 0; i < order.length; i++) {
            int manager = manager(chart, order[i], place);
            if (manager != manager(other, others[i], otherPlace) || !hasSameValues(order[i], others[i])) {
                return false;
            }
        }
        return lines(chart, place).equals(lines(other, otherPlace));
    }

    private static int[] places(int[] order) {
        int[] places = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            places[order[i]] = i;
        }
        return places;
    }

    private static int manager(OrgChart chart, int position, int[] place) {
        return chart.isTop(position) ? -1 : place[chart.manager(position)];
    }

    private boolean hasSameValues(int position, int otherPosition) {
        int record = chart.record(position);
        int otherRecord = other.record(otherPosition);
        return plain.fields().stream()
                        .filter(field -> field != Field.MANAGER && field != Field.DOTTED_MANAGER)
                        .allMatch(field -> plain.values()
                                .expected(field, position)
                                .equals(other.attributes().find(field, otherRecord)))
                && Arrays.stream(Flag.values())
                        .filter(flag -> flag != Flag.PAY_FROM_BAND) // a plain file has pay, not where it came from
                        .allMatch(flag -> chart.attributes().is(flag, record)
                                == other.attributes().is(flag, otherRecord));
    }

    private static List<String> lines(OrgChart chart, int[] place) {
        return chart.listDottedLines().stream()
                .map(line -> place[line.report().index()] + " "
                        + place[line.manager().index()])
                .sorted()
                .toList();
    }
}
