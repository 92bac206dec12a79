package dev.spanwise.analysis.catalogue;

import dev.spanwise.analysis.ask.AnyNumber;
import dev.spanwise.analysis.ask.Decimal;
import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Text;
import dev.spanwise.analysis.ask.Whole;
import dev.spanwise.analysis.ask.Word;
import dev.spanwise.analysis.generate.GeneratorOptions;
import java.util.List;
import java.util.Locale;

/**
 * An organisation to be invented.
 *
 * @param messy whether its file looks as it does when it comes out of a real HR system
 */
public record AskedOrganisation(GeneratorOptions options, boolean messy) {
    public static final Option<Integer> SIZE = Option.required("size", new Whole(1, GeneratorOptions.MOST_POSITIONS));
    private static final Option<Long> SEED = Option.of("seed", new AnyNumber(), "1");
    private static final Option<Integer> DEPTH = Option.of("depth", Whole.from(1));
    private static final Option<Double> SPAN = Option.of("span", new Decimal("1.5", "1000"), "5");
    public static final Option<Locale> NAMES =
            Option.of("names", Word.of(List.of(Locale.ENGLISH, Locale.GERMAN), Locale::getLanguage), "en");
    private static final Option<String> COMPANY = Option.of("company", new Text("NAME"), "Tolvane");
    private static final Option<Integer> YEARS_AGO =
            Option.of("years-ago", new Whole(0, GeneratorOptions.MOST_YEARS), "0");
    public static final Option<Boolean> MESSY = Option.ofSwitch("messy");
    public static final OptionList OPTIONS =
            OptionList.of("organisation", SIZE, SEED, DEPTH, SPAN, NAMES, COMPANY, YEARS_AGO, MESSY);

    /**
     * What is asked.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when something is not allowed
     * @throws dev.spanwise.analysis.generate.OptionOutOfRangeException when there are more layers than positions
     */
    public static AskedOrganisation of(Source source) {
        int size = SIZE.get(source);
        double span = SPAN.get(source);
        int depth = DEPTH.find(source).orElseGet(() -> GeneratorOptions.usualLayers(size, span));
        return new AskedOrganisation(
                new GeneratorOptions(
                        size,
                        SEED.get(source),
                        depth,
                        span,
                        NAMES.get(source),
                        COMPANY.get(source),
                        YEARS_AGO.get(source)),
                MESSY.get(source));
    }
}
