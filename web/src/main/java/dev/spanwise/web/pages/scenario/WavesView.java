package dev.spanwise.web.pages.scenario;

import dev.spanwise.analysis.catalogue.AskedWaves;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.Wave;
import dev.spanwise.web.pages.OptionField;
import dev.spanwise.web.visit.Visit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A plan in waves, from the top down.
 *
 * @param asked how the person wants it
 * @param rows fewer than asked for where teams cannot be split any further, more where the moves of a wave are limited
 * @param path of the scenario
 */
public record WavesView(AskedWaves asked, List<WaveRow> rows, String path) {
    private static final int NAMED = 12;
    private static final int USUAL = 3;

    /**
     * One wave.
     *
     * @param who the first of those it dissolves
     */
    public record WaveRow(int number, int dissolved, int moved, String who) {}

    /** What the address asks; three waves where it asks nothing. */
    static AskedWaves asked(Visit visit) {
        AskedWaves asked = AskedWaves.of(visit.asked());
        return asked.isEmpty() ? new AskedWaves(OptionalInt.of(USUAL), asked.mostMoves()) : asked;
    }

    /** The fields of the form, with what holds at first. */
    public static List<OptionField> fields(Visit visit) {
        return List.of(
                OptionField.of(visit, AskedWaves.OPTIONS, AskedWaves.WAVES).with(List.of(String.valueOf(USUAL))),
                OptionField.of(visit, AskedWaves.OPTIONS, AskedWaves.MOVES_PER_WAVE));
    }

    /** What is asked, in an address, beginning with {@code ?}. */
    public String query() {
        return "?waves=" + text(asked.count()) + "&moves-per-wave=" + text(asked.mostMoves());
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    static WavesView of(Plan plan, AskedWaves asked, String path) {
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
