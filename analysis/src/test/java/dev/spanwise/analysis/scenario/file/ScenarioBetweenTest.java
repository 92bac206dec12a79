package dev.spanwise.analysis.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.Position;
import dev.spanwise.model.PositionDraft;
import dev.spanwise.model.RandomCharts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScenarioBetweenTest {
    private static final String CHART = """
        ceo
          ann
            bob
              cyd
            dan
          eve
            fay
        """;

    @Test
    void aPositionWithAnotherManagerMoves() {
        assertThat(text(CHART, """
                ceo
                  ann
                    bob
                      cyd
                  eve
                    fay
                    dan
                """)).isEqualTo("""
                name: "Plan"
                steps:
                - move:
                    positions:
                    - "dan"
                    to: "eve"
                """);
    }

    @Test
    void aTeamGoesUpByItselfWhereItsManagerIsClosed() {
        assertThat(text(CHART, """
                ceo
                  bob
                    cyd
                  dan
                  eve
                    fay
                """)).isEqualTo("""
                name: "Plan"
                steps:
                - close:
                    positions:
                    - "ann"
                """);
    }

    @Test
    void whoLeadsAndWhoIsLedMayChangePlaces() {
        assertSame(CHART, """
            ceo
              cyd
                bob
                  ann
                    dan
              eve
                fay
            """);
    }

    @Test
    void peopleAboveAndBelowMayComeAtOnce() {
        assertSame(CHART, """
            ceo
              new
                ann
                  newer
                    bob
                      cyd
                dan
              eve
            """);
    }

    @Test
    void aTopThatComesUnderAnotherMoves() {
        assertSame("""
            ceo
              ann
            other
              bob
            """, """
            ceo
              ann
              other
                bob
            """);
        assertSame("ceo\n  ann\nother\n  bob", "ceo\n  ann\n    bob");
    }

    @Test
    void aNewTopAFormerOneAndOneWhoBecomesOne() {
        assertSame(CHART, "new\n  ceo\n    ann\n  eve\n    fay\nbob");
        assertSame(CHART, "ann\n  bob\n    cyd\n  eve");
        assertSame("ceo\n  ann", "new\n  ann");
        assertThat(text("ceo\n  ann\n    bob", "ceo\nann\n  bob")).isEqualTo("""
                name: "Plan"
                steps:
                - move:
                    positions:
                    - "ann"
                    to-top: true
                """);
    }

    /** A manager who is named and not found is a slip, no top. */
    @Test
    void whatNoStepMakesIsTold() {
        OrgChartBuilder later = new OrgChartBuilder();
        later.add(new PositionDraft("ceo"));
        later.add(new PositionDraft("ann").text(Field.MANAGER, "co"));
        later.add(new PositionDraft("new").text(Field.MANAGER, "Zoe (999)"));
        later.add(new PositionDraft("newer").manager("new"));
        later.add(new PositionDraft("bob").manager("newer"));
        ScenarioBetween.Drawn drawn = ScenarioBetween.of(
                DrawnChart.of("ceo\n  ann\n  bob"), later.build().chart());
        assertThat(drawn.steps()).isEmpty();
        assertThat(drawn.untold().stream().map(untold -> untold.sentence(Locale.ENGLISH)))
                .containsExactly(
                        "2 new positions are not added, because no position is found by the manager that they name, or"
                                + " above them: new: Zoe (999), newer.",
                        "2 positions stay under the manager of before, because no position is found by the new one:"
                                + " ann: co, bob.");
        assertThat(drawn.untold())
                .allSatisfy(untold -> assertThat(untold.sentence(Locale.GERMAN)).doesNotContain("{"));
    }

    @Test
    void aColumnThatIsMissingLaterClearsNothing() {
        OrgChart before = DrawnChart.of("ceo\n  ann  salary=5000 grade=G2");
        OrgChart after = DrawnChart.of("ceo\n  ann  salary=6000");
        ScenarioBetween.Drawn drawn = ScenarioBetween.of(before, after);
        assertThat(drawn.text("Plan", List.of())).contains("salary: 6000").doesNotContain("clear");
        assertThat(drawn.untold()).containsExactly(new Untold(Untold.Kind.FIELD_MISSING, List.of("grade")));
    }

    @Test
    void chartsThatAreAlikeHaveNoSteps() {
        assertThat(ScenarioBetween.of(DrawnChart.of(CHART), DrawnChart.of(CHART)))
                .isEqualTo(new ScenarioBetween.Drawn(List.of(), List.of()));
    }

    @Test
    void theScenarioGivesTheLaterChartExactly() {
        RandomCharts.forSeeds(400, seed -> {
            OrgChart before = RandomCharts.ofSize(2 + seed % 40, seed);
            OrgChart after = edited(before, new SplittableRandom(seed));
            ScenarioBetween.Drawn drawn = ScenarioBetween.of(before, after);
            assertThat(drawn.untold()).isEmpty();
            assertThat(facts(carriedOut(before, drawn))).isEqualTo(facts(after));
        });
    }

    /** As a person does it in a spreadsheet: other managers, rows that go, rows that come, other cells. */
    private static OrgChart edited(OrgChart chart, SplittableRandom random) {
        Map<String, String> managers = new TreeMap<>();
        chart.positions()
                .forEach(position -> managers.put(
                        position.id(), position.manager().map(Position::id).orElse("")));
        List<String> ids = new ArrayList<>(managers.keySet());
        for (int edit = random.nextInt(12); edit > 0; edit--) {
            String id = ids.get(random.nextInt(ids.size()));
            String other = ids.get(random.nextInt(ids.size()));
            if (random.nextInt(4) == 0) {
                String added = "new" + edit;
                managers.put(added, random.nextInt(6) == 0 ? "" : id);
                ids.add(added);
            } else if (random.nextInt(8) == 0) {
                managers.put(id, "");
            } else if (!isBelow(managers, other, id)) {
                if (random.nextBoolean()) {
                    managers.put(id, other);
                } else {
                    managers.replaceAll((report, manager) -> manager.equals(id) ? other : manager);
                    managers.remove(id);
                    ids.remove(id);
                }
            }
        }
        OrgChartBuilder builder = new OrgChartBuilder();
        managers.forEach(
                (id, manager) -> builder.add(draft(chart, id, random).manager(manager.isEmpty() ? null : manager)));
        return builder.build().chart();
    }

    private static boolean isBelow(Map<String, String> managers, String id, String above) {
        for (String line = id; !line.isEmpty(); line = managers.getOrDefault(line, "")) {
            if (line.equals(above)) {
                return true;
            }
        }
        return false;
    }

    private static PositionDraft draft(OrgChart chart, String id, SplittableRandom random) {
        PositionDraft draft = new PositionDraft(id);
        chart.findPosition(id)
                .filter(was -> random.nextInt(4) > 0)
                .ifPresentOrElse(was -> copy(was, draft, random), () -> invent(draft, random));
        return draft.number(Field.FTE, random.nextInt(9) == 0 ? 0.8 : 1)
                .text(Field.NAME, random.nextInt(5) == 0 ? "Zoë 0" + random.nextInt(9) : null);
    }

    private static void copy(Position was, PositionDraft draft, SplittableRandom random) {
        for (Field field : List.of(Field.DEPARTMENT, Field.LOCATION, Field.GRADE)) {
            draft.text(field, random.nextInt(30) == 0 ? null : was.text(field));
        }
        draft.number(Field.SALARY, was.number(Field.SALARY));
        for (Flag flag : Flag.values()) {
            draft.flag(flag, was.is(flag) != (random.nextInt(9) == 0));
        }
    }

    private static void invent(PositionDraft draft, SplittableRandom random) {
        draft.text(Field.DEPARTMENT, "Labour, " + random.nextInt(3) + ": \"new\"")
                .text(Field.LOCATION, "Oslo")
                .text(Field.GRADE, "007")
                .number(Field.SALARY, 30_000.25 + random.nextInt(9))
                .flag(Flag.VACANT, random.nextInt(3) == 0);
    }

    private static Map<String, List<Object>> facts(OrgChart chart) {
        Map<String, List<Object>> facts = new TreeMap<>();
        chart.positions().forEach(position -> {
            List<Object> known = new ArrayList<>();
            known.add(position.manager().map(Position::id));
            for (Field field : Field.values()) {
                if (!Field.LINES.contains(field)) {
                    known.add(chart.attributes().find(field, position.record()));
                }
            }
            for (Flag flag : Flag.values()) {
                known.add(position.is(flag));
            }
            facts.put(position.id(), known);
        });
        return facts;
    }

    private static String text(String before, String after) {
        assertSame(before, after);
        return ScenarioBetween.of(DrawnChart.of(before), DrawnChart.of(after)).text("Plan", List.of());
    }

    private static void assertSame(String before, String after) {
        OrgChart chart = DrawnChart.of(before);
        ScenarioBetween.Drawn drawn = ScenarioBetween.of(chart, DrawnChart.of(after));
        assertThat(drawn.untold()).isEmpty();
        assertThat(facts(carriedOut(chart, drawn))).isEqualTo(facts(DrawnChart.of(after)));
    }

    private static OrgChart carriedOut(OrgChart chart, ScenarioBetween.Drawn drawn) {
        if (drawn.steps().isEmpty()) {
            return chart;
        }
        ScenarioRun run =
                ScenarioReader.parse("plan.yaml", drawn.text("Plan", List.of())).runOn(chart);
        assertThat(run.steps()).allSatisfy(step -> assertThat(step.refusals()).isEmpty());
        return run.after();
    }
}
