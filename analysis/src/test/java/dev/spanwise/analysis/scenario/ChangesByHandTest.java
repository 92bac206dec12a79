package dev.spanwise.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.analysis.ask.Amount;
import dev.spanwise.analysis.optimize.Boundaries;
import dev.spanwise.analysis.optimize.Objective;
import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.analysis.optimize.SpanLimits;
import dev.spanwise.analysis.optimize.Target;
import dev.spanwise.analysis.scenario.file.ScenarioReader;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Moves, merges, promotions and numbers, worked out by hand on drawn charts. */
class ChangesByHandTest {
    private static final Terms CONVERT = Terms.DEFAULT;
    private static final Terms ELIMINATE = CONVERT.with(Outcome.ELIMINATE);

    private static final OrgChart CHART = DrawnChart.of("""
        ceo
          ann department=Sales
            a1
            a2
            a3
          bob department=Sales
            b1
            b2
          cyd department=Finance
            c1
          v vacant
        """);

    @Test
    void moveTakesTheBranchAlong() {
        StepResult result = apply(new MovePositions(List.of("bob"), "cyd", CONVERT));

        assertThat(drawing(result)).isEqualTo("""
            ceo
              ann
                a1
                a2
                a3
              cyd
                bob
                  b1
                  b2
                c1
              v
            """);
        assertThat(result.moves().moves().map(Move::outcome)).containsExactly(Fate.MOVED);
    }

    @Test
    void nobodyMovesIntoTheOwnBranchOrPastTheLimit() {
        assertThat(refusals(apply(new MovePositions(List.of("ann", "ceo"), "a1", CONVERT))))
                .containsExactly(
                        "\"ann\" was not moved: \"a1\" is in its own branch.",
                        "\"ceo\" is a top position: it has no manager to move away from.");
        assertThat(refusals(
                        apply(new MovePositions(List.of("a1", "a2"), "cyd", CONVERT.spanLimit(2, Overflow.REFUSE)))))
                .containsExactly("\"a2\" was left where it is: \"cyd\" has at most 2 direct reports in this"
                        + " step and no room for another. Allow a wider span, or choose another manager.");
    }

    @Test
    void convertHandsTheTeamToASuccessor() {
        assertThat(drawing(apply(new ConvertManagers(List.of("bob"), "cyd", ELIMINATE))))
                .isEqualTo("""
                    ceo
                      ann
                        a1
                        a2
                        a3
                      cyd
                        bob
                        b1
                        b2
                        c1
                      v
                    """);
    }

    @Test
    void closeVacanciesLeavesPeopleAlone() {
        StepResult result = apply(new CloseVacancies(List.of("v", "a1"), CONVERT));

        assertThat(result.chart().findPosition("v")).isEmpty();
        assertThat(refusals(result)).containsExactly("\"a1\" is not vacant: it was not closed.");
    }

    @Test
    void aMoveToTheTopTakesTheBranchAlong() {
        assertThat(drawing(apply(new MovePositions(List.of("cyd", "ceo"), null, CONVERT))))
                .endsWith("\n  v\ncyd\n  c1\n");
    }

    @Test
    void aSplitTeamKeepsItsFirstShare() {
        assertThat(drawing(apply(new SplitTeam("ann", 2, PositionValues.NONE, CONVERT))))
                .isEqualTo("""
            ceo
              ann
                a1
                a2
              bob
                b1
                b2
              cyd
                c1
              v
              new-1
                a3
            """);
        assertThat(refusals(apply(new SplitTeam("bob", 3, PositionValues.NONE, CONVERT))))
                .containsExactly("\"bob\" has 2 direct reports, too few for 3 teams.");
        assertThat(refusals(apply(new SplitTeam("ceo", 2, PositionValues.NONE, CONVERT))))
                .containsExactly("\"ceo\" stands at the top: there is nobody under whom another team could stand"
                        + " beside it.");
    }

    @Test
    void promoteReportKeepsTheSpanAbove() {
        assertThat(drawing(apply(new PromoteReport("ann", "a2", ELIMINATE)))).endsWith("""
              v
              a2
                a1
                a3
            """);
        assertThat(drawing(apply(new PromoteReport("ann", null, CONVERT)))).endsWith("""
              v
              a1
                ann
                a2
                a3
            """);
        assertThat(refusals(apply(new PromoteReport("ann", "b1", CONVERT))))
                .containsExactly("\"ann\" was left as it is: \"b1\" does not report to it.");
    }

    @Test
    void mergePeersLeavesTheFewestManagers() {
        // 3 + 2 + 1 reports fit under one span of 6; converted bob and cyd would make it 8
        assertThat(managers(apply(new MergePeers(6, List.of(), ELIMINATE)))).containsExactly("ann", "ceo");
        assertThat(managers(apply(new MergePeers(6, List.of(), CONVERT)))).containsExactly("ann", "bob", "ceo");
        assertThat(drawing(apply(new MergePeers(6, List.of(Field.DEPARTMENT), CONVERT))))
                .startsWith("""
                    ceo
                      ann
                        bob
                        a1
                        a2
                        a3
                        b1
                        b2
                      cyd
                    """);
    }

    @Test
    void mergePeersSaysHowGoodItIs() {
        assertThat(notes(apply(new MergePeers(6, List.of(), ELIMINATE))))
                .containsExactly(
                        "Peers were merged exactly: 3 managers before, 1 after, which is the fewest possible.");

        StringBuilder wide = new StringBuilder("ceo\n");
        for (int i = 0; i < 14; i++) {
            wide.append("  m")
                    .append(i)
                    .append("\n    x")
                    .append(i)
                    .append("\n    y")
                    .append(i)
                    .append('\n');
        }
        assertThat(notes(new MergePeers(8, List.of(), ELIMINATE).applyTo(DrawnChart.of(wide.toString()), new BitSet())))
                .containsExactly("Groups of more than 12 peers were merged by first-fit decreasing:"
                        + " 14 managers before, 4 after, at least 4 are needed.");
    }

    @Test
    void mergePeersNeedsTheValueThatHasToBeShared() {
        assertThat(refusals(apply(new MergePeers(6, List.of(Field.LOCATION), CONVERT))))
                .contains("\"ann\" was left as it is: its location is not known.");
    }

    @Test
    void reduceClosesVacanciesBeforeItTakesTheNarrowestManagers() {
        Reduce two = new Reduce(new Amount(2, false), Reduce.Counted.POSITIONS, false, ELIMINATE);
        assertThat(drawing(apply(two))).isEqualTo("""
            ceo
              ann
                a1
                a2
                a3
              bob
                b1
                b2
              c1
            """);
    }

    @Test
    void reduceSaysWhenItRunsOut() {
        Reduce half = new Reduce(new Amount(50, true), Reduce.Counted.POSITIONS, false, ELIMINATE);
        StepResult result = apply(half);

        // 11 positions: 50 % is 6; one vacancy and three managers below the top can go
        assertThat(result.chart().size()).isEqualTo(7);
        assertThat(refusals(result))
                .containsExactly("The step could take out 4 of the 6 asked for: nothing more could be done within its"
                        + " conditions. Ask for fewer, or protect fewer positions.");
        Reduce withContributors = new Reduce(new Amount(50, true), Reduce.Counted.POSITIONS, true, ELIMINATE);
        assertThat(apply(withContributors).chart().size()).isEqualTo(5);
    }

    @Test
    void reduceCannotConvertPositionsAway() {
        assertThatThrownBy(() -> new Reduce(new Amount(2, false), Reduce.Counted.POSITIONS, false, CONVERT))
                .hasMessage("reduce counts positions that are gone, and a converted one is not:"
                        + " choose the outcome eliminate, or count managers");
    }

    @Test
    void capLayersMovesAsFewPeopleAsPossible() {
        OrgChart deep = DrawnChart.of("""
            ceo
              a
                b
                  c
                  d
                e
              f
            """);
        // 3 layers: dissolving b moves 2 people, dissolving a would move 2 more
        assertThat(DrawnChart.drawingOf(
                        new CapLayers(3, ELIMINATE).applyTo(deep, new BitSet()).chart()))
                .isEqualTo("""
                    ceo
                      a
                        e
                        c
                        d
                      f
                    """);
    }

    @Test
    void capLayersGoesAsFarAsTheSpanLimitLetsIt() {
        StepResult result = apply(new CapLayers(2, CONVERT.spanLimit(5, Overflow.REFUSE)));

        assertThat(refusals(result))
                .containsExactly("The step came down to 3 layers, not to 2: the span limit or protected positions do"
                        + " not allow fewer. Allow a wider span, or protect fewer positions.");
        assertThat(result.moves().isEmpty()).isTrue();
    }

    @Test
    void optimizeRefusesWhatIsImpossibleAndSaysWhatWouldDo() {
        StepResult result = apply(new Optimize(2, SpanLimits.of(5), PlanOptions.DEFAULT, CONVERT));

        assertThat(refusals(result))
                .containsExactly("No plan keeps both limits, of layers and of direct reports. Allow 3 layers with the"
                        + " span as it is, or 10 direct reports with the layers as they are.");
        assertThat(result.chart()).isSameAs(CHART);
    }

    @Test
    void optimizeWeighsMovesAndLimitsSpansByGrade() {
        OrgChart chart = DrawnChart.of("""
            cleo grade=9
              ann grade=7
                dan grade=5
                  eva
                  eli
              bob grade=7
              gus grade=3
            """);
        String step = "name: x\nsteps:\n  - optimise: {max-layers: 3%s}\n";

        assertThat(dissolved(chart, step.formatted(""))).containsExactly("ann");
        assertThat(dissolved(chart, step.formatted(", max-span-by-grade: {'9': 3}")))
                .containsExactly("dan");
        assertThat(dissolved(chart, step.formatted(", max-span-by-archetype: {player-coach: 3}")))
                .containsExactly("dan");
        assertThat(dissolved(chart, step.formatted(", max-span-if: {'top && span > 2': 3}")))
                .containsExactly("dan");
        assertThat(dissolved(chart, step.formatted(", weigh: {weight: 5, where: \"id == 'dan'\"}")))
                .containsExactly("dan");
        assertThat(dissolved(
                        chart,
                        step.formatted(", weigh: [{weight: 5, where: manager}, {weight: 9, where: \"id == 'eva'\"}]")))
                .containsExactly("ann");
    }

    private static List<String> dissolved(OrgChart chart, String file) {
        return ScenarioReader.parse("plan.yaml", file)
                .runOn(chart)
                .moves()
                .moves()
                .filter(move -> move.outcome() == Fate.CONVERTED)
                .map(move -> chart.attributes().text(Field.ID, move.record()))
                .toList();
    }

    @Test
    void optimizeRefusesTargetsOutOfReach() {
        PlanOptions all = new PlanOptions(
                false,
                Objective.moved(),
                List.of(),
                Boundaries.NONE,
                List.of(new Target(Target.Kind.DISSOLVE_AT_LEAST, 1_000)),
                0);
        StepResult result = apply(new Optimize(CHART.layers(), SpanLimits.NONE, all, CONVERT));

        assertThat(refusals(result))
                .containsExactly("No plan within the limits reaches what is asked."
                        + " Ask for less, or allow more layers or wider spans.");
    }

    @Test
    void optimizeByAnotherObjectiveClaimsNothingAboutMoves() {
        PlanOptions fewestDissolved =
                new PlanOptions(false, Objective.dissolved(), List.of(), Boundaries.NONE, List.of(), 0);
        StepResult result = apply(new Optimize(CHART.layers() - 1, SpanLimits.NONE, fewestDissolved, CONVERT));

        assertThat(result.notes().stream().map(note -> note.message(Locale.ENGLISH)))
                .satisfiesExactly(
                        said -> assertThat(said)
                                .startsWith("Optimisation: proven best, ")
                                .doesNotContain("no plan moves fewer"),
                        said -> assertThat(said).startsWith("3 managers on the first two layers lose the whole team"));
    }

    @Test
    void capSpansPromotesOnlyWhereTeamsHaveNoRoom() {
        OrgChart wide = DrawnChart.of("""
            ceo
              m
                m1
              a
              b
              c
              d
            """);
        // two stay: m, who leads already and has room for one, and a, who is promoted for the other two
        StepResult result = new CapSpans(2, CONVERT).applyTo(wide, new BitSet());
        assertThat(DrawnChart.drawingOf(result.chart())).isEqualTo("""
            ceo
              m
                d
                m1
              a
                b
                c
            """);
        assertThat(result.moves().moves().filter(move -> move.outcome() == Fate.PROMOTED))
                .hasSize(1);
    }

    private static StepResult apply(Change change) {
        return change.applyTo(CHART, new BitSet());
    }

    private static String drawing(StepResult result) {
        return DrawnChart.drawingOf(result.chart());
    }

    private static List<String> managers(StepResult result) {
        return result.chart()
                .positions()
                .filter(p -> p.isManager())
                .map(p -> p.id())
                .sorted()
                .toList();
    }

    private static List<String> refusals(StepResult result) {
        return result.refusals().stream()
                .map(refusal -> refusal.message(Locale.ENGLISH))
                .toList();
    }

    private static List<String> notes(StepResult result) {
        return result.notes().stream().map(note -> note.message(Locale.ENGLISH)).toList();
    }
}
