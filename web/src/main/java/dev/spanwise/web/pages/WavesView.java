package dev.spanwise.web.pages;

import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.Wave;
import dev.spanwise.analysis.optimize.Waves;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A plan in waves, from the top down.
 *
 * @param asked how many waves the person wants
 * @param rows fewer than asked for where teams cannot be split any further
 * @param path of the scenario
 */
public record WavesView(int asked, List<Row> rows, String path) {
    static final int MOST_WAVES = 50;
    static final int USUAL_WAVES = 3;
    private static final int NAMED = 12;

    /**
     * One wave.
     *
     * @param who the first of those it dissolves
     */
    public record Row(int number, int dissolved, int moved, String who) {}

    static WavesView of(Plan plan, int count, String path) {
        return new WavesView(
                count,
                Waves.ofCount(plan, count).stream().map(wave -> row(plan, wave)).toList(),
                path);
    }

    private static Row row(Plan plan, Wave wave) {
        String who = wave.dissolved().stream()
                .limit(NAMED)
                .map(position -> plan.problem().chart().position(position).label())
                .collect(Collectors.joining(", "));
        return new Row(
                wave.number(),
                wave.dissolved().size(),
                wave.moves().size(),
                wave.dissolved().size() > NAMED ? who + " …" : who);
    }
}
