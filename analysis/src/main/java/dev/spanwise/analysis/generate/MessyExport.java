package dev.spanwise.analysis.generate;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it really comes out of an HR system: title rows above the header and a total below, rows in no
 * order, blank lines, some rows twice, people who have left, job shares, references to managers who are gone, and cells
 * as {@link MessyCells} writes them. All that is read back is the same organisation, and the problems are known ones.
 */
public final class MessyExport {
    private static final int ROWS_BETWEEN_BLANK_LINES = 150;

    private final SyntheticOrganisation organisation;
    private final Words words;
    private final SeededRandom random;
    private final MessyCells cells;
    private int rows;

    private MessyExport(SyntheticOrganisation organisation) {
        this.organisation = organisation;
        this.words = organisation.words();
        this.random = SeededRandom.of(organisation.options().seed(), 0, Aspect.QUIRKS);
        this.cells = new MessyCells(words, organisation.options().language(), random);
    }

    /** The first line of the export. */
    public static List<String> title(SyntheticOrganisation organisation) {
        Words words = organisation.words();
        return List.of(
                Words.fill(words.word("messy.title"), organisation.options().company()));
    }

    /** Hands out the rows of the export from its second line to its last. */
    public static void write(SyntheticOrganisation organisation, Consumer<List<? extends @Nullable Object>> sheet) {
        new MessyExport(organisation).write(sheet);
    }

    private void write(Consumer<List<? extends @Nullable Object>> sheet) {
        sheet.accept(line(Words.fill(words.word("messy.subtitle"), cells.day(organisation.day()))));
        sheet.accept(line(""));
        sheet.accept(organisation.headers());
        organisation.forEachShuffled(position -> write(position, sheet));
        List<@Nullable Object> total = line(words.word("messy.total"));
        total.set(2, (Object) (long) organisation.size());
        sheet.accept(total);
    }

    private void write(SyntheticPosition position, Consumer<List<? extends @Nullable Object>> sheet) {
        List<@Nullable Object> row = cells.row(position);
        double draw = random.nextDouble();
        if (draw < 0.006) {
            sheet.accept(row);
        } else if (draw < 0.012 && position.email() != null) {
            sheet.accept(cells.jobShare(row));
        } else if (draw < 0.024) {
            sheet.accept(cells.leaver(row, rows));
        } else if (draw < 0.026 && position.managerId() != null) {
            row = cells.managerGone(row, rows);
        }
        sheet.accept(row);
        if (++rows % ROWS_BETWEEN_BLANK_LINES == 0) {
            sheet.accept(line(""));
        }
    }

    private List<@Nullable Object> line(String first) {
        List<@Nullable Object> line = Arrays.asList(
                Collections.nCopies(organisation.headers().size(), null).toArray());
        line.set(0, first);
        return line;
    }
}
