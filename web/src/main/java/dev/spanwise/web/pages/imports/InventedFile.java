package dev.spanwise.web.pages.imports;

import dev.spanwise.analysis.generate.GeneratorOptions;
import dev.spanwise.analysis.generate.OrgGenerator;
import dev.spanwise.analysis.generate.SyntheticOrganisation;
import dev.spanwise.report.sheet.OrganisationSheet;
import dev.spanwise.report.sheet.RowWriter;
import dev.spanwise.web.store.StoredFile;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An invented organisation as a file, read like any other.
 *
 * @param options which organisation
 * @param messy whether the file looks as it does when it comes out of a real HR system
 * @param format of the file
 */
public record InventedFile(GeneratorOptions options, boolean messy, RowWriter.Format format) {
    public static final int LEAST_POSITIONS = 10;
    /** A larger one is made with the command line: nobody waits that long for a page. */
    public static final int MOST_POSITIONS = 100_000;

    public static final int MOST_LAYERS = 1_000;
    public static final String COMPANY = "Tolvane";
    /** The formats by their names in the form. */
    private static final Map<String, RowWriter.Format> FORMATS =
            Map.of("csv", RowWriter.Format.CSV, "xlsx", RowWriter.Format.XLSX, "json", RowWriter.Format.JSON);

    /** The names of the formats. */
    public static final List<String> ENDINGS = List.of("csv", "xlsx", "json");
    /** Names, titles and headers come in these languages. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    /**
     * The file that a form asks for.
     *
     * @throws WebProblem when a value is not allowed
     */
    static InventedFile of(Visit visit) {
        boolean messy = visit.isOn("messy");
        String ending = visit.findOneOf("format", ENDINGS, String::valueOf).orElse("csv");
        if (messy && ending.equals("json")) {
            throw WebProblem.badRequest("problem.messy-json");
        }
        Locale names = visit.findOneOf("names", LANGUAGES, Locale::getLanguage).orElse(visit.language());
        boolean semicolons =
                messy && ending.equals("csv") && names.getLanguage().equals("de");
        return new InventedFile(
                options(visit, names),
                messy,
                semicolons ? RowWriter.Format.SEMICOLON_CSV : FORMATS.getOrDefault(ending, RowWriter.Format.CSV));
    }

    private static GeneratorOptions options(Visit visit, Locale names) {
        int size = visit.getNumber("positions", LEAST_POSITIONS, MOST_POSITIONS);
        int seed = visit.getNumber("seed", 1, Integer.MAX_VALUE, 1);
        int years = visit.getNumber("years-ago", 0, GeneratorOptions.MOST_YEARS, 0);
        String company = visit.find("company").orElse(COMPANY);
        double span = span(visit);
        int layers = visit.getNumber("layers", 1, MOST_LAYERS, GeneratorOptions.usualLayers(size, span));
        return new GeneratorOptions(size, seed, layers, span, names, company, years);
    }

    private static double span(Visit visit) {
        String typed = visit.find("span").orElse(String.valueOf(GeneratorOptions.USUAL_SPAN));
        try {
            return Double.parseDouble(typed);
        } catch (NumberFormatException noNumber) {
            throw WebProblem.badRequest("problem.no-number", "span", typed);
        }
    }

    /** The same wishes give the same file. */
    StoredFile write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SyntheticOrganisation organisation = OrgGenerator.organisation(options);
        OrganisationSheet.write(organisation, messy, format, bytes);
        // An import finds the day in the name: one of some years ago comes before one of today.
        String name = options.company() + " " + options.size() + " " + organisation.day();
        return new StoredFile(name + "." + ending(), bytes.toByteArray());
    }

    String ending() {
        return switch (format) {
            case XLSX -> "xlsx";
            case JSON -> "json";
            default -> "csv";
        };
    }
}
