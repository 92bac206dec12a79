package dev.spanwise.model.read.mapping;

import dev.spanwise.model.Remark;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds, for each table, the column that says who reports to whom, and the column it points to. A header that means
 * manager settles it where its values resolve; without one, the values must leave hardly a doubt. Whatever else
 * would do is told.
 */
final class ReferenceFinder {
    private static final double COMPLETE = 0.9;
    private static final double REFUSED_BELOW = 0.5;
    /** Two columns that are nearer to each other than this rival each other, where no header decides. */
    private static final double NARROW = 0.05;

    private final List<Table> tables;
    private final Map<Table, Integer> given;
    private final Keys keys;
    private final CandidateColumns candidates;
    private final ManagerRefusals refusals;
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * A finder over all tables of a chart.
     *
     * @param columns what is known of each table's columns
     * @param given the manager columns that the user named
     */
    ReferenceFinder(List<Table> tables, List<Columns> columns, Map<Table, Integer> given) {
        this.tables = tables;
        this.given = given;
        this.keys = new Keys(tables, columns);
        this.candidates = new CandidateColumns(tables, columns, keys);
        this.refusals = new ManagerRefusals(candidates);
    }

    /** The ids of all rows, or null where no table has an id column. */
    @Nullable
    KeyIndex ids() {
        return keys.ids();
    }

    /** What else there was to choose from. */
    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /**
     * The best reference of each table, in their order.
     *
     * @throws UnreadableInputException when a table has none, or most of its references do not resolve
     */
    List<Reference> find() {
        List<Reference> found =
                IntStream.range(0, tables.size()).mapToObj(this::find).toList();
        boolean anybody = found.stream().anyMatch(Reference::refers);
        boolean several = tables.stream().mapToInt(Table::size).sum() > 1;
        if (!anybody && several) {
            throw refusals.empty(
                    found.get(0), candidates.others(0, List.of(found.get(0).column())));
        }
        return found;
    }

    private Reference find(int t) {
        Table table = tables.get(t);
        if (given.containsKey(table)) {
            Candidate said = candidates.best(t, List.of(given.get(table))).orElseThrow(() -> refusals.nothing(t));
            return said.reference().resolution().lacksTopsAlone() ? said.reference() : checked(said);
        }
        List<Integer> called = candidates.calledManager(table);
        List<Candidate> named = candidates.all(t, called);
        Optional<Candidate> known = named.stream().min(Comparator.comparingDouble(candidate -> -candidate.score()));
        boolean clear = known.filter(candidate ->
                        candidate.rate() >= COMPLETE && candidate.reference().refers())
                .isPresent();
        List<Candidate> others = candidates.others(t, called, !clear);
        Candidate taken =
                known.filter(candidate -> settles(candidate, others)).orElseGet(() -> convincing(t, known, others));
        remarkOn(taken, known, Stream.concat(named.stream(), others.stream()).toList());
        return checked(taken);
    }

    /** Whether a column that is called after the manager is taken without a look at others. */
    private static boolean settles(Candidate known, List<Candidate> others) {
        if (!known.reference().refers()) {
            return others.isEmpty();
        }
        boolean better = others.stream().anyMatch(other -> other.isConvincing() && other.filled() > known.filled());
        return known.rate() >= COMPLETE || (known.rate() >= REFUSED_BELOW && !better);
    }

    /** The column that the values alone speak for. */
    private Candidate convincing(int t, Optional<Candidate> known, List<Candidate> others) {
        if (known.isPresent() && !known.get().reference().refers()) {
            throw refusals.empty(known.get().reference(), others);
        }
        List<Candidate> convincing = others.stream()
                .filter(other -> other.isConvincing()
                        || known.filter(other::isShiftedFrom).isPresent())
                .toList();
        if (convincing.isEmpty()) {
            Candidate poor = known.orElseThrow(() -> refusals.nothing(t));
            if (poor.rate() < REFUSED_BELOW) {
                throw refusals.unresolved(poor, others);
            }
            return poor;
        }
        Candidate best = convincing.get(0);
        List<Candidate> rivals = convincing.stream()
                .filter(other ->
                        best.score() - other.score() < NARROW && !other.shape().agreesWith(best.shape()))
                .toList();
        if (!rivals.isEmpty()) {
            throw refusals.undecided(best, rivals);
        }
        return best;
    }

    private void remarkOn(Candidate taken, Optional<Candidate> known, List<Candidate> all) {
        Table table = taken.reference().table();
        table.derived(taken.reference().column())
                .filter(derived -> derived.claim() != DerivedColumn.Claim.MANAGER_IN_COMPANY)
                .ifPresent(derived -> remarks.add(Remark.of(
                        "manager-derived",
                        quoted(derived.parts().stream().map(table::columnName).toList()))));
        remarkOnValues(taken);
        if (known.isPresent()
                && known.get().reference().column() != taken.reference().column()) {
            Resolution resolution = known.get().reference().resolution();
            remarks.add(Remark.of(
                    "manager-instead",
                    taken.reference().columnName(),
                    known.get().reference().columnName(),
                    resolution.resolves(),
                    resolution.of()));
        }
        List<String> rivals = all.stream()
                .filter(other -> other.reference().column() != taken.reference().column()
                        && !isPart(table, taken, other)
                        && other.resolvesAsATree()
                        && other.filled() > taken.filled() / 2
                        && !other.shape().agreesWith(taken.shape()))
                .sorted(Comparator.comparingDouble(other -> -other.score()))
                .map(other -> other.reference().columnName())
                .distinct()
                .toList();
        if (!rivals.isEmpty()) {
            remarks.add(Remark.of("manager-rivals", taken.reference().columnName(), quoted(rivals), rivals.get(0)));
        }
    }

    private void remarkOnValues(Candidate taken) {
        Table table = taken.reference().table();
        String column = taken.reference().columnName();
        table.derived(taken.reference().column())
                .map(derived -> TypedColumns.others(table, derived))
                .filter(others -> !others.isEmpty())
                .ifPresent(others -> remarks.add(Remark.of("typed-others", others, column)));
        List<String> nobody = taken.reference().resolution().wordsForNobody();
        if (!nobody.isEmpty()) {
            remarks.add(
                    Remark.of("nobody-word", quoted(nobody), taken.reference().columnName()));
        }
    }

    private static boolean isPart(Table table, Candidate taken, Candidate other) {
        return table.derived(taken.reference().column())
                .filter(derived -> derived.parts().contains(other.reference().column()))
                .isPresent();
    }

    static String quoted(List<String> names) {
        return String.join(", ", names.stream().map(name -> '"' + name + '"').toList());
    }

    private Reference checked(Candidate candidate) {
        if (candidate.rate() >= REFUSED_BELOW) {
            return candidate.reference();
        }
        throw refusals.unresolved(candidate, List.of());
    }
}
