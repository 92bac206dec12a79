package dev.spanwise.report.diagram;

import static dev.spanwise.analysis.ask.Fact.all;
import static dev.spanwise.analysis.ask.Fact.given;
import static dev.spanwise.analysis.ask.Fact.not;

import dev.spanwise.analysis.ask.Decimal;
import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.OptionRule;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Whole;
import dev.spanwise.analysis.ask.Word;
import dev.spanwise.report.diagram.engine.EngineLimits;
import dev.spanwise.report.diagram.format.Paper;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/**
 * The file a drawing is taken away as.
 *
 * @param format its format
 * @param size how large it shows the drawing
 */
public record AskedPicture(FileFormat format, PictureSize size) {
    public static final Option<FileFormat> FORMAT = Option.of("format", Word.of(FileFormat.class), "svg");
    private static final Option<Double> SCALE =
            Option.of("scale", new Decimal("0.01", String.valueOf(PictureSize.MOST_SCALE)), "2");
    private static final Option<Integer> WIDTH = Option.of("width", new Whole(1, PictureSize.MOST_WIDTH));
    private static final Option<Paper> PAPER = Option.of("paper", Word.of(Paper.class));
    private static final Option<Boolean> POSTER = Option.ofSwitch("poster");
    private static final Option<Integer> TIME_LIMIT = Option.of(
            "time-limit",
            new Whole(1, 86_400),
            String.valueOf(EngineLimits.DEFAULT.time().toSeconds()));

    public static final OptionList OPTIONS = OptionList.of("picture", FORMAT, SCALE, WIDTH, PAPER, POSTER)
            .with(OptionRule.of("poster-paper", all(given(POSTER), not(given(PAPER))), POSTER, PAPER));

    /** For whoever waits for a drawing of their own: how much it may take, besides. */
    public static final OptionList WITH_LIMIT = OPTIONS.and(List.of(TIME_LIMIT));

    /**
     * What is asked.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when something is not allowed, or does not go with the rest
     */
    public static AskedPicture of(Source source) {
        OPTIONS.check(source);
        OptionalInt width = WIDTH.find(source).map(OptionalInt::of).orElse(OptionalInt.empty());
        return new AskedPicture(
                FORMAT.get(source), new PictureSize(SCALE.get(source), width, PAPER.find(source), POSTER.get(source)));
    }

    /** A file of the usual size in the format of this word. */
    public static AskedPicture ofWord(String format) {
        return new AskedPicture(FORMAT.read(List.of(format)), PictureSize.DEFAULT);
    }

    /** How much one drawing may take. */
    public static EngineLimits limits(Source source) {
        return EngineLimits.DEFAULT.withTime(Duration.ofSeconds(TIME_LIMIT.get(source)));
    }
}
