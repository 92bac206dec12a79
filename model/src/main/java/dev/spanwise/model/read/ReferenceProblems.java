package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.TextKey;
import dev.spanwise.model.read.mapping.Normalisation;
import dev.spanwise.model.read.mapping.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports every reference that was matched although it is not written like the key it points to. */
final class ReferenceProblems {
    private ReferenceProblems() {}

    /** One problem for each spelling that was overlooked and each way it differs, with all its rows. */
    static void report(Rows rows, List<Problem> problems) {
        Map<List<Object>, List<Integer>> rowsOfMatch = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            Reference reference = rows.reference(row);
            Normalisation how = reference.resolution().how(rows.local(row));
            int key = rows.managerKey(row);
            if (how != null && key >= 0) {
                List<Object> match = List.of(how, reference.table(), key, rows.rawManager(row));
                rowsOfMatch.computeIfAbsent(match, m -> new ArrayList<>()).add(row);
            }
        }
        rowsOfMatch.forEach((match, members) -> {
            int first = members.get(0);
            List<SourceRow> sources = members.stream().map(rows::source).toList();
            String key = rows.reference(first).keys().text(rows.managerKey(first));
            problems.add(Problem.of(
                    ProblemKind.NORMALISED_REFERENCE,
                    sources,
                    members.size(),
                    new TextKey("normalised." + ((Normalisation) match.get(0)).id()),
                    rows.rawManager(first),
                    key));
        });
    }
}
