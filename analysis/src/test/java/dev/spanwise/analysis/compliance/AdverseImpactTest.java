package dev.spanwise.analysis.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.spanwise.analysis.compliance.AdverseImpact.GroupImpact;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.PositionDraft;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdverseImpactTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void comparesStayingRates() {
        // 10 women, 4 of them affected; 20 men, 2 of them affected
        OrgChart chart = people(Map.of("f", 10, "m", 20));
        AdverseImpact impact = impact(chart, affected(chart, Map.of("f", 4, "m", 2)));

        assertThat(impact.hidden()).isEmpty();
        GroupImpact women = impact.groups().get(0);
        assertThat(women.members()).containsExactly("f");
        assertThat(women.stayingRate()).isEqualTo(0.6);
        assertThat(women.impactRatio()).isCloseTo(0.6 / 0.9, within(1e-12));
        assertThat(women.isBelowFourFifths()).isTrue();
        // C(10,k) C(20,6-k) of C(30,6) tables have k women; for k = 0, 5 and 6 they are fewer than for 4
        double ways = 38_760 + 210.0 * 190 + 252 * 20 + 210;
        assertThat(women.pValue()).isCloseTo(ways / 593_775, within(1e-9));
        assertThat(impact.groups().get(1).impactRatio()).isEqualTo(1);
        assertThat(impact.groups().get(1).pValue()).isCloseTo(women.pValue(), within(1e-9));
    }

    /** Exactly four fifths is not below, however the shares round: every pair of groups of up to 60 people. */
    @Test
    void exactlyFourFifthsIsNotBelow() {
        for (int women = 5; women <= 60; women++) {
            for (int men = 5; men <= 60; men += 5) {
                for (int hit = 0; hit <= women; hit++) {
                    if (5 * (women - hit) * men == 4 * men * women) {
                        OrgChart chart = people(Map.of("f", women, "m", men));
                        GroupImpact worst = impact(chart, affected(chart, Map.of("f", hit, "m", 0)))
                                .worst();
                        assertThat(worst.isBelowFourFifths())
                                .as("%s of %s", hit, women)
                                .isFalse();
                        if (hit < women) {
                            worst = impact(chart, affected(chart, Map.of("f", hit + 1, "m", 0)))
                                    .worst();
                            assertThat(worst.isBelowFourFifths()).isTrue();
                        }
                    }
                }
            }
        }
        // 28 of 35 stay, 40 of 50 of the best: 0.8 / 1; and 12 of 21 against 5 of 7, where the best loses people too
        OrgChart chart = people(Map.of("f", 21, "m", 7));
        assertThat(impact(chart, affected(chart, Map.of("f", 9, "m", 2)))
                        .worst()
                        .isBelowFourFifths())
                .isFalse();
        assertThat(impact(chart, affected(chart, Map.of("f", 10, "m", 2)))
                        .worst()
                        .isBelowFourFifths())
                .isTrue();
    }

    /** Of 50 each, 20, 1 and none are hit: the second fares a little worse than the best, yet far better than chance. */
    @Test
    void aGroupThatIsHitLessThanTheOthersIsNoSign() {
        OrgChart chart = people(Map.of("a", 50, "b", 50, "c", 50));
        List<GroupImpact> groups =
                impact(chart, affected(chart, Map.of("a", 20, "b", 1, "c", 0))).groups();
        assertThat(groups).extracting(GroupImpact::isBeyondChance).containsExactly(true, false, false);
        assertThat(groups.get(1).impactRatio()).isEqualTo(0.98);
        assertThat(groups.get(1).pValue()).isLessThan(AdverseImpact.RARE);
        assertThat(groups.get(1).isWorthALook()).isFalse();
    }

    @Test
    void theRatioOfBeingHitStandsBesideThatOfStaying() {
        OrgChart chart = people(Map.of("f", 20, "m", 20));
        GroupImpact women =
                impact(chart, affected(chart, Map.of("f", 6, "m", 2))).worst();
        assertThat(women.selectionRate()).isEqualTo(0.3);
        assertThat(women.selectionRatio()).isCloseTo(3, within(1e-12));
        assertThat(impact(chart, affected(chart, Map.of("f", 6, "m", 0)))
                        .worst()
                        .selectionRatio())
                .isNaN();
    }

    @Test
    void oneWordForAllFigures() {
        OrgChart few = people(Map.of("f", 6, "m", 8));
        assertThat(impact(few, affected(few, Map.of("f", 2, "m", 0))).verdict()).isEqualTo(Verdict.BELOW_FOUR_FIFTHS);
        assertThat(impact(few, affected(few, Map.of("f", 1, "m", 1))).verdict()).isEqualTo(Verdict.NO_SIGN);
        OrgChart many = people(Map.of("f", 200, "m", 200));
        assertThat(impact(many, affected(many, Map.of("f", 16, "m", 4))).verdict())
                .isEqualTo(Verdict.BEYOND_CHANCE);
        assertThat(impact(many, affected(many, Map.of("f", 90, "m", 4))).verdict())
                .isEqualTo(Verdict.BOTH);
        OrgChart alike = people(Map.of("f", 9));
        assertThat(impact(alike, affected(alike, Map.of("f", 5))).verdict()).isEqualTo(Verdict.NOTHING_TO_COMPARE);
    }

    @Test
    void aGroupUnderFiveIsCountedTogetherWithTheNextOne() {
        OrgChart chart = people(Map.of("d", 2, "f", 10, "m", 20));
        AdverseImpact impact = impact(chart, affected(chart, Map.of("d", 2, "f", 4, "m", 2)));

        assertThat(impact.hidden()).isEmpty();
        assertThat(impact.groups())
                .extracting(AdverseImpact.GroupImpact::members)
                .containsExactly(List.of("m"), List.of("d", "f"));
        AdverseImpact.GroupImpact together = impact.groups().get(1);
        assertThat(together.people()).isEqualTo(12);
        assertThat(together.affected()).isEqualTo(6);
        assertThat(together.impactRatio()).isCloseTo(0.5 / 0.9, within(1e-12));
    }

    @Test
    void fewPeopleOfWhomNothingIsKnownAreCountedTogetherWithTheSmallestGroup() {
        OrgChart chart = people(Map.of("", 3, "f", 10, "m", 20));
        AdverseImpact impact = impact(chart, affected(chart, Map.of("", 1, "f", 4, "m", 2)));

        assertThat(impact.unknown()).isZero();
        assertThat(impact.groups())
                .extracting(AdverseImpact.GroupImpact::members)
                .containsExactly(List.of("m"), List.of("", "f"));
    }

    @Test
    void groupsAreHiddenWhereNothingIsLeftToCompareThemWith() {
        OrgChart chart = people(Map.of("f", 4, "m", 20));
        AdverseImpact impact = impact(chart, new BitSet());

        assertThat(impact.hidden()).containsExactly("f", "m");
        assertThat(impact.groups()).isEmpty();
    }

    @Test
    void hidingGoesOnUntilNobodyCanSubtract() {
        assertThat(SmallGroups.hidden(Map.of("a", 10, "b", 20))).isEmpty();
        assertThat(SmallGroups.hidden(Map.of("a", 4, "b", 20))).containsExactlyInAnyOrder("a", "b");
        assertThat(SmallGroups.hidden(Map.of("a", 1, "b", 2, "c", 9, "d", 30)))
                .containsExactlyInAnyOrder("a", "b", "c");
        assertThat(SmallGroups.hidden(Map.of("a", 3, "b", 4, "c", 9))).containsExactlyInAnyOrder("a", "b");
        assertThat(SmallGroups.hidden(Map.of("a", 0, "b", 9))).isEmpty();
        assertThat(SmallGroups.hidden(Map.of("a", 3))).containsExactly("a");
    }

    @Test
    void agesAreTakenOnTheDay() {
        OrgChart chart = new OrgChartBuilder()
                .add(new PositionDraft("a").date(Field.BIRTH_DATE, LocalDate.of(1986, 11, 23)))
                .add(new PositionDraft("b")
                        .date(Field.BIRTH_DATE, LocalDate.of(1986, 11, 24))
                        .number(Field.FTE, 0.5))
                .add(new PositionDraft("c"))
                .build()
                .chart();
        assertThat(chart.positions().map(p -> ProtectedAttribute.AGE_40.groupOf(p, DAY)))
                .containsExactly("40+", "<40", "");
        assertThat(chart.positions().map(p -> ProtectedAttribute.AGE_BAND.groupOf(p, DAY)))
                .containsExactly("40-49", "30-39", "");
        assertThat(chart.positions().map(p -> ProtectedAttribute.PART_TIME.groupOf(p, DAY)))
                .containsExactly("full-time", "part-time", "full-time");
        assertThat(ProtectedAttribute.GENDER.isKnown(chart)).isFalse();
        assertThat(ProtectedAttribute.AGE_BAND.isKnown(chart)).isTrue();
    }

    @Test
    void onlyPeopleAreCompared() {
        OrgChartBuilder builder = new OrgChartBuilder();
        for (int i = 0; i < 30; i++) {
            builder.add(new PositionDraft("p" + i)
                    .text(Field.GENDER, i % 2 == 0 ? "f" : "m")
                    .flag(Flag.VACANT, i == 0)
                    .flag(Flag.CONTRACTOR, i == 2)
                    .flag(Flag.LEFT, i == 4)
                    .number(Field.FTE, i == 6 ? 7 : 1));
        }
        AdverseImpact impact = impact(builder.build().chart(), new BitSet());
        assertThat(impact.groups())
                .extracting(AdverseImpact.GroupImpact::people)
                .containsExactly(18, 15);
        assertThat(impact.groups())
                .extracting(AdverseImpact.GroupImpact::pValue)
                .containsExactly(1.0, 1.0);
    }

    private static AdverseImpact impact(OrgChart chart, BitSet eliminated) {
        AffectedPeople people = new AffectedPeople("", chart, eliminated, new BitSet());
        return AdverseImpact.of(
                chart,
                people.pool(PlanEffect.ELIMINATED, PoolKind.EVERYBODY),
                people.hit(PlanEffect.ELIMINATED),
                ProtectedAttribute.GENDER,
                DAY);
    }

    private static OrgChart people(Map<String, Integer> byGender) {
        OrgChartBuilder builder = new OrgChartBuilder();
        byGender.forEach((gender, count) -> {
            for (int i = 0; i < count; i++) {
                builder.add(new PositionDraft(gender + i).text(Field.GENDER, gender));
            }
        });
        return builder.build().chart();
    }

    private static BitSet affected(OrgChart chart, Map<String, Integer> byGender) {
        BitSet affected = new BitSet();
        byGender.forEach((gender, count) -> {
            for (int i = 0; i < count; i++) {
                affected.set(chart.getPosition(gender + i).index());
            }
        });
        return affected;
    }
}
