package dev.spanwise.web.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The counted order of a column is the one that comparing gives: case apart, ties in chart order, missing ones last. */
class SortKeysTest {
    private static final OrgChart CHART = DrawnChart.of("""
            zoe title=Head department=Sales salary=10
              Ann title=lead salary=7
                bob department=sales
                cyd title=Lead fte=2
              dan salary=7 department=Works
                eve title=agent
                fay title=Agent
                gus
            """);

    private static Comparator<Integer> comparing(PeopleColumn column, boolean descending) {
        if (column.isFigure()) {
            Comparator<Double> order = Comparator.naturalOrder();
            return Comparator.comparing(
                    position -> column.figure(CHART, position),
                    (a, b) -> a.isNaN() || b.isNaN()
                            ? Boolean.compare(a.isNaN(), b.isNaN())
                            : descending ? order.compare(b, a) : order.compare(a, b));
        }
        Comparator<String> order = Comparator.naturalOrder();
        return Comparator.comparing(
                position -> {
                    String text = column.text(CHART, position);
                    return text == null ? null : text.toLowerCase(Locale.ROOT);
                },
                Comparator.nullsLast(descending ? order.reversed() : order));
    }

    @ParameterizedTest
    @EnumSource
    void countingGivesTheOrderOfComparing(PeopleColumn column) {
        SortKeys keys = new SortKeys(CHART);
        for (boolean descending : new boolean[] {false, true}) {
            for (int[] positions :
                    List.of(IntStream.range(0, CHART.size()).toArray(), new int[] {1, 3, 6}, new int[0])) {
                assertThat(keys.sorted(positions, column, descending))
                        .containsExactly(IntStream.of(positions)
                                .boxed()
                                .sorted(comparing(column, descending))
                                .mapToInt(i -> i)
                                .toArray());
            }
        }
    }
}
