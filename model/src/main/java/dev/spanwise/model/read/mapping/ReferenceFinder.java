package dev.spanwise.model.read.mapping;

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
 * Discovers, for each table, the pair of columns (reference -> key) whose values resolve best. A header that means
 * manager counts half as much as resolving does, so that a column which resolves wins over one that is only called so.
 */
final class ReferenceFinder {
    private static final double BONUS_FOR_HEADER = 0.5;
    private static final double BONUS_FOR_ID = 0.1;
    private static final double BONUS_FOR_FILLED = 0.2;
    /** What names somebody, if not whom, is nearer than what is found nowhere: so that the refusal says the right thing. */
    private static final double BONUS_FOR_AMBIGUOUS = 0.3;

    private static final double REFUSED_BELOW = 0.5;

    /** Up to here, pairs that resolve badly as they are written are tried beyond their spelling too. */
    private static final int MOST_ROWS_BEYOND_SPELLING = 50_000;

    private final List<Table> tables;
    private final List<Columns> columns;
    private final @Nullable KeyIndex ids;
    private final List<KeyIndex> keys;
    private final Map<Table, Integer> given;

    /**
     * A finder over all tables of a chart.
     *
     * @param columns what is known of each table's columns
     * @param given the manager columns that the user named
     */
    ReferenceFinder(List<Table> tables, List<Columns> columns, Map<Table, Integer> given) {
        this.tables = tables;
        this.columns = columns;
        this.given = given;
        List<KeyGroup> groups = KeyGroups.of(tables, columns);
        this.ids = groups.stream()
                .filter(KeyGroup::isId)
                .findFirst()
                .map(group -> new KeyIndex(group, tables, null))
                .orElse(null);
        this.keys = groups.stream()
                .map(group -> group.isId() && ids != null ? ids : new KeyIndex(group, tables, ids))
                .toList();
    }

    /** The ids of all rows, or null where no table has an id column. */
    @Nullable
    KeyIndex ids() {
        return ids;
    }

    /**
     * The best reference of each table, in their order.
     *
     * @throws UnreadableInputException when a table has none, or most of its references do not resolve
     */
    List<Reference> find() {
        return IntStream.range(0, tables.size()).mapToObj(this::find).toList();
    }

    private Reference find(int t) {
        Table table = tables.get(t);
        List<Integer> named = given.containsKey(table) ? List.of(given.get(table)) : columnsCalledManager(table);
        Optional<Reference> best = best(table, named);
        if (best.isPresent() && (best.get().rate() >= 0.9 || given.containsKey(table))) {
            return checked(best.get());
        }
        Optional<Reference> discovered = discover(t, named);
        Reference found = discovered
                .filter(other -> best.isEmpty() || other.rate() > best.get().rate() + BONUS_FOR_HEADER)
                .or(() -> best)
                .orElseThrow(() -> noManager(table));
        return checked(found);
    }

    private static List<Integer> columnsCalledManager(Table table) {
        return IntStream.range(0, table.columns())
                .filter(column -> Synonyms.get().find(table.headers().get(column)).stream()
                        .anyMatch(match -> match.role() == ColumnRole.MANAGER))
                .boxed()
                .toList();
    }

    private Optional<Reference> best(Table table, List<Integer> candidates) {
        List<Reference> exact = new ArrayList<>();
        for (int column : candidates) {
            for (KeyIndex index : keys) {
                if (!isKey(table, column, index)) {
                    exact.add(new Reference(table, column, index, ReferenceResolver.exactly(table, column, index)));
                }
            }
        }
        // looking past spelling costs a pass over all keys: spared for pairs that resolve well without, or have no
        // chance
        double bestRate = exact.stream()
                .filter(Reference::refers)
                .mapToDouble(Reference::rate)
                .max()
                .orElse(0);
        return exact.stream()
                .filter(reference -> bestRate < 0.5 || reference.rate() >= 0.5)
                .map(reference -> reference.rate() == 1 ? reference : thoroughly(reference))
                .min(Comparator.comparingDouble(reference -> -score(reference)));
    }

    private static Reference thoroughly(Reference reference) {
        return new Reference(
                reference.table(),
                reference.column(),
                reference.keys(),
                ReferenceResolver.thoroughly(reference.table(), reference.column(), reference.keys()));
    }

    private static double score(Reference reference) {
        double filled = (double) reference.resolution().resolves()
                / Math.max(1, reference.table().size());
        double ambiguous = (double) reference.resolution().ambiguous()
                / Math.max(1, reference.resolution().of());
        return reference.rate() * Math.min(1, reference.resolution().of())
                + BONUS_FOR_FILLED * filled
                + BONUS_FOR_AMBIGUOUS * ambiguous
                + (reference.keys().isId() ? BONUS_FOR_ID : 0);
    }

    private static boolean isKey(Table table, int column, KeyIndex index) {
        return index.group().columns().stream()
                .anyMatch(key -> key.table() == table && key.columns().contains(column));
    }

    /** Looks at the columns without a meaning of their own: most resolve, they repeat, and they lead to a top. */
    private Optional<Reference> discover(int t, List<Integer> named) {
        Table table = tables.get(t);
        List<Integer> candidates = IntStream.range(0, table.columns())
                .filter(column -> !named.contains(column) && mayRefer(columns.get(t), column))
                .boxed()
                .toList();
        List<Reference> exact = new ArrayList<>();
        for (int column : candidates) {
            for (KeyIndex index : keys) {
                if (!isKey(table, column, index)) {
                    exact.add(new Reference(table, column, index, ReferenceResolver.exactly(table, column, index)));
                }
            }
        }
        return likeliest(t, exact.stream().filter(reference -> resolves(reference, 0.6)))
                .or(() -> table.size() > MOST_ROWS_BEYOND_SPELLING
                        ? Optional.empty()
                        : likeliest(t, exact.stream().filter(reference -> !resolves(reference, 0.6))));
    }

    private Optional<Reference> likeliest(int t, Stream<Reference> candidates) {
        return candidates
                .map(ReferenceFinder::thoroughly)
                .filter(reference -> resolves(reference, 0.9) && Hierarchy.isLikely(reference, offset(t)))
                .min(Comparator.comparingDouble(reference -> -score(reference)));
    }

    private static boolean resolves(Reference reference, double share) {
        return reference.resolution().of() > 0 && reference.rate() >= share;
    }

    private static boolean mayRefer(Columns columns, int column) {
        return columns.roles().stream()
                .filter(role -> columns.find(role).orElse(-1) == column)
                .allMatch(role -> role == ColumnRole.DEPARTMENT
                        || role == ColumnRole.TITLE
                        || role == ColumnRole.NAME
                        || role == ColumnRole.EMAIL);
    }

    private int offset(int t) {
        return tables.subList(0, t).stream().mapToInt(Table::size).sum();
    }

    private static UnreadableInputException noManager(Table table) {
        String headers = String.join(
                ", ",
                table.headers().stream()
                        .filter(h -> !h.isEmpty())
                        .map(h -> '"' + h + '"')
                        .toList());
        return new UnreadableInputException("no-manager-column", table.raw().file(), headers);
    }

    private Reference checked(Reference reference) {
        if (reference.rate() >= REFUSED_BELOW) {
            return reference;
        }
        Resolution resolution = reference.resolution();
        Table table = reference.table();
        boolean ambiguous = resolution.ambiguous() * 2 > resolution.of() - resolution.resolves();
        throw new UnreadableInputException(
                ambiguous ? "ambiguous-references" : "unresolved-references",
                table.raw().file(),
                table.columnName(reference.column()),
                reference.keys().header(),
                ambiguous ? resolution.ambiguous() : resolution.of() - resolution.resolves(),
                resolution.of(),
                resolution.example(ambiguous ? Resolution.AMBIGUOUS : Resolution.UNRESOLVED));
    }
}
