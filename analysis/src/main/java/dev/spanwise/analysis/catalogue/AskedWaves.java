package dev.spanwise.analysis.catalogue;

import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Whole;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.Wave;
import dev.spanwise.analysis.optimize.Waves;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * In which waves a plan is to be carried out.
 *
 * @param count at most so many; empty for as many as it takes
 * @param mostMoves at most so many moves in each; empty for any number
 */
public record AskedWaves(OptionalInt count, OptionalInt mostMoves) {
    public static final Option<Integer> WAVES = Option.of("waves", new Whole(1, 1_000));
    public static final Option<Integer> MOVES_PER_WAVE = Option.of("moves-per-wave", Whole.from(1));
    public static final OptionList OPTIONS = OptionList.of("waves", WAVES, MOVES_PER_WAVE);

    /**
     * What is asked.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when something is not allowed
     */
    public static AskedWaves of(Source source) {
        return new AskedWaves(number(WAVES.find(source)), number(MOVES_PER_WAVE.find(source)));
    }

    private static OptionalInt number(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** Whether any waves are asked for. */
    public boolean isEmpty() {
        return count.isEmpty() && mostMoves.isEmpty();
    }

    /** The plan in these waves; none where none are asked for. */
    public List<Wave> of(Plan plan) {
        return Waves.of(plan, count, mostMoves);
    }
}
