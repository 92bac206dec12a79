package dev.spanwise.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.spanwise.analysis.ask.Amount;
import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.analysis.scenario.preset.Preset;
import dev.spanwise.analysis.scenario.preset.Presets;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.ChartReader;
import dev.spanwise.model.read.ReadOptions;
import dev.spanwise.model.read.input.Input;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The arithmetic of programmes that were announced in public, and their presets on a published chart. */
class PublicProgrammesTest {
    /** 1,000 teams of six under a top: 6,000 contributors, 1,000 managers and the top. */
    private static final OrgChart SIX_TO_ONE = teams(1_000, 6);

    @Test
    void fifteenPercentMoreContributorsPerManagerTakesThirteenPercentOfThemWhenEliminated() {
        ScenarioRun run = run(new RaiseRatio(15, Terms.DEFAULT.with(Outcome.ELIMINATE)));

        // 1 - 1 / 1.15 of 1,001
        assertThat(run.bookkeeping().eliminated()).isEqualTo((int) Math.ceil(1_001 * (1 - 1 / 1.15)));
        assertThat(run.bookkeeping().eliminated() / 1_001.0).isCloseTo(0.1304, within(0.001));
    }

    @Test
    void andElevenPercentWhenConverted() {
        ScenarioRun run = run(new RaiseRatio(15, Terms.DEFAULT));

        double ratio = 6_000 / 1_001.0;
        int converted = (int) Math.ceil(1_001 * ratio * 0.15 / (1 + ratio * 1.15));
        assertThat(run.bookkeeping().converted()).isEqualTo(converted);
        assertThat(converted / 1_001.0).isCloseTo(0.114, within(0.001));
    }

    @Test
    void neverMoreManagersThanTheNumberTakes() {
        Effects effects = run(new RaiseRatio(15, Terms.DEFAULT)).effects();

        double target = effects.before().roles().icToManagerRatio() * 1.15;
        assertThat(effects.after().roles().icToManagerRatio()).isBetween(target, target * 1.002);
    }

    @Test
    void fourPercentOfThePositions() {
        Reduce reduce =
                new Reduce(new Amount(4, true), Reduce.Counted.POSITIONS, false, Terms.DEFAULT.with(Outcome.ELIMINATE));

        // 7,001 positions: 280.04
        assertThat(run(reduce).bookkeeping().headcountAfter()).isEqualTo(7_001 - 280);
        assertThat(new Amount(4, true).of(350_000)).isEqualTo(14_000);
    }

    @Test
    void everyPresetRunsOnAPublishedChartAndAddsUp() {
        OrgChart chart = cabinetOffice();
        for (Preset preset : Presets.list()) {
            ScenarioRun run = preset.scenario().runOn(chart);
            Bookkeeping books = run.bookkeeping();

            assertThat(books.headcount()).as(preset.id()).isEqualTo(1_040);
            assertThat(books.headcountAfter()).isEqualTo(run.after().size());
            assertThat(Replay.of(run.moves(), chart).size())
                    .isEqualTo(run.after().size());
            run.netMoves()
                    .moves()
                    .forEach(move -> assertThat(move.reason(chart.attributes(), Locale.ENGLISH))
                            .isNotBlank());
        }
    }

    @Test
    void everyPresetRunsOnTheExampleCompanyAndReplays() {
        OrgChart chart = tolvane();
        for (Preset preset : Presets.list()) {
            ScenarioRun run = preset.scenario().runOn(chart);

            assertThat(run.moves().isEmpty()).as(preset.id()).isFalse();
            assertThat(DrawnChart.drawingOf(Replay.of(run.moves(), chart)))
                    .isEqualTo(DrawnChart.drawingOf(run.after()));
            assertThat(run.effects().after().cost().total())
                    .isCloseTo(
                            run.effects().before().cost().total()
                                    - run.effects().savings().eliminated()
                                    - run.effects().savings().vacancies(),
                            within(1.0));
        }
    }

    @Test
    void thePresetForRatiosReachesItOnAPublishedChart() {
        ScenarioRun run = Presets.find("ratio-15").orElseThrow().scenario().runOn(cabinetOffice());

        double before = run.effects().before().roles().icToManagerRatio();
        assertThat(before).isCloseTo(873 / 167.0, within(1e-9));
        assertThat(run.effects().after().roles().icToManagerRatio()).isBetween(before * 1.15, before * 1.16);
        // 891 to 148 is the first of its kind: with 149 managers of 1,039 positions it would be 5.97.
        assertThat(run.effects().after().roles().managers()).isEqualTo(148);
        assertThat(run.bookkeeping().converted() + run.bookkeeping().vacanciesClosed())
                .isEqualTo(19);
    }

    @Test
    void theShareOfNarrowTeamsIsCountedAfterwards() {
        // b and d lead two and get a third when c and e are converted beside their teams: four narrow teams become none
        OrgChart chart = DrawnChart.of("""
                top
                  b
                    c
                      c1
                    b1
                  d
                    e
                      e1
                    d1
                  f
                """);
        Reduce half = new Reduce(
                new Amount(50, true),
                Reduce.Counted.MANAGERS,
                false,
                Terms.DEFAULT.with(Outcome.CONVERT).where(position -> position.span() < 3));

        ScenarioRun run = new Scenario("x", Condition.NEVER, List.of(half), CostAssumptions.NONE).runOn(chart);

        assertThat(run.bookkeeping().converted()).isEqualTo(1);
        assertThat(run.after()
                        .positions()
                        .filter(p -> p.isManager() && p.span() < 3)
                        .count())
                .isEqualTo(2);
    }

    @Test
    void thePresetOfNarrowTeamsReachesItsShareWithAsFewAsItTakes() {
        OrgChart chart = tolvane();
        ScenarioRun run =
                Presets.find("narrow-teams-35").orElseThrow().scenario().runOn(chart);

        long before = narrow(chart);
        assertThat(narrow(run.after())).isBetween((long) (before * 0.65) - 1, (long) Math.floor(before * 0.65));
    }

    @Test
    void thePresetOfPositionsCountsPeople() {
        OrgChart chart = tolvane();
        Bookkeeping books = Presets.find("positions-4")
                .orElseThrow()
                .scenario()
                .runOn(chart)
                .bookkeeping();

        long people = chart.positions().filter(p -> !p.is(Flag.VACANT)).count();
        assertThat(books.eliminated()).isEqualTo((int) Math.round(people * 0.04));
        assertThat(books.vacanciesClosed()).isZero();
    }

    @Test
    void statutoryRatiosAndLayersAreReached() {
        assertThat(after("texas-11").roles().icToManagerRatio()).isBetween(11.0, 11.1);
        assertThat(after("oregon-11").roles().icToManagerRatio()).isBetween(11.0, 11.1);
        assertThat(after("north-carolina-8").roles().icToManagerRatio()).isBetween(8.0, 8.1);
        assertThat(after("north-carolina-8").layers().layers()).isLessThanOrEqualTo(7);
        assertThat(after("layers-7").layers().layers()).isEqualTo(7);
        assertThat(after("largest-startup").layers().layers()).isLessThanOrEqualTo(6);
    }

    private static ChartFigures after(String preset) {
        return Presets.find(preset)
                .orElseThrow()
                .scenario()
                .runOn(tolvane())
                .effects()
                .after();
    }

    private static long narrow(OrgChart chart) {
        return chart.positions().filter(p -> p.isManager() && p.span() < 3).count();
    }

    @Test
    void protectedGradesSurviveEveryPreset() {
        OrgChart chart = cabinetOffice();
        Set<String> protectedIds = chart.positions()
                .filter(p -> p.layer() == 3 && p.isManager())
                .map(p -> p.id())
                .collect(Collectors.toSet());
        BitSet records = new BitSet();
        protectedIds.forEach(id -> records.set(chart.getPosition(id).record()));
        for (Preset preset : Presets.list()) {
            Scenario scenario = preset.scenario();
            OrgChart after = new Scenario(
                            "protecting", p -> records.get(p.record()), scenario.steps(), scenario.costs())
                    .runOn(chart)
                    .after();
            protectedIds.forEach(id -> assertThat(after.getPosition(id).isManager())
                    .as(preset.id() + " " + id)
                    .isTrue());
        }
    }

    private static OrgChart tolvane() {
        return ChartReader.read(List.of(Input.file(Path.of("../examples/tolvane.csv"))), ReadOptions.in(Locale.ENGLISH))
                .chart();
    }

    private static ScenarioRun run(Change change) {
        return Scenario.of("one step", change).runOn(SIX_TO_ONE);
    }

    private static OrgChart teams(int teams, int size) {
        StringBuilder drawing = new StringBuilder("top\n");
        for (int team = 0; team < teams; team++) {
            drawing.append("  m").append(team).append('\n');
            for (int i = 0; i < size; i++) {
                drawing.append("    c").append(team).append('-').append(i).append('\n');
            }
        }
        return DrawnChart.of(drawing.toString());
    }

    private static OrgChart cabinetOffice() {
        Path data = Path.of(System.getProperty("spanwise.data", "../../shared/data"));
        Path senior = data.resolve("uk-cabinet-office-senior.csv");
        assumeTrue(Files.exists(senior), "the published charts are not there: set spanwise.data to their folder");
        List<Input> inputs = List.of(Input.file(senior), Input.file(data.resolve("uk-cabinet-office-junior.csv")));
        OrgChart chart =
                ChartReader.read(inputs, ReadOptions.in(Locale.ENGLISH)).chart();
        assertThat(chart.attributes().has(Field.ID)).isTrue();
        return chart;
    }
}
