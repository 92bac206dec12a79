package dev.spanwise.analysis.compliance.pay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.metrics.GroupMetrics;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.analysis.selection.ChartFilter;
import dev.spanwise.analysis.selection.Exclusion;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.analysis.selection.Grouping;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Asks many questions about the pay in a chart and solves the answers for what a few people are paid. */
class SolvingForPayTest {
    private static final int QUESTIONS = 60;
    private static final List<Grouping> GROUPINGS = List.of(Grouping.values());

    @Test
    void whateverIsAskedOfAChartThePayOfNoFewPeopleFollows() {
        Random random = new Random(17);
        int told = 0;
        for (int run = 0; run < 5; run++) {
            OrgChart chart = new RandomStaff(random, 32).chart(27 + run);
            Attacker attacker = new Attacker(chart.attributes().size());
            ask(chart, attacker, random, chart::record);
            told += attacker.told();
            assertThat(attacker.fewWhosePayIsDetermined(unknown -> unknown))
                    .as("run %d", run)
                    .isEmpty();
        }
        assertThat(told).as("sums told").isGreaterThan(25);
    }

    /** Somebody came, left, rose or went elsewhere: both charts are told of, and anything is asked of the earlier one. */
    @Test
    void besideAnEarlierChartThePayOfNoFewPeopleFollows() {
        Random random = new Random(18);
        int told = 0;
        for (int run = 0; run < 10; run++) {
            RandomStaff staff = new RandomStaff(random, 24);
            OrgChart earlier = staff.chart(22);
            if (run % 3 == 1) {
                staff.raise();
            } else if (run % 3 == 2) {
                staff.move();
            }
            int joined = run;
            IntStream.range(0, joined).forEach(i -> staff.join());
            told += assertNothingFollows(earlier, staff.chart(22 + joined), random, "run " + run);
        }
        assertThat(told).as("sums told of the later charts").isGreaterThan(2);
    }

    private static int assertNothingFollows(OrgChart earlier, OrgChart later, Random random, String run) {
        int[] earlierOf = IntStream.range(0, later.size())
                .map(now -> earlier.findPosition(later.position(now).id())
                        .map(was -> was.index())
                        .orElse(OrgChart.NONE))
                .toArray();
        List<Integer> owners =
                new ArrayList<>(IntStream.range(0, earlier.size()).boxed().toList());
        int joined = 0;
        int[] unknowns = new int[later.size()];
        for (int now = 0; now < later.size(); now++) {
            int was = earlierOf[now];
            boolean same = was != OrgChart.NONE
                    && later.position(now).number(Field.SALARY)
                            == earlier.position(was).number(Field.SALARY);
            unknowns[now] = same ? was : owners.size();
            if (!same) {
                owners.add(was != OrgChart.NONE ? was : earlier.size() + joined++);
            }
        }
        Attacker attacker = new Attacker(owners.size());
        ask(earlier, attacker, random, position -> position);
        int before = attacker.told();
        attacker.read(
                PublishedPay.shownFiguresOf(later, earlier, earlierOf),
                Group.all(later),
                position -> unknowns[position]);
        assertThat(attacker.fewWhosePayIsDetermined(owners::get)).as(run).isEmpty();
        return attacker.told() - before;
    }

    /** The same attacker finds the pay of a few where every sum is told. */
    @Test
    void withoutTheRuleTheAttackerFindsIt() {
        OrgChart chart = new RandomStaff(new Random(3), 30).chart(30);
        Attacker attacker = new Attacker(chart.attributes().size());
        Group all = Group.all(chart);
        attacker.read(OrgMetrics.of(all), all, chart::record);
        assertThat(attacker.fewWhosePayIsDetermined(unknown -> unknown).isEmpty())
                .isFalse();
    }

    /** Any of the kinds left out, split by anything or not at all, and any part of it looked at alone. */
    private static void ask(OrgChart chart, Attacker attacker, Random random, IntUnaryOperator unknownOf) {
        PublishedPay pay = PublishedPay.of(chart);
        IntUnaryOperator unknownOfRecord = record -> unknownOf.applyAsInt(chart.positionOfRecord(record));
        for (int question = 0; question < QUESTIONS; question++) {
            Set<Exclusion> without = Arrays.stream(Exclusion.values())
                    .filter(kind -> random.nextInt(3) == 0)
                    .collect(Collectors.toSet());
            OrgChart rest = ChartFilter.excluding(without).apply(chart).chart();
            IntUnaryOperator unknown = position -> unknownOfRecord.applyAsInt(rest.record(position));
            Group all = Group.all(rest);
            attacker.read(pay.shown(OrgMetrics.of(all), all), all, unknown);
            Grouping by = GROUPINGS.get(random.nextInt(GROUPINGS.size()));
            List<GroupMetrics> groups = GroupMetrics.listOf(rest, by);
            pay.shown(groups).forEach(each -> attacker.read(each.metrics(), each.group(), unknown));
            GroupMetrics one = groups.get(random.nextInt(groups.size()));
            attacker.read(pay.shown(one.metrics(), one.group()), one.group(), unknown);
        }
    }
}
