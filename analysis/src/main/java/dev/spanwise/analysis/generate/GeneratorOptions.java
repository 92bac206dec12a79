package dev.spanwise.analysis.generate;

import java.util.Locale;

/**
 * What synthetic organisation is wanted. Equal options give the same organisation, on every machine.
 *
 * @param size number of positions today, 1 to 10,000,000
 * @param seed any number; another one gives another organisation
 * @param layers the layers it has grown to, from 2 (1 for a single position) to its size
 * @param span the mean span to come near to, 1.5 to 1,000; where size and layers leave no choice, layers win
 * @param language of names, titles and headers: German for German, English for everything else
 * @param company name of the company, also that of its e-mail addresses
 * @param yearsAgo 0 shows the organisation on the day of {@link History#TODAY}, n the same organisation n years earlier,
 *     when it was smaller and less deep; at most 10
 */
public record GeneratorOptions(
        int size, long seed, int layers, double span, Locale language, String company, int yearsAgo) {
    /** The most positions of one organisation. */
    public static final int MOST_POSITIONS = 10_000_000;

    /** The mean span where none is wanted: narrow, as in an organisation that has grown too deep. */
    public static final double USUAL_SPAN = 5;

    /** The most years ago. */
    public static final int MOST_YEARS = 10;

    private static final double LEAST_SPAN = 1.5;
    private static final double MOST_SPAN = 1000;

    public GeneratorOptions {
        OptionOutOfRangeException.check("size", size, 1, MOST_POSITIONS);
        OptionOutOfRangeException.check("depth", layers, Math.min(size, 2), size);
        OptionOutOfRangeException.check("span", span, LEAST_SPAN, MOST_SPAN);
        OptionOutOfRangeException.check("years-ago", yearsAgo, 0, MOST_YEARS);
        if (company.isBlank()) {
            throw new IllegalArgumentException("the company needs a name that is not blank");
        }
    }

    /** An organisation of this size with the usual too many layers, named in English. */
    public static GeneratorOptions ofSize(int size, long seed) {
        int layers = usualLayers(size, USUAL_SPAN);
        return new GeneratorOptions(size, seed, layers, USUAL_SPAN, Locale.ENGLISH, "Tolvane", 0);
    }

    /** Two thirds more layers than the size needs at the span: what an organisation grows to that nobody prunes. */
    public static int usualLayers(int size, double span) {
        OptionOutOfRangeException.check("size", size, 1, MOST_POSITIONS);
        OptionOutOfRangeException.check("span", span, LEAST_SPAN, MOST_SPAN);
        return Math.min(size, (int) Math.round(ShapeGrower.fewestLayers(size, span) * 1.67));
    }

    public GeneratorOptions withLayers(int wanted) {
        return new GeneratorOptions(size, seed, wanted, span, language, company, yearsAgo);
    }

    public GeneratorOptions withSpan(double wanted) {
        return new GeneratorOptions(size, seed, layers, wanted, language, company, yearsAgo);
    }

    public GeneratorOptions withLanguage(Locale wanted) {
        return new GeneratorOptions(size, seed, layers, span, wanted, company, yearsAgo);
    }

    public GeneratorOptions withCompany(String wanted) {
        return new GeneratorOptions(size, seed, layers, span, language, wanted, yearsAgo);
    }

    public GeneratorOptions withYearsAgo(int years) {
        return new GeneratorOptions(size, seed, layers, span, language, company, years);
    }
}
