package dev.spanwise.web.pages.scenario;

import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.Wave;
import dev.spanwise.web.scenarios.WavesRequest;
import dev.spanwise.web.visit.Visit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A plan in waves, from the top down.
 *
 * @param asked how the person wants it
 * @param rows fewer than asked for where teams cannot be split any further, more where the moves of a wave are limited
 * @param path of the scenario
 */
public record WavesView(WavesRequest asked, List<WaveRow> rows, String path) {
    private static final int NAMED = 12;

    /**
     * One wave.
     *
     * @param who the first of those it dissolves
     */
    public record WaveRow(int number, int dissolved, int moved, String who) {}

    static WavesView of(Plan plan, WavesRequest asked, String path) {
        return new WavesView(
                asked, asked.of(plan).stream().map(wave -> row(plan, wave)).toList(), path);
    }

    private static WaveRow row(Plan plan, Wave wave) {
        String who = wave.dissolved().stream()
                .limit(NAMED)
                .map(position -> plan.problem().chart().position(position).label())
                .collect(Collectors.joining(", "));
        return new WaveRow(
                wave.number(),
                wave.dissolved().size(),
                wave.moves().size(),
                wave.dissolved().size() > NAMED ? who + " …" : who);
    }

    /** Why there are not as many waves as asked for. */
    public Optional<String> findRemark(Visit visit) {
        if (asked.count().isEmpty() || asked.count().getAsInt() == rows.size()) {
            return Optional.empty();
        }
        int wanted = asked.count().getAsInt();
        if (asked.mostMoves().isEmpty()) {
            return Optional.of(visit.texts().get("waves.fewer", rows.size(), wanted));
        }
        int most = asked.mostMoves().getAsInt();
        return rows.size() < wanted
                ? Optional.empty()
                : Optional.of(visit.texts().get("waves.more", most, rows.size(), wanted));
    }
}
