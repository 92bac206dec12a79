package dev.spanwise.web.pages;

import dev.spanwise.analysis.generate.GeneratorOptions;
import dev.spanwise.analysis.generate.OrgGenerator;
import dev.spanwise.analysis.generate.SyntheticOrganisation;
import dev.spanwise.analysis.generate.SyntheticPosition;
import dev.spanwise.report.sheet.RowWriter;
import dev.spanwise.web.store.StoredFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** An invented organisation as a file, read like any other. */
final class InventedFile {
    static final int LEAST_POSITIONS = 10;
    static final int MOST_POSITIONS = 100_000;
    private static final String COMPANY = "Tolvane";

    private InventedFile() {}

    /** The same size, seed and language give the same file. */
    static StoredFile of(int positions, int seed, Locale language) throws IOException {
        int layers = GeneratorOptions.usualLayers(positions, GeneratorOptions.USUAL_SPAN);
        SyntheticOrganisation organisation = OrgGenerator.organisation(
                new GeneratorOptions(positions, seed, layers, GeneratorOptions.USUAL_SPAN, language, COMPANY, 0));
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        try (RowWriter rows = RowWriter.open(RowWriter.Format.CSV, csv, COMPANY, organisation.headers())) {
            organisation.forEach(position -> write(rows, position));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new StoredFile(COMPANY + " " + positions + ".csv", csv.toByteArray());
    }

    private static void write(RowWriter rows, SyntheticPosition position) {
        try {
            rows.write(position.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
