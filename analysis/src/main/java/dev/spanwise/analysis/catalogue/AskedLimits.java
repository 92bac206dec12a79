package dev.spanwise.analysis.catalogue;

import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Whole;
import dev.spanwise.model.read.input.Limits;
import java.time.Duration;

/** How much of an input is read at most: options of whoever runs the program, never of who uploads a file. */
public final class AskedLimits {
    private static final String MEGABYTES = "max-megabytes";
    private static final String ROWS = "max-rows";
    private static final String COLUMNS = "max-columns";
    private static final String CELL = "max-cell";
    private static final String GROWTH = "max-growth";
    private static final String NESTING = "max-nesting";
    private static final String SECONDS = "max-seconds";

    /** Of files that somebody names on the command line. */
    public static final OptionList OPTIONS = list("limits", Limits.GENEROUS);
    /** Of what is uploaded to a server. */
    public static final OptionList UPLOADS = list("upload-limits", Limits.UPLOAD);

    private AskedLimits() {}

    private static OptionList list(String name, Limits usual) {
        return OptionList.of(
                name,
                option(MEGABYTES, 1_000_000, usual.bytes() >> 20),
                option(ROWS, 50_000_000, usual.rows()),
                option(COLUMNS, 16_384, usual.columns()),
                option(CELL, 10_000_000, usual.cellLength()),
                option(GROWTH, 100_000, usual.zipRatio()),
                option(NESTING, 1_000_000, usual.nesting()),
                option(SECONDS, 86_400, usual.time().toSeconds()));
    }

    private static Option<Integer> option(String name, int most, long usual) {
        return Option.of(name, new Whole(1, most), Long.toString(usual));
    }

    /**
     * What is asked.
     *
     * @param list the one whose defaults hold
     * @throws dev.spanwise.analysis.ask.OptionException when something is not allowed
     */
    public static Limits of(OptionList list, Source source) {
        return new Limits(
                (long) number(list, MEGABYTES, source) << 20,
                number(list, ROWS, source),
                number(list, COLUMNS, source),
                number(list, CELL, source),
                number(list, GROWTH, source),
                number(list, NESTING, source),
                Duration.ofSeconds(number(list, SECONDS, source)));
    }

    private static int number(OptionList list, String name, Source source) {
        return (int) list.find(name).orElseThrow().get(source);
    }
}
