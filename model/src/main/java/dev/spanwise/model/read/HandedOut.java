package dev.spanwise.model.read;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.TableOptions;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A workbook that was handed out to be planned in: beside the sheet that people edit it holds, hidden, the same rows as
 * they were handed out. So what was changed can be told by the workbook alone, also where it is but a branch of a chart.
 */
public final class HandedOut {
    /** The name of the sheet that stays as it was. */
    public static final String SHEET = "Spanwise original";

    /** What edits in a spreadsheet may bring about that nobody has meant. */
    private static final Set<ProblemKind> SLIPS = EnumSet.of(
            ProblemKind.OTHER_TABLES,
            ProblemKind.HEADER_ROW,
            ProblemKind.PLACEHOLDER_ID,
            ProblemKind.DUPLICATE_ID,
            ProblemKind.CONFLICTING_ROWS,
            ProblemKind.UNREADABLE_VALUE);

    private HandedOut() {}

    /** What an edited file may have by mistake: an id twice, values that are none, a row or another sheet not read. */
    public static List<Problem> listSlips(ReadResult edited) {
        return edited.problems().stream()
                .filter(problem -> SLIPS.contains(problem.kind()))
                .toList();
    }

    /**
     * Refuses what came back without the names of its columns: going by the cells alone, titles can be taken for names,
     * and a scenario would be made of that.
     */
    public static void requireHeader(ReadResult edited) {
        for (SourceTable source : edited.sources()) {
            if (source.headerRow() == 0) {
                throw new UnreadableInputException("planning-header", source.file());
            }
        }
    }

    /**
     * The chart as it was handed out.
     *
     * @param read the same input as people have edited it; only a workbook can hold another sheet
     * @param input read once more
     * @return empty where it is another workbook, or none
     */
    public static Optional<OrgChart> find(ReadResult read, Input input, ReadOptions options) {
        boolean workbook = read.sources().stream().anyMatch(source -> source.sheet() != null);
        if (!workbook) {
            return Optional.empty();
        }
        try {
            ReadResult original =
                    ChartReader.read(List.of(input), options.with(new TableOptions(SHEET, null, null, 0)));
            boolean found = original.sources().stream().anyMatch(source -> SHEET.equals(source.sheet()));
            return found ? Optional.of(original.chart()) : Optional.empty();
        } catch (UnreadableInputException e) {
            return Optional.empty();
        }
    }
}
