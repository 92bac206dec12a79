package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.mapping.KeyIndex;
import dev.spanwise.model.read.mapping.NearestKey;
import dev.spanwise.model.read.mapping.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** References that lead to no row: one problem for each manager who is missing, those of most people first. */
final class AbsentManagers {
    private static final int MOST_SUGGESTIONS = 50;

    private final Rows rows;
    private final Map<Missing, List<Integer>> rowsOf = new LinkedHashMap<>();

    AbsentManagers(Rows rows) {
        this.rows = rows;
    }

    /** Notes a row whose manager is not there, or is one of several of the name. */
    void add(ProblemKind kind, String manager, int row) {
        rowsOf.computeIfAbsent(new Missing(kind, manager, rows.reference(row)), missing -> new ArrayList<>())
                .add(row);
    }

    /** Reports what became tops for it; rows that are left out anyway are not mentioned. */
    void report(RowFates fates, List<Problem> problems) {
        Map<Missing, List<Integer>> kept = new LinkedHashMap<>();
        rowsOf.forEach((missing, members) -> {
            List<Integer> there = members.stream().filter(fates::isKept).toList();
            if (!there.isEmpty()) {
                kept.put(missing, there);
            }
        });
        int[] suggestions = {0};
        kept.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .forEach(entry -> {
                    boolean suggest = suggestions[0]++ < MOST_SUGGESTIONS;
                    problems.add(problem(entry.getKey(), entry.getValue(), suggest));
                });
    }

    /** A suggestion for the first few only: where many are wrong, it is not the spelling. */
    private Problem problem(Missing missing, List<Integer> members, boolean suggest) {
        String nearest = suggest ? meant(missing) : null;
        List<SourceRow> sources = members.stream().map(rows::source).toList();
        return Problem.of(
                missing.kind(),
                sources,
                rows.label(members.get(0)),
                missing.manager(),
                nearest == null ? 0 : 1,
                nearest == null ? "" : nearest,
                members.size());
    }

    private static @Nullable String meant(Missing missing) {
        KeyIndex keys = missing.reference().keys();
        return switch (missing.kind()) {
            case MANAGER_NOT_FOUND -> NearestKey.find(missing.manager(), keys);
            case AMBIGUOUS_MANAGER -> NearestKey.namesakes(missing.manager(), keys);
            default -> null;
        };
    }

    /** What is missing: the manager as it is written, and where it was looked for. */
    private record Missing(ProblemKind kind, String manager, Reference reference) {}
}
