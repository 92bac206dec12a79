package dev.spanwise.analysis.compliance.pay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.metrics.GroupMetrics;
import dev.spanwise.analysis.metrics.LayerMetrics;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.analysis.selection.Grouping;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class PublishedPayTest {
    @Test
    void aSmallLayerIsHiddenAndTheNextLargerOneWithIt() {
        // layers of 1, 6 and 12 positions: the pay of the top alone could be found from the total
        OrgMetrics shown = hide(tree(6, 2));

        assertThat(shown.perLayer()).extracting(LayerMetrics::cost).containsExactly(Double.NaN, Double.NaN, 120.0);
        assertThat(shown.perLayer()).extracting(LayerMetrics::positions).containsExactly(1, 6, 12);
        assertThat(shown.cost().total()).isEqualTo(100 + 6 * 50 + 12 * 10);
        assertThat(shown.cost().managementShare()).isEqualTo(400.0 / 520);
    }

    @Test
    void theSplitOfALayerIsHiddenWhereFewManagersOrFewOthersStandInIt() {
        // layers of 1 manager, 6 managers and 12 contributors
        assertThat(hide(tree(6, 2)).perLayer())
                .extracting(LayerMetrics::managementCost)
                .containsExactly(Double.NaN, Double.NaN, 0.0);
        // one manager whose pay is known on top, twelve below, and one contributor beside them
        StringBuilder mixed = new StringBuilder("ceo salary=100\n");
        for (int i = 0; i < 12; i++) {
            mixed.append("  m").append(i).append(" salary=50\n    r").append(i).append(" salary=10\n");
        }
        assertThat(hide(DrawnChart.of(mixed + "  ic salary=20\n")).perLayer())
                .extracting(LayerMetrics::managementCost)
                .containsExactly(Double.NaN, Double.NaN, 0.0);
    }

    /** Seeded: whatever sums of what is shown, no difference is about one to four people. */
    @Test
    void noSumOfWhatIsShownIsAboutAFew() {
        Random random = new Random(7);
        int told = 0;
        for (int run = 0; run < 150; run++) {
            OrgChart chart = tree(1 + random.nextInt(12), 1 + random.nextInt(3), random.nextInt(7));
            OrgMetrics shown = hide(chart);
            told += Double.isNaN(shown.cost().management()) ? 0 : 1;
            assertThat(fewestPeopleToldBy(chart, shown)).as("run " + run).isGreaterThanOrEqualTo(5);
        }
        assertThat(told).isGreaterThan(20);
    }

    /**
     * The second way: tries every sum of the total, the managers' pay, each layer's pay and each layer's managers' pay with
     * factors of -1 to 1, and counts the people whose pay is in it.
     */
    private static int fewestPeopleToldBy(OrgChart chart, OrgMetrics shown) {
        List<IntPredicate> known = new ArrayList<>();
        if (!Double.isNaN(shown.cost().total())) {
            known.add(position -> true);
        }
        if (!Double.isNaN(shown.cost().management())) {
            known.add(chart::isManager);
        }
        for (LayerMetrics layer : shown.perLayer()) {
            IntPredicate inLayer = position -> chart.layer(position) == layer.layer();
            if (!Double.isNaN(layer.cost())) {
                known.add(inLayer);
            }
            if (!Double.isNaN(layer.managementCost())) {
                known.add(inLayer.and(chart::isManager));
            }
        }
        int fewest = Integer.MAX_VALUE;
        for (int code = 1; code < Math.pow(3, known.size()); code++) {
            int people = 0;
            for (int position = 0; position < chart.size(); position++) {
                int factor = 0;
                int rest = code;
                for (IntPredicate each : known) {
                    factor += each.test(position) ? rest % 3 - 1 : 0;
                    rest /= 3;
                }
                people += factor == 0 ? 0 : 1;
            }
            fewest = people == 0 ? fewest : Math.min(fewest, people);
        }
        return fewest;
    }

    /** Three layers: a top, managers and others below it, and what they lead. */
    private static OrgChart tree(int managers, int span, int others) {
        StringBuilder drawing = new StringBuilder("ceo salary=100\n");
        for (int manager = 0; manager < managers; manager++) {
            drawing.append("  m").append(manager).append(" salary=50\n");
            for (int report = 0; report < span; report++) {
                drawing.append("    r").append(manager * 10 + report).append(" salary=10\n");
            }
        }
        for (int other = 0; other < others; other++) {
            drawing.append("  o").append(other).append(" salary=20\n");
        }
        return DrawnChart.of(drawing.toString());
    }

    @Test
    void withFewManagersTheirShareIsHidden() {
        OrgMetrics shown = hide(tree(3, 4));

        assertThat(shown.cost().total()).isEqualTo(100 + 3 * 50 + 12 * 10);
        assertThat(shown.cost().management()).isNaN();
    }

    @Test
    void theTotalOfFewPeopleIsHidden() {
        assertThat(hide(DrawnChart.of("ceo salary=100\n  ann salary=50\n  bob\n  cyd\n  dan\n"))
                        .cost()
                        .total())
                .isNaN();
    }

    @Test
    void nothingIsHiddenWhereNoPayIsKnown() {
        OrgChart chart = DrawnChart.of("ceo\n  ann\n");

        assertThat(hide(chart)).isEqualTo(OrgMetrics.of(chart));
    }

    @Test
    void ofGroupsTheSmallOnesAndTheNextLargerAreHiddenAndNoLayerIsTold() {
        StringBuilder drawing = new StringBuilder("ceo department=Board salary=100\n");
        for (int i = 0; i < 12; i++) {
            drawing.append("  m").append(i).append(" department=").append(i < 5 ? "Sales" : "Works");
            drawing.append(" salary=50\n");
            drawing.append("    r").append(i).append(" department=").append(i < 5 ? "Sales" : "Works");
            drawing.append(" salary=10\n");
        }

        OrgChart chart = DrawnChart.of(drawing.toString());
        List<GroupMetrics> shown = PublishedPay.of(chart).shown(GroupMetrics.listOf(chart, Grouping.DEPARTMENT));

        assertThat(shown).extracting(group -> group.group().name()).containsExactly("Works", "Sales", "Board");
        assertThat(shown)
                .extracting(group -> group.metrics().cost().total())
                .containsExactly(420.0, Double.NaN, Double.NaN);
        assertThat(shown)
                .flatExtracting(group -> group.metrics().perLayer())
                .extracting(LayerMetrics::cost)
                .containsOnly(Double.NaN);
    }

    private static OrgMetrics hide(OrgChart chart) {
        return PublishedPay.shownFiguresOf(chart);
    }

    private static OrgChart tree(int managers, int span) {
        StringBuilder drawing = new StringBuilder("ceo salary=100\n");
        for (int manager = 0; manager < managers; manager++) {
            drawing.append("  m").append(manager).append(" salary=50\n");
            for (int report = 0; report < span; report++) {
                drawing.append("    r")
                        .append(manager)
                        .append('-')
                        .append(report)
                        .append(" salary=10\n");
            }
        }
        return DrawnChart.of(drawing.toString());
    }
}
