package dev.spanwise.report.dossier;

import dev.spanwise.analysis.scenario.Fate;
import dev.spanwise.analysis.scenario.Move;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.deck.Bars;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a scenario does as bars.
 *
 * @param texts of the slides
 * @param words for what becomes of positions
 */
record ScenarioCharts(Texts texts, Texts words) {
    /** Positions by layer, before beside after; empty where there are none. */
    Optional<Bars> layers(ScenarioRun run) {
        int most = Math.max(run.before().layers(), run.after().layers());
        return most == 0
                ? Optional.empty()
                : Optional.of(Bars.sideBySide(
                        IntStream.rangeClosed(1, most)
                                .mapToObj(layer -> "L" + layer)
                                .toList(),
                        List.of(
                                new Bars.Series(texts.get("slide.before"), positions(run.before(), most)),
                                new Bars.Series(texts.get("slide.after"), positions(run.after(), most)))));
    }

    private static List<Integer> positions(OrgChart chart, int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(layer -> layer > chart.layers() ? 0 : chart.layerStart(layer + 1) - chart.layerStart(layer))
                .toList();
    }

    /** Positions by what becomes of them, those that are as they were left out; empty where all are. */
    Optional<Bars> affected(ScenarioRun run) {
        Map<Fate, Long> counts =
                run.netMoves().moves().collect(Collectors.groupingBy(Move::outcome, Collectors.counting()));
        List<Fate> fates =
                Arrays.stream(Fate.values()).filter(counts::containsKey).toList();
        return fates.isEmpty()
                ? Optional.empty()
                : Optional.of(Bars.stacked(
                        fates.stream()
                                .map(fate -> words.get("outcome." + fate.id()))
                                .toList(),
                        List.of(new Bars.Series(
                                texts.get("slide.positions"),
                                fates.stream()
                                        .map(fate -> Math.toIntExact(counts.getOrDefault(fate, 0L)))
                                        .toList()))));
    }
}
