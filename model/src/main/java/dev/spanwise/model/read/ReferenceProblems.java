package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.TextKey;
import dev.spanwise.model.read.mapping.Normalisation;
import dev.spanwise.model.read.mapping.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports every reference that was matched although it is not written like the key it points to. */
final class ReferenceProblems {
    private static final int MOST_SPELLINGS = 20;
    /** The same where more than half of the references differ. */
    private static final int MOST_WHERE_MOST_DIFFER = 3;

    private ReferenceProblems() {}

    /**
     * One problem for each spelling that was overlooked and each way it differs, with all its rows; where many spellings
     * of a table differ in the same way, the columns are written differently, and that is one problem.
     */
    static void report(Rows rows, List<Problem> problems) {
        boolean any = rows.mapping().references().stream()
                .anyMatch(reference -> !reference.resolution().normalised().isEmpty());
        if (!any) {
            return;
        }
        Map<Way, Map<Spelling, List<Integer>>> matches = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            Reference reference = rows.reference(row);
            Normalisation how = reference.resolution().how(rows.local(row));
            int key = rows.managerKey(row);
            if (how != null && key >= 0) {
                matches.computeIfAbsent(new Way(how, reference), way -> new LinkedHashMap<>())
                        .computeIfAbsent(new Spelling(key, rows.rawManager(row)), spelling -> new ArrayList<>())
                        .add(row);
            }
        }
        matches.forEach((way, spellings) -> {
            List<Integer> all =
                    spellings.values().stream().flatMap(List::stream).toList();
            boolean most = all.size() * 2 > way.reference().resolution().of();
            if (spellings.size() > (most ? MOST_WHERE_MOST_DIFFER : MOST_SPELLINGS)) {
                report(way, all, rows, problems);
            } else {
                spellings.values().forEach(members -> report(way, members, rows, problems));
            }
        });
    }

    /** A way in which references of a table differ from keys. */
    private record Way(Normalisation how, Reference reference) {}

    private record Spelling(int key, String written) {}

    private static void report(Way way, List<Integer> members, Rows rows, List<Problem> problems) {
        int first = members.get(0);
        problems.add(Problem.of(
                ProblemKind.NORMALISED_REFERENCE,
                members.stream().map(rows::source).toList(),
                members.size(),
                new TextKey("normalised." + way.how().id()),
                rows.rawManager(first),
                way.reference().keys().text(rows.managerKey(first))));
    }
}
