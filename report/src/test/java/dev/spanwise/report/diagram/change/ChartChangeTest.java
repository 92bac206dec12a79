package dev.spanwise.report.diagram.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.scenario.file.ScenarioReader;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import dev.spanwise.report.diagram.Diagram;
import dev.spanwise.report.diagram.DiagramOptions;
import dev.spanwise.report.diagram.Diagrams;
import dev.spanwise.report.diagram.engine.EmbeddedGraphviz;
import dev.spanwise.report.diagram.engine.EngineLimits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of each position is the same whether positions are matched by their records or by their ids. */
class ChartChangeTest {
    private static final Diagrams DIAGRAMS = new Diagrams(new EmbeddedGraphviz(EngineLimits.DEFAULT));

    private static final String SCENARIO = """
            name: Fewer layers
            steps:
              - remove-layer: {layer: 3, outcome: %s}
            """;

    private static OrgChart after(OrgChart before, String outcome) {
        return ScenarioReader.parse("test", SCENARIO.formatted(outcome))
                .runOn(before)
                .after();
    }

    /** The same chart with records of its own. */
    private static OrgChart copy(OrgChart chart) {
        return chart.withTexts(Map.of());
    }

    private static Map<String, PositionChange> changes(ChartChange change) {
        OrgChart union = UnionChart.of(change);
        Map<String, PositionChange> changes = new LinkedHashMap<>();
        union.positions().forEach(position -> changes.put(position.id(), change.of(union, position.index())));
        return changes;
    }

    @Test
    void theReportsOfADissolvedManagerMove() {
        OrgChart before = DrawnChart.of("""
                A
                  B
                    C
                      D
                  E
                """);
        assertThat(changes(new ChartChange(before, after(before, "eliminate"))))
                .containsEntry("A", PositionChange.UNCHANGED)
                .containsEntry("C", PositionChange.ELIMINATED)
                .containsEntry("D", PositionChange.MOVED)
                .containsEntry("E", PositionChange.UNCHANGED);
        assertThat(changes(new ChartChange(before, after(before, "convert"))))
                .containsEntry("C", PositionChange.CONVERTED)
                .containsEntry("D", PositionChange.MOVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"convert", "eliminate"})
    void recordsAndIdsTellTheSame(String outcome) {
        RandomCharts.forSeeds(40, seed -> {
            OrgChart chart = RandomCharts.ofSize(30, seed);
            OrgChart after = after(chart, outcome);
            assertThat(changes(new ChartChange(chart, after)))
                    .containsExactlyInAnyOrderEntriesOf(changes(new ChartChange(copy(chart), after)));
        });
    }

    @Test
    void newPositionsAndThoseThatAreGoneAreInOnePicture() {
        OrgChart before = DrawnChart.of("""
                A
                  B
                    C
                    D
                  E
                """);
        OrgChart after = ScenarioReader.parse("test", """
                        name: x
                        outcome: eliminate
                        steps:
                          - add: {under: A, ids: [N], reports: [C, E]}
                          - dissolve: {positions: B}
                          - edit: {positions: D, location: Oslo}
                        """).runOn(before).after();

        for (OrgChart chart : List.of(before, copy(before))) {
            assertThat(changes(new ChartChange(chart, after)))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "A", PositionChange.UNCHANGED,
                            "B", PositionChange.ELIMINATED,
                            "C", PositionChange.MOVED,
                            "D", PositionChange.MOVED,
                            "E", PositionChange.MOVED,
                            "N", PositionChange.JOINED));
        }
        OrgChart union = UnionChart.of(new ChartChange(before, after));
        assertThat(union.getPosition("C").manager()).hasValue(union.getPosition("N"));
        assertThat(union.getPosition("D").text(Field.LOCATION)).isEqualTo("Oslo");
    }

    /** Boss has two reports before and after; the picture of both shows three. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void figuresAreThoseAfterAndOfWhoIsGoneThoseBefore(boolean sameRecords) {
        OrgChart before = DrawnChart.of("""
                Boss
                  Ann
                    Cy
                      Dee
                  Bob
                """);
        OrgChart after = ScenarioReader.parse("test", """
                        name: Without Ann
                        steps:
                          - dissolve: {positions: [Ann], outcome: eliminate}
                        """).runOn(before).after();
        ChartChange change = new ChartChange(sameRecords ? before : copy(before), after);
        Diagram diagram = DIAGRAMS.drawChange(change, DiagramOptions.DEFAULT);
        assertThat(diagram.drawing().boxes().stream().map(box -> box.title() + ": " + box.description()))
                .contains(
                        "Boss: L1 · span 2 · 3 below",
                        "Ann: L2 · span 1 · 2 below · gone · reports to Boss",
                        "Cy: L2 · span 1 · 1 below · moved · reports to Boss");
    }

    @Test
    void bothGiveTheSamePicture() {
        OrgChart before = DrawnChart.of("""
                A
                  B
                    C
                      D
                    F
                  E
                """);
        OrgChart after = after(before, "convert");
        String byRecord = DIAGRAMS.drawChange(new ChartChange(before, after), DiagramOptions.DEFAULT)
                .dot();
        String byId = DIAGRAMS.drawChange(new ChartChange(copy(before), after), DiagramOptions.DEFAULT)
                .dot();
        assertThat(byRecord).isEqualTo(byId);
    }
}
