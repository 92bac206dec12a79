package dev.spanwise.model.read.mapping;

import com.google.common.base.Splitter;
import dev.spanwise.model.Remark;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.value.WordList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells a tree of units that is read as if its units were people: most rows are called like departments. */
final class UnitsAsPeople {
    private static final WordList NAME = WordList.of("unit-name");
    private static final WordList KIND_BEFORE = WordList.of("unit-kind-before");
    private static final WordList KIND_AFTER = WordList.of("unit-kind-after");
    private static final WordList PART = WordList.of("part-of-unit");
    private static final Pattern COMPOUND = Pattern.compile("\\p{L}{2,}-?(abteilung|bereich)");
    private static final Splitter PARTS = Splitter.onPattern("[&+/,;]| (and|und|et|y|e|en|og|och|i) ")
            .trimResults()
            .omitEmptyStrings();

    /** Hardly any organisation has more units: reading long lists of people stays as fast as it is. */
    private static final int MOST_ROWS = 5_000;

    private static final int LEAST_ROWS = 3;
    private static final int EXAMPLES = 3;

    private UnitsAsPeople() {}

    /** What is to be said of a table, if anything. O(rows). */
    static Optional<Remark> remark(Table table, Columns columns) {
        OptionalInt column = columns.has(ColumnRole.LAST_NAME) ? OptionalInt.empty() : calledBy(table, columns);
        if (column.isEmpty() || table.size() > MOST_ROWS || !tellsApart(table.fit(column.getAsInt()))) {
            return Optional.empty();
        }
        List<String> units = IntStream.range(0, table.size())
                .mapToObj(row -> table.text(row, column.getAsInt()))
                .filter(UnitsAsPeople::isUnit)
                .toList();
        String examples =
                String.join(", ", units.stream().distinct().limit(EXAMPLES).toList());
        return units.size() >= LEAST_ROWS && units.size() * 2 > table.size()
                ? Optional.of(Remark.of("units-as-people", units.size(), table.size(), examples))
                : Optional.empty();
    }

    /** What rows are called: by their name, else by what there is. */
    private static OptionalInt calledBy(Table table, Columns columns) {
        return Stream.of(ColumnRole.NAME, ColumnRole.TITLE, ColumnRole.DEPARTMENT, ColumnRole.ID)
                .map(columns::find)
                .filter(OptionalInt::isPresent)
                .filter(column -> table.fit(column.getAsInt()).filled() > 0)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** Units stand once each; a column in which people say where they work, or as what, does not. */
    private static boolean tellsApart(Fit fit) {
        return fit.distinct() * 10 >= fit.filled() * 8;
    }

    /** Whether a text is what units are called, as {@code HR and Legal}, {@code Sales North}, {@code Rechtsabteilung}. */
    private static boolean isUnit(String text) {
        String bare = Outline.bare(text).strip();
        int last = bare.lastIndexOf(' ');
        boolean part = last > 0 && (PART.has(bare.substring(last + 1)) || Character.isDigit(bare.charAt(last + 1)));
        return NAME.has(bare)
                || (part && NAME.has(bare.substring(0, last).strip()))
                || KIND_BEFORE.begins(bare)
                || KIND_AFTER.ends(bare)
                || COMPOUND.matcher(bare).matches()
                || areAll(PARTS.splitToList(bare));
    }

    private static boolean areAll(List<String> parts) {
        return parts.size() > 1 && parts.stream().allMatch(NAME::has);
    }
}
