package dev.spanwise.web.pages.imports;

import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.Whole;
import dev.spanwise.analysis.catalogue.AskedOrganisation;
import dev.spanwise.analysis.generate.OrgGenerator;
import dev.spanwise.analysis.generate.SyntheticOrganisation;
import dev.spanwise.report.sheet.OrganisationSheet;
import dev.spanwise.report.sheet.RowWriter;
import dev.spanwise.web.pages.OptionField;
import dev.spanwise.web.store.StoredFile;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * An invented organisation as a file, read like any other.
 *
 * @param format of the file
 */
public record InventedFile(AskedOrganisation asked, RowWriter.Format format) {
    /** A larger one is made with the command line: nobody waits that long for a page. */
    private static final Option<Integer> SIZE = Option.required("size", new Whole(10, 100_000));
    /** What the form begins with. */
    private static final String AT_FIRST = "2000";

    /** The formats by their names in the form. */
    private static final Map<String, RowWriter.Format> FORMATS =
            Map.of("csv", RowWriter.Format.CSV, "xlsx", RowWriter.Format.XLSX, "json", RowWriter.Format.JSON);

    /** The names of the formats. */
    public static final List<String> ENDINGS = List.of("csv", "xlsx", "json");

    /** The fields of the form: the first two, or the further ones. */
    public static List<OptionField> fields(Frame frame, boolean first) {
        return AskedOrganisation.OPTIONS.options().stream()
                .skip(first ? 0 : 2)
                .limit(first ? 2 : Integer.MAX_VALUE)
                .map(option -> field(frame, option))
                .toList();
    }

    private static OptionField field(Frame frame, Option<?> option) {
        if (option.equals(AskedOrganisation.SIZE)) {
            return new OptionField(AskedOrganisation.OPTIONS, SIZE, "", List.of(AT_FIRST), false);
        }
        List<String> usual = option.equals(AskedOrganisation.NAMES) ? List.of(frame.language()) : option.usual();
        return new OptionField(AskedOrganisation.OPTIONS, option, "", usual, false);
    }

    /**
     * The file that a form asks for.
     *
     * @throws WebProblem when JSON is to look as it does when it comes out of a real HR system
     * @throws dev.spanwise.analysis.ask.OptionException when another value is not allowed
     */
    static InventedFile of(Visit visit) {
        String ending = visit.findOneOf("format", ENDINGS, String::valueOf).orElse("csv");
        SIZE.get(visit.asked());
        AskedOrganisation asked = AskedOrganisation.of(visit.asked());
        if (asked.messy() && ending.equals("json")) {
            throw WebProblem.badRequest("problem.messy-json");
        }
        boolean semicolons = asked.messy()
                && ending.equals("csv")
                && asked.options().language().getLanguage().equals("de");
        return new InventedFile(
                asked,
                semicolons ? RowWriter.Format.SEMICOLON_CSV : FORMATS.getOrDefault(ending, RowWriter.Format.CSV));
    }

    /** The same wishes give the same file. */
    StoredFile write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SyntheticOrganisation organisation = OrgGenerator.organisation(asked.options());
        OrganisationSheet.write(organisation, asked.messy(), format, bytes);
        // An import finds the day in the name: one of some years ago comes before one of today.
        String name = asked.options().company() + " " + asked.options().size() + " " + organisation.day();
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
