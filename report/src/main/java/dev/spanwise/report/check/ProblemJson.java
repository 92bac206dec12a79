package dev.spanwise.report.check;

import dev.spanwise.model.Problem;
import dev.spanwise.model.SourceRow;
import java.util.List;
import java.util.Locale;

/**
 * Something wrong with the data.
 *
 * @param rows row numbers as a spreadsheet shows them
 * @param places the same rows with their files
 */
public record ProblemJson(String kind, String severity, List<Integer> rows, List<String> places, String message) {
    public ProblemJson {
        rows = List.copyOf(rows);
        places = List.copyOf(places);
    }

    public static List<ProblemJson> listOf(List<Problem> problems, Locale language) {
        return problems.stream().map(problem -> of(problem, language)).toList();
    }

    private static ProblemJson of(Problem problem, Locale language) {
        return new ProblemJson(
                problem.kind().id(),
                problem.severity().id(),
                problem.rows().stream().map(SourceRow::row).toList(),
                problem.rows().stream().map(SourceRow::toString).toList(),
                problem.message(language));
    }
}
