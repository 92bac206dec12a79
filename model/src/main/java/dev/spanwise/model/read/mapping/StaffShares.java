package dev.spanwise.model.read.mapping;

import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.mapping.HolderLink.Holder;
import dev.spanwise.model.read.value.NumberNotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Who leads a position that several hold, and how much of it and of a person with several positions counts where. */
final class StaffShares {
    private static final double SEVERAL = 2;
    private static final double LEAST_PERCENT = 25;
    private final HolderLink link;
    private final Table people;
    private final StaffColumns columns;
    private final double[] postsOf;
    private final boolean countsPosts;
    private final double[] fteOf;
    private final OptionalInt personNumber;
    private final List<List<Holder>> holders;
    private final Map<String, List<Integer>> rowsOfPerson = new HashMap<>();

    StaffShares(HolderLink link, StaffColumns columns, BitSet gone) {
        this.link = link;
        this.people = link.people();
        this.columns = columns;
        this.personNumber = columns.personNumber(link);
        this.postsOf = numbers(link.posts().table(), columns.rolesOfPosts().find(ColumnRole.FTE));
        this.countsPosts = counts(postsOf);
        this.fteOf = numbers(people, columns.rolesOfPeople().find(ColumnRole.FTE));
        this.holders = link.holders(gone);
        Set<String> seen = new HashSet<>();
        for (int post = 0; post < holders.size(); post++) {
            String key =
                    HolderLink.key(link.posts().table().text(post, link.posts().key()));
            if (!seen.add(key)) {
                holders.set(post, List.of()); // a position that stands twice is held once
            }
            order(holders.get(post));
        }
    }

    /** People named by their positions stand in an order already; the others lead by how much they work there. */
    private void order(List<Holder> ofPost) {
        if (link.named() && ofPost.size() > 1) {
            ofPost.sort(Comparator.comparingDouble((Holder holder) -> -fte(holder))
                    .thenComparing((Holder holder) -> name(holder).length())
                    .thenComparing(this::name));
        }
        ofPost.stream()
                .filter(holder -> holder.row() != Holder.UNKNOWN)
                .forEach(holder -> rowsOfPerson
                        .computeIfAbsent(name(holder), k -> new ArrayList<>())
                        .add(holder.row()));
    }

    private double fte(Holder holder) {
        double fte = holder.row() == Holder.UNKNOWN ? Double.NaN : fteOf[holder.row()];
        return Double.isNaN(fte) ? 1 : fte;
    }

    /** By position: who holds it, the one who leads first. */
    List<List<Holder>> ordered() {
        return holders;
    }

    /** What tells somebody from others. */
    String name(Holder holder) {
        if (holder.row() == Holder.UNKNOWN) {
            return holder.text();
        }
        String text = personNumber.isPresent() ? people.text(holder.row(), personNumber.getAsInt()) : "";
        return !text.isEmpty() ? text : link.named() ? "#" + people.line(holder.row()) : holder.text();
    }

    /** Which part of a position each of its holders has. */
    double ofPost(int post) {
        return open(post) > 0 ? 1 / postsOf[post] : 1.0 / holders.get(post).size();
    }

    /** Which part of a position of several posts nobody holds; 0 where it is held in full. */
    double open(int post) {
        double posts = postsOf[post];
        int held = holders.get(post).size();
        return countsPosts && posts >= SEVERAL && posts > held ? (posts - held) / posts : 0;
    }

    /** Which part of what is said of a person belongs to each position: all of it where each has a row of its own. */
    double ofPerson(Holder holder) {
        List<Integer> rows = rowsOfPerson.getOrDefault(name(holder), List.of());
        boolean repeated = rows.stream().allMatch(row -> saysTheSame(row, rows.get(0)));
        return holder.row() == Holder.UNKNOWN || !repeated ? 1 : 1.0 / rows.size();
    }

    private boolean saysTheSame(int row, int other) {
        return List.of(ColumnRole.FTE, ColumnRole.SALARY).stream()
                .map(role -> columns.rolesOfPeople().find(role))
                .filter(OptionalInt::isPresent)
                .allMatch(column -> people.text(row, column.getAsInt()).equals(people.text(other, column.getAsInt())));
    }

    /** The rows of people who hold several positions, one for each person. */
    List<SourceRow> doubled() {
        return rowsOfPerson.values().stream()
                .filter(rows -> rows.size() > 1)
                .map(rows -> rows.get(0))
                .sorted()
                .map(row -> new SourceRow(people.raw().place(), people.line(row)))
                .toList();
    }

    /** By row: the numbers of a column, NaN where there is none. */
    private static double[] numbers(Table table, OptionalInt column) {
        double[] numbers = new double[table.size()];
        Arrays.fill(numbers, Double.NaN);
        if (column.isPresent()) {
            NumberNotation notation = new NumberNotation();
            IntStream.range(0, numbers.length).forEach(row -> notation.look(table.text(row, column.getAsInt())));
            Arrays.setAll(numbers, row -> notation.parse(table.text(row, column.getAsInt())));
        }
        return numbers;
    }

    /** Whether a column counts posts: where the middle one of its numbers is that large, it is per cent or hours. */
    private static boolean counts(double[] numbers) {
        double[] known =
                Arrays.stream(numbers).filter(n -> !Double.isNaN(n)).sorted().toArray();
        return known.length > 0 && known[known.length / 2] < LEAST_PERCENT;
    }
}
