package dev.spanwise.analysis.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.spanwise.analysis.compliance.notice.Jurisdiction;
import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.analysis.optimize.DelayeringSolver;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.analysis.scenario.file.ScenarioReader;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.PositionDraft;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FairnessTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void managersWhoLoseTheirTeamAreComparedWithManagers() {
        // 20 managers with one report each: 10 women, 10 men; all reports are men
        OrgChart chart = managers(20);
        BitSet converted = new BitSet();
        for (int women = 0; women < 12; women += 2) {
            converted.set(chart.getPosition("m" + women).index());
        }

        Fairness fairness = check(chart, new BitSet(), converted);

        Impact impact = fairness.impacts().get(0);
        assertThat(impact.effect()).isEqualTo(PlanEffect.CONVERTED);
        assertThat(impact.people()).isEqualTo(6);
        assertThat(impact.atRisk().people()).isEqualTo(20);
        AdverseImpact byGender = impact.atRisk().byAttribute().get(0);
        assertThat(byGender.groups().get(0).stayingRate()).isEqualTo(4.0 / 10);
        assertThat(byGender.groups().get(0).isBelowFourFifths()).isTrue();
        assertThat(byGender.groups().get(1).people()).isEqualTo(10);
        assertThat(fairness.notices()).isEmpty();
        assertThat(fairness.unknown()).contains(ProtectedAttribute.AGE_40, ProtectedAttribute.AGE_BAND);
    }

    @Test
    void fewerThanFivePeopleAreNotToldApart() {
        OrgChart chart = managers(20);
        BitSet eliminated = new BitSet();
        eliminated.set(1, 5);

        Impact impact = check(chart, eliminated, new BitSet()).impacts().get(0);

        assertThat(impact.people()).isEqualTo(4);
        assertThat(impact.isWithheld()).isTrue();
        assertThat(impact.atRisk().byAttribute()).isEmpty();
        assertThat(impact.everybody()).isEmpty();
    }

    @Test
    void onlyTheRulesAskedForAreHeldAgainst() {
        OrgChart chart = managers(60);
        BitSet eliminated = new BitSet();
        eliminated.set(1, 26);
        AffectedPeople people = new AffectedPeople("", chart, eliminated, new BitSet());

        Fairness fairness = Fairness.of(people, Set.of(Jurisdiction.FRANCE, Jurisdiction.UNITED_STATES), DAY);

        assertThat(fairness.notices())
                .extracting(check -> check.rule().id())
                .containsExactly("france-employment-plan", "france-three-months", "united-states-mass-layoff");
        assertThat(fairness.listWorthALook())
                .extracting(check -> check.rule().statute().jurisdiction())
                .containsOnly(Jurisdiction.FRANCE);
    }

    @Test
    void managersWhoGoAreComparedWithManagersWhoCouldHaveGone() {
        // nine women and 91 men lead; 8 women and 41 men go; of 901 others half are women
        OrgChartBuilder builder = new OrgChartBuilder();
        builder.add(new PositionDraft("top").text(Field.GENDER, "Male"));
        for (int i = 0; i < 100; i++) {
            builder.add(new PositionDraft("m" + i).manager("top").text(Field.GENDER, i < 9 ? "Female" : "Male"));
        }
        for (int i = 0; i < 901; i++) {
            builder.add(new PositionDraft("r" + i)
                    .manager("m" + i % 100)
                    .text(Field.GENDER, i % 2 == 0 ? "Female" : "Male"));
        }
        OrgChart chart = builder.build().chart();
        BitSet gone = new BitSet();
        for (int i = 1; i < 50; i++) {
            gone.set(chart.getPosition("m" + i).index());
        }

        Impact impact = check(chart, gone, new BitSet()).impacts().get(0);

        assertThat(impact.isManagersOnly()).isTrue();
        assertThat(impact.atRisk().people()).isEqualTo(100);
        AdverseImpact atRisk = impact.atRisk().byAttribute().get(0);
        assertThat(atRisk.worst().members()).containsExactly("Female");
        assertThat(atRisk.worst().selectionRatio()).isCloseTo((8 / 9.0) / (41 / 91.0), within(1e-12));
        assertThat(atRisk.verdict()).isEqualTo(Verdict.BOTH);
        AdverseImpact everybody = impact.everybody().orElseThrow().byAttribute().get(0);
        assertThat(impact.everybody().orElseThrow().people()).isEqualTo(1002);
        assertThat(everybody.worst().members()).containsExactly("Male");
    }

    @Test
    void everybodyIsAtRiskWhereAnybodyWasChosen() {
        OrgChart chart = managers(20);
        BitSet gone = new BitSet();
        for (int i = 0; i < 6; i++) {
            gone.set(chart.getPosition((i == 0 ? "r" : "m") + i).index());
        }

        Impact impact = check(chart, gone, new BitSet()).impacts().get(0);

        assertThat(impact.isManagersOnly()).isFalse();
        assertThat(impact.atRisk().people()).isEqualTo(40);
        assertThat(impact.everybody()).as("the top alone is the difference").isEmpty();
    }

    @Test
    void whoIsProtectedOrOutsideTheConditionsCouldNotBeChosen() {
        OrgChart chart = managers(20);
        String file = """
            name: Flat
            outcome: eliminate
            protect: ["id in ['m19', 'm18']"]
            steps:
              - dissolve-narrow: {max-span: 1, where: "id != 'm17'"}
            """;

        AffectedPeople people =
                AffectedPeople.by(ScenarioReader.parse("flat.yaml", file).runOn(chart));

        assertThat(people.pool(PlanEffect.ELIMINATED, PoolKind.AT_RISK).cardinality())
                .isEqualTo(17);
    }

    @Test
    void aRowOfSeveralPostsIsThatManyPeople() {
        OrgChart chart = new OrgChartBuilder()
                .add(new PositionDraft("top").text(Field.GENDER, "m"))
                .add(new PositionDraft("a").manager("top").number(Field.FTE, 30).text(Field.GENDER, "f"))
                .add(new PositionDraft("b").manager("top").number(Field.FTE, 7).text(Field.GENDER, "m"))
                .build()
                .chart();
        BitSet gone = new BitSet();
        gone.set(chart.getPosition("a").index());

        Impact impact = check(chart, gone, new BitSet()).impacts().get(0);

        assertThat(impact.people()).isEqualTo(30);
        assertThat(impact.atRisk().people()).isEqualTo(37);
        assertThat(impact.isWithheld()).isFalse();
    }

    @Test
    void aPlanThatHitsNobodyHasNothingToCheck() {
        Fairness fairness = check(managers(3), new BitSet(), new BitSet());

        assertThat(fairness.impacts()).isEmpty();
        assertThat(fairness.notices()).isEmpty();
    }

    @Test
    void findsWhomAScenarioHits() {
        OrgChart chart = DrawnChart.of("""
            ceo
              ann
                bob
                  cyd
              dan vacant
                eve
            """);
        String file = "name: Flat\noutcome: %s\nsteps:\n  - dissolve-narrow: {max-span: 1}\n";

        AffectedPeople kept = AffectedPeople.by(scenario(file, "convert").runOn(chart));
        AffectedPeople gone = AffectedPeople.by(scenario(file, "eliminate").runOn(chart));

        assertThat(kept.plan()).isEqualTo("Flat");
        assertThat(names(chart, kept.converted())).isEqualTo("ann bob");
        assertThat(kept.eliminated().isEmpty()).isTrue();
        assertThat(names(chart, gone.eliminated())).isEqualTo("ann bob");
    }

    @Test
    void findsWhomAnOptimalPlanHits() {
        OrgChart chart = DrawnChart.of("""
            ceo
              ann
                bob
                  cyd
            """);
        Plan plan = DelayeringSolver.solve(Delayering.of(chart).maxLayers(3).build());

        AffectedPeople people = AffectedPeople.by(plan);

        assertThat(people.converted().cardinality()).isEqualTo(1);
        assertThat(people.eliminated().isEmpty()).isTrue();
    }

    private static Scenario scenario(String file, String outcome) {
        return ScenarioReader.parse("flat.yaml", file.formatted(outcome));
    }

    private static String names(OrgChart chart, BitSet positions) {
        return String.join(
                " ",
                positions.stream()
                        .mapToObj(position -> chart.position(position).id())
                        .toList());
    }

    private static Fairness check(OrgChart chart, BitSet eliminated, BitSet converted) {
        return Fairness.of(new AffectedPeople("", chart, eliminated, converted), Jurisdiction.usual(), DAY);
    }

    private static OrgChart managers(int count) {
        OrgChartBuilder builder = new OrgChartBuilder();
        builder.add(new PositionDraft("top").text(Field.GENDER, "m"));
        for (int i = 0; i < count; i++) {
            builder.add(new PositionDraft("m" + i).manager("top").text(Field.GENDER, i % 2 == 0 ? "f" : "m"));
            builder.add(new PositionDraft("r" + i).manager("m" + i).text(Field.GENDER, "m"));
        }
        return builder.build().chart();
    }
}
