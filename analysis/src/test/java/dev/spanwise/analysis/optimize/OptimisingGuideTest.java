package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.scenario.PlanOptions;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.ChartReader;
import dev.spanwise.model.read.ReadOptions;
import dev.spanwise.model.read.input.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What docs/guide/optimising.md tells of the example company is what comes out. */
class OptimisingGuideTest {
    private static final OrgChart TOLVANE = ChartReader.read(
                    List.of(Input.file(Path.of("../examples/tolvane.csv"))), ReadOptions.in(Locale.ENGLISH))
            .chart();

    private static Delayering problem(int layers, int span) {
        return Delayering.of(TOLVANE)
                .allow(Family.of(Means.DISSOLVE, Means.LIFT))
                .receivers(PlanOptions.USUAL_RECEIVERS.positionsIn(TOLVANE))
                .maxLayers(layers)
                .maxSpan(span)
                .build();
    }

    private static Plan best(Delayering problem) {
        Plan plan = DelayeringSolver.solve(problem);
        assertThat(plan.status()).isEqualTo(PlanStatus.OPTIMAL);
        return plan;
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("../docs/guide/optimising.md")).replaceAll("\\s+", " ");
    }

    @Test
    void sevenLayersMoveWhomTheGuideSays() throws IOException {
        Plan plan = best(problem(7, 12));
        Plan wider = best(problem(7, 13));
        Plan any = best(problem(7, SpanLimit.UNLIMITED));
        Plan eight = best(problem(8, 12));
        Plan dissolving = best(problem(7, 12).toBuilder().allow(Family.DISSOLVE).build());
        assertThat(plan.listDissolved().stream().map(position -> position.label()))
                .containsExactly("Mina Davies", "Kenji Duarte");
        assertThat(guide())
                .contains("%d people get a new manager. Nobody loses a job"
                        .formatted(plan.figures().moved()))
                .contains("No reorganisation of any kind moves fewer than %d. The %d between"
                        .formatted(
                                plan.fewestMovedByAnyReorganisation(),
                                plan.figures().moved() - plan.fewestMovedByAnyReorganisation()))
                .contains("with 13 reports %d people would move, with any number %d. One layer more, 8, would move %d."
                        .formatted(
                                wider.figures().moved(),
                                any.figures().moved(),
                                eight.figures().moved()))
                .contains("Dissolving managers alone would move %d and end %d managers' roles."
                        .formatted(
                                dissolving.figures().moved(),
                                dissolving.figures().dissolved()));
    }

    @Test
    void sixLayersMoveWhomTheGuideSays() throws IOException {
        Plan plan = best(problem(6, 12));
        assertThat(guide())
                .contains("%d people get a new manager and %d managers lead nobody afterwards"
                        .formatted(plan.figures().moved(), plan.figures().dissolved()))
                .contains("%d moves more than seven layers"
                        .formatted(plan.figures().moved()
                                - best(problem(7, 12)).figures().moved()))
                .contains("No reorganisation of any kind moves fewer than %d. -"
                        .formatted(plan.fewestMovedByAnyReorganisation()));
    }

    @Test
    void seniorityCostsWhatTheGuideSays() throws IOException {
        String guide = guide();
        Delayering free = problem(7, 20).toBuilder().allow(Family.DISSOLVE).build();
        BitSet senior = new BitSet();
        TOLVANE.positions().filter(position -> position.layer() <= 3).forEach(each -> senior.set(each.index()));
        Map<Integer, String> rows =
                Map.of(0, "count like everybody", 1, "count 1 move more each", 3, "3 moves more", 10, "10 moves more");
        rows.forEach((more, row) -> {
            int[] spared = new int[TOLVANE.size()];
            senior.stream().forEach(position -> spared[position] = more);
            Plan plan = best(free.toBuilder().spare(spared).build());
            long gone = plan.listDissolved().stream()
                    .filter(position -> position.layer() <= 3)
                    .count();
            assertThat(guide)
                    .contains("| %s | %d | %d |".formatted(row, plan.figures().moved(), gone));
        });
        Plan kept = best(free.toBuilder().protect(senior).build());
        assertThat(guide)
                .contains("are protected (`--protect-layers ..3`) | %d | none |"
                        .formatted(kept.figures().moved()));
        int stanton = TOLVANE.findPosition("1016374").orElseThrow().index();
        int haas = TOLVANE.findPosition("1007870").orElseThrow().index();
        assertThat(guide)
                .contains("costs %d moves by itself, and to keep Hugo Haas, the Chief People Officer, %d."
                        .formatted(
                                kept.value()
                                        - best(kept.problem().withoutProtecting(stanton))
                                                .value(),
                                kept.value()
                                        - best(kept.problem().withoutProtecting(haas))
                                                .value()));
    }

    @Test
    void noOneToOneIsLeftAtThePriceTheGuideSays() throws IOException {
        Plan plan = best(problem(TOLVANE.layers(), 12).toBuilder()
                .narrowTeams(NarrowTeams.atLeast(2))
                .build());
        long oneToOne =
                TOLVANE.positions().filter(position -> position.span() == 1).count();
        assertThat(plan.listNarrowTeams()).isEmpty();
        assertThat(plan.after().positions().filter(position -> position.span() == 1))
                .isEmpty();
        assertThat(guide())
                .contains(
                        "Of the 517 managers of the example company %d have a single direct report".formatted(oneToOne))
                .contains("none has, and %d people get a new manager"
                        .formatted(plan.figures().moved()))
                .contains("the same goal moves %d, proven"
                        .formatted(plan.figures().moved()));
    }

    @ParameterizedTest
    @CsvSource({
        "7, 'moves %d, of which no more is proven than that fewer than %d will not do'",
        "6, 'moves %d; that fewer than %d will not do is proven'"
    })
    void flattenedToo(int layers, String sentence) throws IOException {
        Plan plan = DelayeringSolver.solve(problem(layers, 12).toBuilder()
                .narrowTeams(NarrowTeams.atLeast(2))
                .build());
        assertThat(plan.status()).isEqualTo(PlanStatus.FEASIBLE);
        assertThat(plan.after().layers()).isEqualTo(layers);
        assertThat(plan.after().positions().filter(position -> position.span() == 1))
                .isEmpty();
        assertThat(guide()).contains(sentence.formatted(plan.figures().moved(), plan.bound()));
    }
}
