package dev.spanwise.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.scenario.file.ScenarioReader;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Positions added, filled and edited, worked out by hand on a drawn chart. */
class PlanningStepsTest {
    private static final OrgChart CHART = DrawnChart.of("""
        ceo salary=200 location=Bonn
          ann department=Sales salary=100 location=Bonn
            a1 salary=50 location=Bonn
            a2 salary=50 location=Bonn
            a3 salary=50 location=Bonn
            a4 salary=50 location=Bonn
          bob department=Finance location=Oslo
            v vacant salary=60
        """);

    @Test
    void newPositionsAreVacantAndShareTheReportsThatMoveUnderThem() {
        ScenarioRun run =
                run("add: {under: ann, count: 2, title: Lead, salary: 80, location: Rome," + " reports: [a1, a2, a3]}");

        assertThat(DrawnChart.drawingOf(run.after())).isEqualTo("""
            ceo
              ann
                a4
                new-1
                  a1
                  a2
                new-2
                  a3
              bob
                v
            """);
        Position added = run.after().getPosition("new-2");
        assertThat(added.is(Flag.VACANT)).isTrue();
        assertThat(added.title()).isEqualTo("Lead");
        assertThat(run.before().size()).isEqualTo(8);
        assertThat(run.before().attributes().distinctTexts(Field.LOCATION)).containsExactly("Bonn", "Oslo");

        Effects effects = run.effects();
        assertThat(effects.growth()).isEqualTo(new Effects.Growth(2, 0, 0, 160, 0, 0));
        assertThat(effects.moved()).isEqualTo(3);
        assertThat(effects.movedElsewhere()).isEqualTo(3);
        assertThat(effects.after().headcount().positions()).isEqualTo(10);
        assertThat(effects.after().cost().total() - effects.before().cost().total())
                .isEqualTo(160);
        assertThat(run.bookkeeping()).isEqualTo(new Bookkeeping(8, 0, 0, 0, 0, 3, 0, 0, 5, 2));
        assertThat(run.bookkeeping().headcountAfter()).isEqualTo(10);
        assertThat(run.netMoves().moves().filter(Move::changesManager)).hasSize(3);
        assertThat(run.netMoves()
                        .moves()
                        .filter(m -> m.outcome() == Fate.ADDED)
                        .map(m -> m.reason(run.attributes(), Locale.ENGLISH)))
                .containsExactly("New under ann", "New under ann");
    }

    @Test
    void whoeverHasANameHoldsThePosition() {
        ScenarioRun run =
                run("add: {under: bob, ids: [n1, n2, a1, n1], name: Zoe}", "add: {under: n1, unmark: vacant}");

        assertThat(run.after().getPosition("n2").is(Flag.VACANT)).isFalse();
        assertThat(run.after().getPosition("new-1").is(Flag.VACANT)).isFalse();
        assertThat(run.after().getPosition("new-1").manager())
                .hasValue(run.after().getPosition("n1"));
        assertThat(refusals(run))
                .containsExactly(
                        "\"a1\" was not added: another position has this id, here or elsewhere in the data."
                                + " Choose another id, or leave ids out.",
                        "\"n1\" was not added: another position has this id, here or elsewhere in the data."
                                + " Choose another id, or leave ids out.");
    }

    @Test
    void aSpanLimitHoldsForTheManagerAndTheNewTeams() {
        ScenarioRun run = run(
                "add: {under: ann, count: 3, span-limit: 5}", "add: {under: bob, reports: [a1, a2], span-limit: 1}");

        assertThat(run.after().getPosition("ann").span()).isEqualTo(5);
        assertThat(refusals(run)).hasSize(3);
        assertThat(refusals(run).get(0)).startsWith("\"new-2\" was not added: \"ann\" may have at most 5");
        assertThat(refusals(run).get(2)).startsWith("\"new-2\" was not added: \"bob\" may have at most 1");
    }

    @Test
    void reportsDoNotMoveIntoTheirOwnBranchAndTopsNotAtAll() {
        ScenarioRun run = run("add: {under: a1, reports: [ann, ceo, nobody, v]}");

        assertThat(run.after().getPosition("v").manager()).hasValue(run.after().getPosition("new-1"));
        assertThat(refusals(run)).hasSize(3);
    }

    @Test
    void aWideTeamThatIsSplitIsBackWithinTheLimit() {
        ScenarioRun run =
                run("add: {under: ann, count: 2, reports: [a1, a2, a3, a4], span-limit: 6}", "cap-spans: {max: 3}");
        assertThat(run.effects().backWithinSpanLimit()).isZero();

        Effects effects = Scenario.of(
                        "x",
                        new AddPositions(
                                "ann",
                                2,
                                java.util.List.of(),
                                java.util.List.of("a1", "a2", "a3", "a4"),
                                PositionValues.NONE,
                                Terms.DEFAULT.spanLimit(3, Overflow.ALLOW)))
                .runOn(CHART)
                .effects();
        assertThat(effects.backWithinSpanLimit()).isEqualTo(1);
    }

    @Test
    void whatIsAddedCanBeDissolvedAgainAndIsOptimisedLikeOthers() {
        ScenarioRun dissolved =
                run("add: {under: ann, ids: [lead], reports: [a1, a2], salary: 70}", "dissolve: {positions: lead}");
        assertThat(dissolved.after().size()).isEqualTo(CHART.size());
        assertThat(dissolved.after().getPosition("a1").manager())
                .hasValue(dissolved.after().getPosition("ann"));
        assertThat(dissolved.netMoves().isEmpty()).isTrue();
        assertThat(dissolved.effects().growth().added()).isZero();
        assertThat(dissolved.steps().get(1).effects().savings().vacancies()).isEqualTo(70);
        assertThat(dissolved.bookkeeping().unchanged()).isEqualTo(8);

        ScenarioRun optimised =
                run("add: {under: ann, ids: [lead], reports: [a1, a2], name: Zoe}", "optimise: {max-layers: 3}");
        assertThat(optimised.after().layers()).isEqualTo(3);
        assertThat(optimised.after().findPosition("lead")).isPresent();
        assertThat(optimised.bookkeeping().added()).isEqualTo(1);
        assertThat(Replay.of(optimised.moves(), CHART).getPosition("lead").name())
                .isEqualTo("Zoe");
    }

    @Test
    void hiringFillsAVacancyAndTellsWhatItCosts() {
        ScenarioRun run = run("hire: {position: v, name: Zoe, salary: 66}", "hire: {position: a1, name: Yan}");

        Position hired = run.after().getPosition("v");
        assertThat(hired.name()).isEqualTo("Zoe");
        assertThat(hired.is(Flag.VACANT)).isFalse();
        assertThat(CHART.getPosition("v").is(Flag.VACANT)).isTrue();
        assertThat(run.effects().growth()).isEqualTo(new Effects.Growth(0, 1, 1, 0, 6, 0));
        assertThat(run.netMoves().moves().map(Move::outcome)).containsExactly(Fate.FILLED);
        assertThat(run.bookkeeping().filled()).isEqualTo(1);
        assertThat(refusals(run))
                .containsExactly("\"a1\" is not vacant: nobody was hired for it. Add a position, or edit this one.");
    }

    @Test
    void editsByConditionTouchOnlyWhatChanges() {
        ScenarioRun run = run(
                "edit: {where: \"location == 'Bonn'\", location: Rome}",
                "edit: {where: \"location == 'Rome'\", location: Rome}",
                "edit: {positions: a1, clear: salary, mark: contractor}",
                "move: {positions: a1, to: bob}");

        assertThat(run.steps().get(0).moves().size()).isEqualTo(6);
        assertThat(run.steps().get(1).moves().isEmpty()).isTrue();
        assertThat(run.after().getPosition("a1").number(Field.SALARY)).isNaN();
        assertThat(run.effects().growth().payChange()).isEqualTo(-50);
        assertThat(run.netMoves().moves().map(Move::outcome))
                .containsExactly(Fate.EDITED, Fate.EDITED, Fate.MOVED, Fate.EDITED, Fate.EDITED, Fate.EDITED);
        assertThat(run.bookkeeping()).isEqualTo(new Bookkeeping(8, 0, 0, 0, 0, 1, 0, 5, 2, 0));
        assertThat(run.chartAfter(2).getPosition("a1").number(Field.SALARY)).isEqualTo(50);
    }

    @Test
    void whatIsEditedBackIsUnchanged() {
        ScenarioRun run = run("edit: {positions: a1, location: Rome}", "edit: {positions: a1, location: Bonn}");

        assertThat(run.netMoves().isEmpty()).isTrue();
        assertThat(run.effects().growth().edited()).isZero();
    }

    private static ScenarioRun run(String... steps) {
        return ScenarioReader.parse("plan.yaml", "name: x\nsteps:\n  - " + String.join("\n  - ", steps) + "\n")
                .runOn(CHART);
    }

    private static java.util.List<String> refusals(ScenarioRun run) {
        return run.steps().stream()
                .flatMap(step -> step.refusals().stream())
                .map(refusal -> refusal.message(Locale.ENGLISH))
                .toList();
    }
}
