package dev.spanwise.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.Position;
import dev.spanwise.model.PositionDraft;
import dev.spanwise.model.RandomCharts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What must hold for every change on any chart. */
class EveryChangeTest {
    private static final int CHARTS = 60;

    @Test
    void nobodyIsLostAndTheOutcomesAddUp() {
        forEveryChange((chart, change) -> {
            ScenarioRun run = Scenario.of("one step", change).runOn(chart);

            Bookkeeping books = run.bookkeeping();
            assertThat(books.headcount()).isEqualTo(chart.size());
            assertThat(books.headcountAfter()).isEqualTo(run.after().size());
        });
    }

    @Test
    void theLogReplaysToTheSameChart() {
        forEveryChange((chart, change) -> {
            ScenarioRun run = Scenario.of("twice", change, change).runOn(chart);

            assertThat(DrawnChart.drawingOf(Replay.of(run.moves(), chart)))
                    .isEqualTo(DrawnChart.drawingOf(run.after()));
            assertThat(managers(Replay.of(run.netMoves(), chart))).isEqualTo(managers(run.after()));
            assertThat(values(Replay.of(run.moves(), chart))).isEqualTo(values(run.after()));
            assertThat(values(Replay.of(run.netMoves(), chart))).isEqualTo(values(run.after()));
            assertThat(values(run.chartAfter(2))).isEqualTo(values(run.after()));
        });
    }

    @Test
    void topsAndProtectedPositionsStayAndAreNotConverted() {
        forEveryChange((chart, change) -> {
            Scenario scenario =
                    new Scenario("protecting", p -> p.record() % 3 == 0, List.of(change), CostAssumptions.NONE);
            ScenarioRun run = scenario.runOn(chart);

            run.moves().moves().forEach(move -> {
                boolean safe = move.record() % 3 == 0 || move.oldManager() == OrgChart.NONE;
                assertThat(safe && (move.outcome().isGone() || move.outcome() == Fate.CONVERTED))
                        .isFalse();
            });
            for (int top = 0; top < chart.tops(); top++) {
                Position after = run.after().getPosition(chart.position(top).id());
                assertThat(after.manager()).isEmpty();
            }
        });
    }

    @Test
    void theOrderOfRowsDecidesNothing() {
        forEveryChange((chart, change) -> {
            OrgChart shuffled = shuffled(chart);

            assertThat(managers(change.applyTo(shuffled, new BitSet()).chart()))
                    .isEqualTo(managers(change.applyTo(chart, new BitSet()).chart()));
        });
    }

    @Test
    void managersAreNotPushedPastALimitThatRefuses() {
        RandomCharts.forSeeds(CHARTS, seed -> {
            OrgChart chart = chart(seed);
            Terms limited = Terms.DEFAULT.spanLimit(4, seed % 2 == 0 ? Overflow.REFUSE : Overflow.PROMOTE);
            for (Change change : SampleChanges.under(limited, chart)) {
                OrgChart after = change.applyTo(chart, new BitSet()).chart();
                after.positions()
                        .forEach(position -> assertThat(position.span())
                                .as("%s: span of %s", change.kind(), position.id())
                                .isLessThanOrEqualTo(Math.max(
                                        4,
                                        chart.findPosition(position.id())
                                                .map(Position::span)
                                                .orElse(0))));
            }
        });
    }

    @Test
    void aSecondTimeChangesNothingWhereTheChangeIsIdempotent() {
        RandomCharts.forSeeds(CHARTS, seed -> {
            OrgChart chart = chart(seed);
            Terms terms = Terms.DEFAULT.with(seed % 2 == 0 ? Outcome.CONVERT : Outcome.ELIMINATE);
            for (Change change : SampleChanges.idempotent(terms, chart)) {
                OrgChart once = change.applyTo(chart, new BitSet()).chart();
                assertThat(change.applyTo(once, new BitSet()).moves().moves())
                        .as(change.kind())
                        .isEmpty();
            }
        });
    }

    private static void forEveryChange(BiConsumer<OrgChart, Change> check) {
        RandomCharts.forSeeds(CHARTS, seed -> {
            OrgChart chart = chart(seed);
            for (Outcome outcome : Outcome.values()) {
                for (Change change : SampleChanges.under(Terms.DEFAULT.with(outcome), chart)) {
                    try {
                        check.accept(chart, change);
                    } catch (AssertionError | RuntimeException e) {
                        throw new AssertionError(change + ": " + e.getMessage(), e);
                    }
                }
            }
        });
    }

    private static OrgChart chart(int seed) {
        return RandomCharts.ofSize(1 + new Random(seed).nextInt(60), seed);
    }

    /** By id: the manager's id. */
    private static Map<String, String> managers(OrgChart chart) {
        Map<String, String> managers = new TreeMap<>();
        chart.positions()
                .forEach(p -> managers.put(p.id(), p.manager().map(Position::id).orElse("")));
        return managers;
    }

    /** By id: all fields and flags. */
    private static Map<String, List<Object>> values(OrgChart chart) {
        Map<String, List<Object>> values = new TreeMap<>();
        chart.positions().forEach(p -> {
            List<Object> all = values.computeIfAbsent(p.id(), id -> new ArrayList<>());
            List.of(Field.values()).forEach(field -> all.add(chart.attributes().find(field, p.record())));
            List.of(Flag.values()).forEach(flag -> all.add(p.is(flag)));
        });
        return values;
    }

    /** The same organisation, its rows in another order. */
    private static OrgChart shuffled(OrgChart chart) {
        List<Position> rows = new ArrayList<>(chart.positions().toList());
        Collections.shuffle(rows, new Random(chart.size()));
        OrgChartBuilder builder = new OrgChartBuilder();
        rows.forEach(row -> builder.add(copy(row)));
        return builder.build().chart();
    }

    private static PositionDraft copy(Position row) {
        PositionDraft draft = new PositionDraft(row.id())
                .manager(row.manager().map(Position::id).orElse(null));
        for (Field field : Field.values()) {
            if (field != Field.ID && field.type() == Field.Type.TEXT) {
                draft.text(field, row.text(field));
            } else if (field.type() == Field.Type.NUMBER) {
                draft.number(field, row.number(field));
            }
        }
        for (Flag flag : Flag.values()) {
            draft.flag(flag, row.is(flag));
        }
        return draft;
    }
}
