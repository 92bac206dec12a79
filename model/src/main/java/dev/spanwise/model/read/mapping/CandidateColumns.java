package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The columns of the tables that may say who reports to whom, each with the keys it fits best. */
final class CandidateColumns {
    private static final double MOST = 0.6;
    private static final double HALF = 0.5;

    /** Up to here, pairs that resolve badly as they are written are tried beyond their spelling too. */
    private static final int MOST_ROWS_BEYOND_SPELLING = 50_000;

    private static final int FEW_COLUMNS = 8;

    private final List<Table> tables;
    private final List<Columns> columns;
    private final Keys keys;
    private int tried;
    private int readThoroughly;

    CandidateColumns(List<Table> tables, List<Columns> columns, Keys keys) {
        this.tables = tables;
        this.columns = columns;
        this.keys = keys;
    }

    /** How many pairs of a column and a key were looked at beyond their spelling, each of which costs most. */
    int tried() {
        return tried;
    }

    /** How many pairs, good enough as they are written, were read in every spelling. */
    int readThoroughly() {
        return readThoroughly;
    }

    Table table(int t) {
        return tables.get(t);
    }

    List<Integer> calledManager(Table table) {
        return IntStream.range(0, table.columns())
                .filter(column -> HeaderHint.of(table, column) == HeaderHint.MANAGER)
                .boxed()
                .toList();
    }

    /** The best of some columns, however badly it resolves; empty where there is nothing to point to. */
    Optional<Candidate> best(int t, List<Integer> some) {
        return all(t, some).stream().min(Comparator.comparingDouble(candidate -> -candidate.score()));
    }

    /** Each of some columns with the keys it fits best. */
    List<Candidate> all(int t, List<Integer> some) {
        return some.stream().flatMap(column -> fitting(t, column).stream()).toList();
    }

    private Optional<Candidate> fitting(int t, int column) {
        Table table = tables.get(t);
        List<Reference> likely =
                exactly(table, column, pairs(t, column).filter(k -> keys.glimpse(table, column, k) > 0));
        boolean good = likely.stream().anyMatch(reference -> reference.refers() && reference.rate() >= HALF);
        List<Reference> exact = good ? likely : exactly(table, column, pairs(t, column));
        // looking past spelling costs a pass over all keys: spared for pairs that resolve well without, or have no
        // chance
        double bestRate = exact.stream()
                .filter(Reference::refers)
                .mapToDouble(Reference::rate)
                .max()
                .orElse(0);
        return exact.stream()
                .filter(reference -> bestRate < HALF || reference.rate() >= HALF)
                .map(reference -> reference.rate() == 1 ? reference : thoroughly(reference))
                .map(reference -> candidate(t, reference))
                .min(Comparator.comparingDouble(candidate -> -candidate.score()));
    }

    private IntStream pairs(int t, int column) {
        return IntStream.range(0, keys.size()).filter(k -> !keys.isKey(tables.get(t), column, k));
    }

    private List<Reference> exactly(Table table, int column, IntStream pairs) {
        return pairs.mapToObj(k -> exactly(table, column, k)).toList();
    }

    private Reference exactly(Table table, int column, int k) {
        KeyIndex index = keys.index(k);
        return new Reference(table, column, index, ReferenceResolver.exactly(table, column, index));
    }

    private static Reference thoroughly(Reference reference) {
        return new Reference(
                reference.table(),
                reference.column(),
                reference.keys(),
                ReferenceResolver.thoroughly(reference.table(), reference.column(), reference.keys()));
    }

    private Candidate candidate(int t, Reference reference) {
        return new Candidate(
                reference, HeaderHint.of(tables.get(t), reference.column()), Hierarchy.of(reference, offset(t)));
    }

    private int offset(int t) {
        return tables.subList(0, t).stream().mapToInt(Table::size).sum();
    }

    /** The same with a look beyond spelling where none points to rows as it is written. */
    List<Candidate> others(int t, List<Integer> called) {
        return others(t, called, true);
    }

    /**
     * Columns that are not called after the manager and whose values point to rows all the same, the best first.
     *
     * @param spelling whether to look beyond spelling too, where none does as it is written; else only columns count
     *     that would make a chart
     */
    List<Candidate> others(int t, List<Integer> called, boolean spelling) {
        Table table = tables.get(t);
        List<Integer> open = IntStream.range(0, table.columns())
                .filter(column -> !called.contains(column) && mayRefer(t, column))
                .boxed()
                .toList();
        List<Candidate> found = resolving(t, open, false, !spelling);
        boolean beyond = spelling && found.isEmpty() && table.size() <= MOST_ROWS_BEYOND_SPELLING;
        return (beyond ? resolving(t, open, true, false) : found)
                .stream()
                        .sorted(Comparator.comparingDouble(candidate -> -candidate.score()))
                        .toList();
    }

    private List<Candidate> resolving(int t, List<Integer> open, boolean beyondSpelling, boolean chartsAlone) {
        Table table = tables.get(t);
        List<Candidate> found = new ArrayList<>();
        for (int column : open) {
            List<Reference> exact = pairs(t, column)
                    .filter(k -> !beyondSpelling || mayBeMeant(table, column, k))
                    .filter(k -> glimpse(table, column, k, beyondSpelling) >= MOST)
                    .mapToObj(k -> exactly(table, column, k))
                    .filter(reference -> reference.mostRate() >= MOST && !runsInCircles(t, reference))
                    .toList();
            List<Reference> first =
                    exact.stream().filter(Candidate::mayMakeAChart).toList();
            Map<Reference, Candidate> read = new IdentityHashMap<>();
            if (!chartsAlone || bestOf(t, first, read).isPresent()) {
                bestOf(t, exact, read).ifPresent(found::add);
            }
        }
        return found;
    }

    private Candidate readThoroughly(int t, Reference exact) {
        readThoroughly++;
        return candidate(t, thoroughly(exact));
    }

    /** What is found beyond spelling adds lines and takes none away. */
    private boolean runsInCircles(int t, Reference exact) {
        return Hierarchy.of(exact, offset(t)).runsInCircles();
    }

    /**
     * The best of some references of a column when their spelling is overlooked.
     *
     * @param read those that were read so before, which costs most; what is read now is added
     */
    private Optional<Candidate> bestOf(int t, List<Reference> exact, Map<Reference, Candidate> read) {
        return exact.stream()
                .map(reference -> read.computeIfAbsent(reference, r -> readThoroughly(t, r)))
                .filter(candidate -> candidate.rate() >= MOST
                        && candidate.reference().refers()
                        && candidate.shape().isTree()
                        && !candidate.shape().isConstant())
                .min(Comparator.comparingDouble(candidate -> -candidate.score()));
    }

    /**
     * Whether a key is worth a look beyond spelling: in a table of many columns only one that is known for what it is,
     * unless the column was made for it, none is known, or each row has a code of its own there.
     */
    private boolean mayBeMeant(Table table, int column, int k) {
        return table.columns() <= FEW_COLUMNS
                || table.derived(column).isPresent()
                || keys.group(k).role().isPresent()
                || keys.hasNoRoles()
                || keys.group(k).columns().stream().allMatch(CandidateColumns::isCodeOfEachRow);
    }

    private static boolean isCodeOfEachRow(KeyColumn key) {
        Table table = key.table();
        int column = key.columns().get(0);
        return key.columns().size() == 1 && table.fit(column).distinct() == table.size() && Codes.fill(table, column);
    }

    private double glimpse(Table table, int column, int k, boolean beyondSpelling) {
        double asWritten = keys.glimpse(table, column, k);
        tried += beyondSpelling && asWritten < MOST ? 1 : 0;
        return !beyondSpelling || asWritten >= MOST
                ? asWritten
                : ReferenceResolver.glimpse(table, column, keys.index(k), MOST);
    }

    /** Columns without a meaning of their own, or with one that may stand for the position above too. */
    private boolean mayRefer(int t, int column) {
        Columns known = columns.get(t);
        return known.roles().stream()
                .filter(role -> known.find(role).orElse(-1) == column)
                .allMatch(role -> role == ColumnRole.DEPARTMENT
                        || role == ColumnRole.TITLE
                        || role == ColumnRole.NAME
                        || role == ColumnRole.EMAIL);
    }

    /** The column that comes nearest to saying who reports to whom, where none is good enough. */
    Optional<Candidate> nearest(int t) {
        Stream<Candidate> near = others(t, List.of()).stream()
                .filter(candidate -> candidate.hint() != HeaderHint.MEASURE && candidate.filled() >= HALF);
        return near.findFirst();
    }
}
