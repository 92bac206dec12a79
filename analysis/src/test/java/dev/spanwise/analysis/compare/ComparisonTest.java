package dev.spanwise.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.compare.MatchHint.Reason;
import dev.spanwise.analysis.metrics.GradeOrder;
import dev.spanwise.analysis.scenario.RemoveLayer;
import dev.spanwise.analysis.scenario.Terms;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.Position;
import dev.spanwise.model.PositionDraft;
import dev.spanwise.model.SourceRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {
    private static final OrgChart LAST_YEAR = DrawnChart.of("""
        ceo grade=9
          ann grade=7 email=a
            bob grade=3 email=b
            cyd grade=4 email=c
          dan grade=6 email=d
        """);
    private static final OrgChart THIS_YEAR = DrawnChart.of("""
        ceo grade=9
          ann grade=7 email=a
            bob grade=4 email=b
              new grade=3
                newer
          cyd grade=4 email=c
        """);

    @Test
    void tellsWhoJoinedLeftMovedRoseAndStandsElsewhere() {
        Comparison comparison = Comparison.of(LAST_YEAR, THIS_YEAR);

        assertThat(comparison.joined()).extracting(Position::id).containsExactly("new", "newer");
        assertThat(comparison.left()).extracting(Position::id).containsExactly("dan");
        assertThat(ids(comparison.moved())).containsExactly("cyd");
        assertThat(ids(comparison.promoted())).containsExactly("bob");
        assertThat(ids(comparison.layerChanged())).containsExactly("cyd");
        assertThat(comparison.newLayers()).isEqualTo(2);
    }

    @Test
    void tellsWhichBranchesGrewDeeper() {
        assertThat(Comparison.of(LAST_YEAR, THIS_YEAR).branches())
                .containsExactly(new BranchCreep(LAST_YEAR.getPosition("ann"), 2, 4, 3, 4));
    }

    @Test
    void matchesByAnotherFieldWhereIdsChanged() {
        OrgChart renumbered = DrawnChart.of("""
            1
              2 email=a
                3 email=b
              4 email=c
              5 email=d
            """);
        Comparison comparison = Comparison.of(LAST_YEAR, renumbered, Field.EMAIL);

        assertThat(comparison.joined()).extracting(Position::id).containsExactly("1");
        assertThat(comparison.left()).extracting(Position::id).containsExactly("ceo");
        // ann and dan have another manager, since ceo matches nothing; cyd reported to ann, who is there
        assertThat(ids(comparison.managerReplaced())).containsExactly("ann", "dan");
        assertThat(ids(comparison.moved())).containsExactly("cyd");
    }

    @Test
    void aScenarioIsComparedByItsRecords() {
        OrgChart after = new RemoveLayer(2, Terms.DEFAULT)
                .applyTo(LAST_YEAR, new BitSet())
                .chart();
        Comparison comparison = Comparison.of(LAST_YEAR, after);

        assertThat(comparison.joined()).isEmpty();
        assertThat(comparison.left()).isEmpty();
        assertThat(ids(comparison.moved())).containsExactly("bob", "cyd");
        assertThat(comparison.newLayers()).isEqualTo(-1);
    }

    @Test
    void theSameChartDiffersInNothing() {
        Comparison comparison = Comparison.of(LAST_YEAR, LAST_YEAR);
        assertThat(comparison.moved()).isEmpty();
        assertThat(comparison.promoted()).isEmpty();
        assertThat(comparison.layerChanged()).isEmpty();
    }

    @Test
    void severalDatesMakeASeries() {
        TimeSeries series = TimeSeries.of(List.of("2025", "2026"), List.of(LAST_YEAR, THIS_YEAR), Field.ID);

        assertThat(series.moments())
                .extracting(moment -> moment.figures().layers().layers())
                .containsExactly(3, 5);
        assertThat(series.moments().get(0).since()).isNull();
        assertThat(series.moments().get(1).since()).isEqualTo(new TimeSeries.Turnover(2, 1, 1, 1, 1, 0, 0, 0, 0, 0));
    }

    private static List<String> ids(List<Comparison.Pair> pairs) {
        return pairs.stream().map(pair -> pair.before().id()).toList();
    }

    @Test
    void aNewManagerInTheOldPlaceIsNoMove() {
        Comparison comparison = compared("""
            ceo
              old
                a
                b
              peer
                c
            """, """
            ceo
              new
                a
                b
              peer
                c
            """);
        assertThat(ids(comparison.managerReplaced())).containsExactly("a", "b");
        assertThat(comparison.moved()).isEmpty();
    }

    @Test
    void oneOfTheTeamMayTakeThePlace() {
        Comparison comparison = compared("""
            ceo
              old
                a
                b
                c
            """, """
            ceo
              a
                b
                c
            """);
        assertThat(ids(comparison.managerReplaced())).containsExactly("b", "c");
        assertThat(ids(comparison.moved())).containsExactly("a");
        assertThat(ids(comparison.promoted())).containsExactly("a");
    }

    @Test
    void aTeamThatGoesUpOrToAPeerHasMoved() {
        String before = """
            ceo
              old
                a
                b
              peer
                c
            """;
        assertThat(ids(compared(before, "ceo\n  a\n  b\n  peer\n    c\n").moved()))
                .containsExactly("a", "b");
        assertThat(ids(compared(before, "ceo\n  peer\n    c\n    a\n    b\n").moved()))
                .containsExactly("a", "b");
        assertThat(ids(compared("ceo\n  old\n    a\n", "ceo\n  a\n").moved())).containsExactly("a");
    }

    /** The manager went elsewhere in the company, and somebody else leads the whole team in the same place. */
    @Test
    void aManagerWhoIsStillThereMayHaveBeenReplaced() {
        String before = "ceo\n  old\n    a\n    b\n    c\n  peer\n    d\n";
        Comparison succeeded = compared(before, "ceo\n  new\n    a\n    b\n    c\n  peer\n    d\n    old\n");
        assertThat(ids(succeeded.managerReplaced())).containsExactly("a", "b", "c");
        assertThat(ids(succeeded.moved())).containsExactly("old");

        Comparison byOneOfThem = compared(before, "ceo\n  b\n    a\n    c\n  peer\n    d\n    old\n");
        assertThat(ids(byOneOfThem.managerReplaced())).containsExactly("a", "c");
        assertThat(ids(byOneOfThem.moved())).containsExactlyInAnyOrder("b", "old");
    }

    @Test
    void aTeamThatIsSplitOrGetsALayerInBetweenHasMoved() {
        String before = "ceo\n  old\n    a\n    b\n    c\n  peer\n    d\n";

        assertThat(ids(compared(before, "ceo\n  old\n    new\n      a\n      b\n      c\n  peer\n    d\n")
                        .moved()))
                .as("a layer in between")
                .containsExactly("a", "b", "c");
        assertThat(ids(compared(before, "ceo\n  old\n    a\n  new\n    b\n    c\n  peer\n    d\n")
                        .moved()))
                .as("a split team")
                .containsExactly("b", "c");
        assertThat(ids(compared(before, "ceo\n  old\n  peer\n    d\n    new\n      a\n      b\n      c\n")
                        .moved()))
                .as("elsewhere")
                .containsExactly("a", "b", "c");
    }

    @Test
    void vacanciesAreNoPeople() {
        Comparison comparison = compared("""
            ceo
              v1 vacant title=Buyer
              v2 vacant title=Clerk
              v3 vacant title=Smith
              ann title=Cook
            """, """
            ceo
              v1 title=Buyer
              new title=Clerk
              other title=Clerk
              ann vacant title=Cook
              v4 vacant
            """);
        assertThat(comparison.joined()).extracting(Position::id).containsExactly("new", "other");
        assertThat(comparison.left()).isEmpty();
        assertThat(comparison.vacancies().opened()).extracting(Position::id).containsExactly("ann", "v4");
        assertThat(comparison.vacancies().filled())
                .extracting(pair -> pair.before().id() + " " + pair.after().id())
                .containsExactly("v1 v1", "v2 new");
        assertThat(comparison.vacancies().closed()).extracting(Position::id).containsExactly("v3");
    }

    @Test
    void gradesAreJudgedByAnOrderSomebodyGivesOrByTheirNumbersAlone() {
        // the secretary near the top has a lower grade than the clerk further down
        String before = "ceo grade=Top\n  sec grade=C\n  head grade=B\n    up grade=C\n    down grade=A\n";
        String after = "ceo grade=Top\n  sec grade=C\n  head grade=B\n    up grade=A\n    down grade=C\n      x\n";

        Comparison alone = compared(before, after);
        assertThat(alone.grades().rule()).isEqualTo(GradeOrder.Rule.NONE);
        assertThat(ids(alone.promoted())).as("who leads somebody now").containsExactly("down");
        assertThat(alone.demoted()).isEmpty();

        Comparison given =
                Comparison.of(DrawnChart.of(before), DrawnChart.of(after), Field.ID, List.of("Top", "A", "B", "C"));
        assertThat(ids(given.promoted())).containsExactly("up");
        assertThat(ids(given.demoted())).containsExactly("down");
        assertThat(given.grades().highestFirst()).containsExactly("Top", "A", "B", "C");
    }

    @Test
    void gradesWithoutAPlaceAreNamed() {
        Comparison given = Comparison.of(
                DrawnChart.of("ceo grade=Top\n  a grade=X\n  b grade=B\n  c grade=Odd\n"),
                DrawnChart.of("ceo grade=Top\n  a grade=B\n  b grade=Top\n  c grade=Odd\n"),
                Field.ID,
                List.of("Top", "B"));

        assertThat(given.grades().unplaced()).as("Odd did not change").containsExactly("X");
        assertThat(ids(given.promoted())).containsExactly("b");
    }

    @Test
    void whereNothingMatchesThatIsSaid() {
        OrgChart strangers = DrawnChart.of("1\n  2\n    3\n  4\n  5\n");

        assertThat(Comparison.of(LAST_YEAR, strangers).hint())
                .contains(new MatchHint(Reason.FEW_MATCH, Optional.empty(), 0, 5));
    }

    @Test
    void newIdsAreNotedWithAColumnThatMatches() {
        OrgChart renumbered = DrawnChart.of("1\n  2 email=a\n    3 email=b\n  4 email=c\n  5 email=d\n");

        assertThat(Comparison.of(LAST_YEAR, renumbered).hint())
                .contains(new MatchHint(Reason.FEW_MATCH, Optional.of(MatchKey.EMAIL), 4, 5));
        assertThat(Comparison.of(LAST_YEAR, renumbered, Field.EMAIL).hint()).isEmpty();
        assertThat(Comparison.of(LAST_YEAR, THIS_YEAR).hint()).isEmpty();
    }

    /** Rows numbered anew by the alphabet: by their numbers everybody is there, and everybody is somebody else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann_Ash,Bo_Bay,Cy_Cod,Di_Doe,Ed_Elm,Fay_Fig",
                "Ash,_Ann|Bay,_Bo|Cod,_Cy|Doe,_Di|Elm,_Ed|Fig,_Fay",
                "佐藤一郎,鈴木花子,高橋翼,田中舞,伊藤蓮,渡辺葵"
            })
    void idsGivenAnewAreNoted(String names) {
        List<String> were = List.of(names.split(names.contains("|") ? "\\|" : ","));
        List<String> are = new ArrayList<>(were);
        Collections.rotate(are, 1);

        assertThat(Comparison.of(six(were), six(are)).hint())
                .contains(new MatchHint(Reason.OTHER_NAMES, Optional.of(MatchKey.NAME), 6, 6));
        assertThat(Comparison.of(six(were), six(are), Field.NAME).hint()).isEmpty();
    }

    @Test
    void namesWrittenOtherwiseOrOfSomePeopleAloneSayNothing() {
        List<String> were = List.of("Ann_Ash", "Bo_Bay", "Cy_Cod", "Di_Doe", "Ed_Elm", "Fay_Fig");
        List<String> turned = List.of("ASH,_Ann", "BAY,_Bo", "COD,_Cy", "DOE,_Di", "ELM,_Ed", "FIG,_Fay");
        List<String> halfNew = List.of("Ann_Ash", "Bo_Bay", "Cy_Cod", "Ed_Elm", "Fay_Fig", "Gus_Gum");

        assertThat(Comparison.of(six(were), six(turned)).hint()).isEmpty();
        assertThat(Comparison.of(six(were), six(halfNew)).hint()).isEmpty();
    }

    private static OrgChart six(List<String> names) {
        return DrawnChart.of("1 name=%s\n  2 name=%s\n    3 name=%s\n  4 name=%s\n  5 name=%s\n  6 name=%s\n"
                .formatted(names.toArray()));
    }

    @Test
    void aSeriesNotesItOfEachPair() {
        OrgChart renumbered = DrawnChart.of("1\n  2 email=a\n    3 email=b\n  4 email=c\n  5 email=d\n");
        TimeSeries series = TimeSeries.of(List.of("a", "b", "c"), List.of(LAST_YEAR, THIS_YEAR, renumbered), Field.ID);

        assertThat(series.moments())
                .extracting(TimeSeries.Moment::hint)
                .containsExactly(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new MatchHint(Reason.FEW_MATCH, Optional.of(MatchKey.EMAIL), 3, 5)));
    }

    @Test
    void rowsWithoutAnIdMatchByWhatElseTheySay() {
        OrgChart before = withoutIds("old.csv", 3, 1, 2.5);
        assertThat(Comparison.of(before, withoutIds("new.csv", 1, 2.5, 3)).joined())
                .isEmpty();
        assertThat(Comparison.of(before, withoutIds("new.csv", 3, 1, 2.5)).left())
                .isEmpty();
        Comparison more = Comparison.of(before, withoutIds("new.csv", 3, 1, 1));
        assertThat(more.joined()).hasSize(1);
        assertThat(more.left()).hasSize(1);
    }

    private static OrgChart withoutIds(String file, double... ftes) {
        OrgChartBuilder builder = new OrgChartBuilder().add(new PositionDraft("top"));
        int row = 2;
        for (double fte : ftes) {
            builder.add(new PositionDraft(file + ":" + row)
                    .manager("top")
                    .number(Field.FTE, fte)
                    .source(new SourceRow(file, row++)));
        }
        return builder.build().chart();
    }

    private static Comparison compared(String before, String after) {
        return Comparison.of(DrawnChart.of(before), DrawnChart.of(after));
    }
}
