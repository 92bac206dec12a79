package dev.spanwise.analysis.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
        AdverseImpact.GroupImpact women = impact.groups().get(0);
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
                .containsExactly(11, 15);
        assertThat(impact.groups())
                .extracting(AdverseImpact.GroupImpact::pValue)
                .containsExactly(1.0, 1.0);
    }

    private static AdverseImpact impact(OrgChart chart, BitSet eliminated) {
        AffectedPeople people = new AffectedPeople("", chart, eliminated, new BitSet());
        return AdverseImpact.of(
                chart,
                people.compared(PlanEffect.ELIMINATED),
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
