package dev.spanwise.model.read.mapping;

import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.mapping.HolderLink.Holder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Puts positions and those who hold them into one table: a row for each holder, or one where there is none. */
final class Staffing {
    private final HolderLink link;
    private final Table posts;
    private final Table people;
    private final StaffColumns columns;
    private final StaffShares shares;
    /** Rows of people who hold a position, or nothing any more. */
    private final BitSet used;

    private final List<SourceRow> unknown = new ArrayList<>();
    private final List<SourceRow> vacant = new ArrayList<>();
    private final List<SourceRow> remaining = new ArrayList<>();
    /** The first position that several hold, and who leads it. */
    private final List<String> leading = new ArrayList<>();

    private final List<SourceRow> several = new ArrayList<>();

    Staffing(HolderLink link, BitSet gone) {
        this.link = link;
        this.posts = link.posts().table();
        this.people = link.people();
        this.used = (BitSet) gone.clone();
        this.columns = new StaffColumns(link);
        this.shares = new StaffShares(link, columns, gone);
    }

    /** The table. O(rows x columns). */
    Staffed build() {
        List<List<Holder>> holders = shares.ordered();
        Grid grid = posts.raw().grid().empty();
        int rows = 1 + IntStream.range(0, posts.size()).map(this::rowsOf).sum();
        Holding holding = new Holding(columns.firstOfPeople(), rows);
        grid.startRow(0);
        columns.headers().forEach(grid::set);
        for (int post = 0; post < posts.size(); post++) {
            addRows(post, holders.get(post), grid, holding);
        }
        List<SourceRow> alone = IntStream.range(0, people.size())
                .filter(row -> !used.get(row))
                .mapToObj(row -> source(people, row))
                .toList();
        return new Staffed(
                table(grid, holding),
                columns.pinned(),
                posts,
                people,
                link.header(),
                link.named() ? posts.columnName(link.ofPost()) : people.columnName(link.ofPerson()),
                new Staffed.Rows(vacant, remaining, several, unknown, leading, alone, shares.doubled()));
    }

    private int rowsOf(int post) {
        int holders = shares.ordered().get(post).size();
        return Math.max(1, holders) + (shares.open(post) > 0 && holders > 0 ? 1 : 0);
    }

    private void addRows(int post, List<Holder> holders, Grid grid, Holding holding) {
        SourceRow source = source(posts, post);
        if (holders.isEmpty()) {
            addRow(post, Holder.UNKNOWN, grid);
            vacant.add(source);
            return;
        }
        for (Holder holder : holders) {
            addRow(post, holder.row(), grid);
            holding.put(grid.rows() - 1, shares.name(holder), shares.ofPost(post), shares.ofPerson(holder));
            if (holder.row() == Holder.UNKNOWN) {
                unknown.add(source);
            } else {
                used.set(holder.row());
            }
        }
        if (holders.size() > 1) {
            if (several.isEmpty()) {
                leading.add(posts.text(post, link.posts().key()));
                leading.add(shares.name(holders.get(0)));
            }
            several.add(source);
        }
        if (shares.open(post) > 0) {
            addRow(post, Holder.UNKNOWN, grid);
            holding.put(grid.rows() - 1, Holding.NOBODY, shares.open(post), shares.open(post));
            remaining.add(source);
        }
    }

    private void addRow(int post, int person, Grid grid) {
        grid.startRow(posts.line(post));
        columns.texts(post, person).forEach(grid::set);
    }

    private static SourceRow source(Table table, int row) {
        return new SourceRow(table.raw().place(), table.line(row));
    }

    private Table table(Grid grid, Holding holding) {
        String one = posts.raw().file();
        String other = people.raw().file();
        RawTable raw = new RawTable(
                one.equals(other) ? one : one + " + " + other,
                posts.raw().format(),
                posts.raw().sheet(),
                posts.raw().charset(),
                null,
                true,
                grid);
        int[] rows = IntStream.range(1, grid.rows()).toArray();
        return new Table(raw, 0, HeaderFinder.headers(grid, 0), rows).with(holding);
    }
}
