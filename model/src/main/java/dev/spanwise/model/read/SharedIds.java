package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.mapping.KeyIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decides about rows with the same id, in this order: the same values are one position; different holders in part time
 * under the same manager share a job; of jobs of one person that make one full post together the largest is the main
 * one; an id that nobody reports to and that stands on different posts is a
 * placeholder; everything else is a conflict, of which one row is kept.
 *
 * <p>Nothing here depends on the order of the rows, so that no figure does.
 */
final class SharedIds {
    private final Rows rows;
    private final RowFates fates;
    private final List<Problem> problems;
    private final RowComparison comparison;
    private final int[] holderOfId;
    /** By the row of a main job those of the others. */
    private final Map<Integer, List<Integer>> secondJobs = new TreeMap<>();

    private final PartedRows parted;

    SharedIds(Rows rows, RowFates fates, List<Problem> problems) {
        this.rows = rows;
        this.fates = fates;
        this.problems = problems;
        this.comparison = new RowComparison(rows);
        this.parted = new PartedRows(rows, fates, comparison);
        KeyIndex ids = rows.mapping().ids();
        this.holderOfId = new int[ids == null ? 0 : ids.size()];
        Arrays.setAll(holderOfId, id -> ids == null ? Rows.NONE : ids.firstRow(id));
    }

    /** The row that answers to an id, or {@link Rows#NONE} for a placeholder. */
    int holder(int id) {
        return holderOfId[id];
    }

    /** The row that stands for a row: the kept one of those with the same id. */
    int standIn(int row) {
        int id = rows.id(row);
        return id == KeyIndex.NONE || holderOfId[id] == Rows.NONE ? row : holderOfId[id];
    }

    void decide(RepairPolicy.OnDuplicate policy) {
        BitSet referenced = referencedIds();
        HeldRows held = new HeldRows(rows);
        List<List<Integer>> conflicts = new ArrayList<>();
        rowsOfSharedIds().forEach((id, shared) -> {
            List<Integer> different = held.areHolders(shared) ? shared.subList(0, 1) : withoutRepeats(shared);
            if (different.size() == 1) {
                holderOfId[id] = different.get(0);
            } else if (comparison.isJobShare(different)) {
                shareJob(id, different);
            } else if (parted.take(different)) {
                holderOfId[id] = parted.lastKept();
            } else if (comparison.mainJob(different).isPresent()) {
                keepMainJob(id, different, comparison.mainJob(different).getAsInt());
            } else if (!referenced.get(id) && !comparison.haveSameHolder(different)) {
                holderOfId[id] = Rows.NONE;
                report(ProblemKind.PLACEHOLDER_ID, different, different.size());
            } else {
                conflicts.add(different);
            }
        });
        reportSecondJobs();
        ConflictChoice choice = new ConflictChoice(rows, this, conflicts);
        conflicts.forEach(different -> resolve(
                different,
                policy == RepairPolicy.OnDuplicate.FIRST
                        ? different.stream().min(Comparator.naturalOrder()).orElseThrow()
                        : choice.best(different)));
    }

    /** Rows by the ids that more than one row carries, in alphabetical order of ids. */
    private Map<Integer, List<Integer>> rowsOfSharedIds() {
        int[] count = new int[holderOfId.length];
        for (int row = 0; row < rows.size(); row++) {
            if (rows.id(row) != KeyIndex.NONE) {
                count[rows.id(row)]++;
            }
        }
        Map<Integer, List<Integer>> shared = new TreeMap<>(Comparator.comparing(rows::idText));
        for (int row = 0; row < rows.size(); row++) {
            int id = rows.id(row);
            if (id != KeyIndex.NONE && count[id] > 1) {
                shared.computeIfAbsent(id, i -> new ArrayList<>()).add(row);
            }
        }
        return shared;
    }

    private BitSet referencedIds() {
        BitSet referenced = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            int id = rows.managerId(row);
            if (id != KeyIndex.NONE && id != rows.id(row)) {
                referenced.set(id);
            }
        }
        return referenced;
    }

    /** Leaves out each row that repeats an earlier one, and answers the others. */
    private List<Integer> withoutRepeats(List<Integer> shared) {
        List<Integer> different = new ArrayList<>();
        List<Integer> repeats = new ArrayList<>();
        for (int row : shared) {
            boolean repeated = different.stream().anyMatch(other -> comparison.haveSameValues(row, other));
            (repeated ? repeats : different).add(row);
        }
        if (!repeats.isEmpty()) {
            repeats.forEach(row -> fates.leaveOut(row, LeftOut.REPEATED));
            report(
                    ProblemKind.REPEATED_ROW,
                    repeats,
                    rows.source(different.get(0)).row());
        }
        return different;
    }

    private void shareJob(int id, List<Integer> holders) {
        holderOfId[id] = holders.stream().min(comparison::compareShares).orElseThrow();
        report(ProblemKind.JOB_SHARE, holders, holders.size());
    }

    private void keepMainJob(int id, List<Integer> jobs, int main) {
        holderOfId[id] = main;
        List<Integer> others = jobs.stream().filter(row -> row != main).toList();
        others.forEach(row -> fates.leaveOut(row, LeftOut.SECOND_JOB));
        secondJobs.put(main, others);
    }

    /** By the row of a main job the rows of the others, all of them parts of one post. */
    Map<Integer, List<Integer>> secondJobs() {
        return secondJobs;
    }

    /** Rows that part what people cost. */
    PartedRows parted() {
        return parted;
    }

    private void reportSecondJobs() {
        parted.report(problems);
        if (!secondJobs.isEmpty()) {
            List<SourceRow> sources = secondJobs.values().stream()
                    .flatMap(List::stream)
                    .map(rows::source)
                    .toList();
            problems.add(Problem.of(ProblemKind.SECOND_JOB_ADDED, sources, sources.size()));
        }
    }

    private void resolve(List<Integer> different, int kept) {
        holderOfId[rows.id(kept)] = kept;
        List<Integer> others = different.stream().filter(row -> row != kept).toList();
        others.forEach(row -> fates.leaveOut(row, LeftOut.CONFLICTING));
        List<Object> about = new ArrayList<>(List.of(rows.source(kept).row(), comparison.differences(different)));
        about.addAll(parted.payOf(kept, different));
        report(ProblemKind.CONFLICTING_ROWS, different, about.toArray());
    }

    private void report(ProblemKind kind, List<Integer> about, Object... more) {
        List<SourceRow> sources = about.stream().map(rows::source).toList();
        List<Object> arguments = new ArrayList<>();
        arguments.add(rows.label(about.get(0)));
        arguments.addAll(List.of(more));
        problems.add(Problem.of(kind, sources, arguments.toArray()));
    }
}
