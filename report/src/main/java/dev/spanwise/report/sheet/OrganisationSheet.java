package dev.spanwise.report.sheet;

import dev.spanwise.analysis.generate.MessyExport;
import dev.spanwise.analysis.generate.SyntheticOrganisation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an invented organisation as a table, row by row. */
public final class OrganisationSheet {
    private OrganisationSheet() {}

    /**
     * Writes the table and closes the stream.
     *
     * @param messy whether it looks as it does when it comes out of a real HR system; not as JSON
     * @throws TooManyRowsException when a workbook cannot hold them
     */
    public static void write(
            SyntheticOrganisation organisation, boolean messy, RowWriter.Format format, OutputStream stream)
            throws IOException {
        List<String> first = messy ? MessyExport.title(organisation) : organisation.headers();
        try (RowWriter rows =
                RowWriter.open(format, stream, organisation.options().company(), first)) {
            if (messy) {
                MessyExport.write(organisation, row -> write(rows, row));
            } else {
                organisation.forEach(position -> write(rows, position.values()));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(RowWriter rows, List<? extends @Nullable Object> row) {
        try {
            rows.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
