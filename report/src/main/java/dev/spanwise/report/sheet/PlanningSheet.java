package dev.spanwise.report.sheet;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.read.HandedOut;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.FormulaGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A chart or a branch as a workbook to plan in: managers are chosen from a list, ids cannot be typed over, rows may be
 * sorted, filtered, deleted and added. Hidden beside it stand the rows as they were handed out, by which
 * {@link HandedOut} tells what was changed. Equal charts give equal bytes.
 */
public final class PlanningSheet {
    /** Rows below the last one that choose their managers, too. */
    private static final int ROOM = 1_000;

    private static final String MANAGERS = "SpanwiseManagers";
    private static final String LOCKED_FILL = "EEEEEE";
    private static final int MANAGER = 1;

    private final PlanningRows rows;
    private final Texts texts;

    private PlanningSheet(PlanningRows rows, Texts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /**
     * Writes the workbook and closes the stream.
     *
     * @param root the head of the branch; empty for the whole chart
     * @throws TooManyRowsException when a sheet cannot hold them
     */
    public static void write(OrgChart chart, Optional<Position> root, OutputStream stream, Locale language)
            throws IOException {
        Texts texts = Texts.in(PlanningSheet.class, language);
        PlanningRows rows = new PlanningRows(chart, root, texts.get("planning.vacant"));
        if (rows.size() + ROOM + 1 > XlsxRowWriter.MOST_ROWS) {
            throw new TooManyRowsException(XlsxRowWriter.MOST_ROWS);
        }
        new PlanningSheet(rows, texts).write(stream);
    }

    private void write(OutputStream stream) throws IOException {
        try (TimelessWorkbook workbook = new TimelessWorkbook(stream)) {
            Worksheet plan = workbook.workbook().newWorksheet(texts.get("planning.sheet"));
            Worksheet original = workbook.workbook().newWorksheet(HandedOut.SHEET);
            Worksheet managers = workbook.workbook().newWorksheet(MANAGERS);
            original.setVisibilityState(VisibilityState.VERY_HIDDEN);
            managers.setVisibilityState(VisibilityState.VERY_HIDDEN);
            List<String> leading = rows.managers();
            for (int m = 0; m < leading.size(); m++) {
                managers.value(m, 0, FormulaGuard.defuse(leading.get(m)));
            }
            fill(original);
            fill(plan);
            forPeople(plan, managers, leading.size());
        }
    }

    private List<String> headers() {
        List<String> headers = new ArrayList<>(List.of(header(Field.ID), header(Field.MANAGER)));
        rows.fields().forEach(field -> headers.add(header(field)));
        return headers;
    }

    private String header(Field field) {
        return texts.get("planning.column." + field.id());
    }

    private void fill(Worksheet sheet) {
        Workbooks.writeHeader(sheet, 0, headers());
        for (int row = 0; row < rows.size(); row++) {
            List<@Nullable Object> values = rows.row(row);
            for (int column = 0; column < values.size(); column++) {
                put(sheet, row + 1, column, values.get(column));
            }
        }
    }

    /** Ids to the letter: nobody types them anew, and a text is no formula as long as nobody does. */
    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(Workbooks.DAY).set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            String text = value.toString();
            sheet.value(row, column, column == 0 ? text : FormulaGuard.defuse(text));
        }
    }

    private void forPeople(Worksheet plan, Worksheet managers, int leading) {
        int last = rows.size();
        plan.freezePane(1, 1);
        plan.setAutoFilter(0, 0, last, rows.fields().size() + 1);
        plan.width(MANAGER, 32);
        plan.range(1, 0, last, 0).style().fillColor(LOCKED_FILL).set();
        plan.range(1, 0, last, 0)
                .validateWithFormula("FALSE")
                .allowBlank(false)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(header(Field.ID))
                .error(texts.get("planning.id-stays"));
        if (leading > 0) {
            plan.range(1, MANAGER, last + ROOM, MANAGER)
                    .validateWithList(managers.range(0, 0, leading - 1, 0))
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .showErrorMessage(true)
                    .errorTitle(header(Field.MANAGER))
                    .error(texts.get("planning.other-manager"));
        }
    }
}
