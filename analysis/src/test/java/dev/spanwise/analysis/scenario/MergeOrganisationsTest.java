package dev.spanwise.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.condition.Conditions;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One organisation under a manager of another one, worked out by hand. */
class MergeOrganisationsTest {
    private static final OrgChart CHART = DrawnChart.of("""
        1 name=Ceo salary=300000
          2 name=Ann email=ann@a.example salary=200000
            3 name=Bob salary=90000
          merged-1 name=Eve
        """);

    private static final OrgChart JOINING = DrawnChart.of("""
        1 name=Zed grade=G9 salary=150000
          2 name=ann salary=80000
            7 name=Cyd email=ANN@a.example salary=40000
            8 title=Clerk vacant salary=35000
          9 name=Bob salary=30000
        """);

    @Test
    void allOfItComesUnderTheManagerWithFreeIds() {
        StepResult result = merge("2", Terms.DEFAULT).applyTo(CHART, new BitSet());

        assertThat(DrawnChart.drawingOf(result.chart())).isEqualTo("""
            1
              2
                3
                merged-merged-1
                  merged-2
                    7
                    8
                  9
              merged-1
            """);
        OrgChart after = result.chart();
        assertThat(after.getPosition("merged-merged-1").text(Field.GRADE)).isEqualTo("G9");
        assertThat(after.getPosition("8").is(Flag.VACANT)).isTrue();
        assertThat(after.getPosition("7").is(Flag.VACANT)).isFalse();
        assertThat(after.getPosition("9").number(Field.SALARY)).isEqualTo(30000);
        assertThat(after.getPosition("3").number(Field.SALARY)).isEqualTo(90000);
    }

    @Test
    void clashesAreTold() {
        StepResult result = merge("2", Terms.DEFAULT).applyTo(CHART, new BitSet());

        assertThat(result.notes().stream().map(note -> note.message(Locale.ENGLISH)))
                .containsExactly(
                        "5 positions of \"other.csv\" came in, 1 of them its top.",
                        "2 ids of it were taken here and have \"merged-\" before it now: 1 (merged-merged-1), 2",
                        "1 of its people has a name that somebody else has here; they stay apart: Bob",
                        "2 of its people seem to be here already, by e-mail address or by id and name, and count twice now: "
                                + "ann, Cyd. Close one of the two positions if it is the same person.");
    }

    @Test
    void effectsCountIt() {
        ScenarioRun run = new Scenario("s", Condition.NEVER, List.of(merge("2", Terms.DEFAULT)), CostAssumptions.NONE)
                .runOn(CHART);

        assertThat(run.effects().growth()).isEqualTo(new Effects.Growth(5, 0, 0, 335_000, 0, 0));
        assertThat(run.effects().moved()).isZero();
        assertThat(run.netMoves().moves().map(Move::reason)).containsOnly(Reason.ORGANISATION_MERGED);
        assertThat(DrawnChart.drawingOf(Replay.of(run.moves(), CHART))).isEqualTo(DrawnChart.drawingOf(run.after()));
    }

    @Test
    void withoutAManagerItsTopStandsBesideTheTop() {
        OrgChart after = merge(null, Terms.DEFAULT).applyTo(CHART, new BitSet()).chart();

        assertThat(after.tops()).isEqualTo(2);
        assertThat(after.getPosition("merged-merged-1").manager()).isEmpty();
    }

    @Test
    void aManagerWithoutRoomRefusesAllOfIt() {
        Terms narrow = Terms.DEFAULT.spanLimit(1, Overflow.REFUSE);
        StepResult result = merge("2", narrow).applyTo(CHART, new BitSet());

        assertThat(result.chart()).isSameAs(CHART);
        assertThat(result.refusals()).extracting(Refusal::kind).containsExactly(Refusal.Kind.NO_ROOM_FOR_TOPS);
    }

    @Test
    void anUnknownOrganisationAndAnUnknownManagerAreRefused() {
        Change unknown = MergeOrganisations.of("other.csv", "2", "merged-", Terms.DEFAULT);

        assertThat(unknown.applyTo(CHART, new BitSet()).refusals())
                .extracting(Refusal::kind)
                .containsExactly(Refusal.Kind.NO_ORGANISATION);
        assertThat(merge("99", Terms.DEFAULT).applyTo(CHART, new BitSet()).refusals())
                .extracting(Refusal::kind)
                .containsExactly(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void whatTheScenarioProtectsIsProtectedInItToo() {
        Scenario scenario = new Scenario(
                "s",
                Conditions.parse("grade == 'G9'"),
                List.of(merge("2", Terms.DEFAULT), new RemoveLayer(3, Terms.DEFAULT)),
                CostAssumptions.NONE);

        assertThat(scenario.runOn(CHART)
                        .after()
                        .findPosition("merged-merged-1")
                        .orElseThrow()
                        .span())
                .isEqualTo(2);
    }

    private static Change merge(@Nullable String under, Terms terms) {
        return MergeOrganisations.of("other.csv", under, "merged-", terms).joinedBy(name -> Optional.of(JOINING));
    }
}
