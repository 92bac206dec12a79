package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of several tables holds the positions, which the people who hold them, and by what columns they belong
 * together. Where two answers are equally good, none is taken.
 */
public final class StaffChoice {
    private final Map<ColumnRole, String> wanted;
    private final @Nullable String positions;
    private final List<HolderLink> links = new ArrayList<>();

    private StaffChoice(Map<ColumnRole, String> wanted, @Nullable String positions) {
        this.wanted = wanted;
        this.positions = positions;
    }

    /**
     * The answer, or null where no table holds positions that another one's people hold.
     *
     * @param wanted headers that the user named, by role
     * @param positions what the user calls the table of the positions: its file or sheet; null where nothing is said
     * @throws UnreadableInputException where there are several answers, or none to what the user said
     */
    public static @Nullable Choice of(List<Table> tables, Map<ColumnRole, String> wanted, @Nullable String positions) {
        boolean said = positions != null || wanted.containsKey(ColumnRole.HOLDER);
        if (tables.size() < 2 || (!said && tables.stream().noneMatch(StaffChoice::speaksOfPosts))) {
            return null;
        }
        StaffChoice choice = new StaffChoice(wanted, positions);
        choice.look(tables);
        HolderLink best = StaffRivals.best(choice.links);
        if (best == null && positions != null) {
            throw new UnreadableInputException("no-holders", positions, StaffRivals.names(tables.stream()));
        }
        return best == null ? null : new Choice(best);
    }

    private static boolean speaksOfPosts(Table table) {
        for (int column = 0; column < table.columnsOfFile(); column++) {
            String header = table.headerWords(column);
            if (HolderWords.isPost(header) || HolderWords.isHolder(header)) {
                return true;
            }
        }
        return false;
    }

    private void look(List<Table> tables) {
        for (Table table : tables) {
            PostTable posts = isNamed(table) ? PostTable.find(table, wanted) : null;
            if (posts != null) {
                tables.stream().filter(people -> !people.equals(table)).forEach(people -> look(posts, people));
            }
        }
    }

    private void look(PostTable posts, Table people) {
        HolderLinks.listAll(posts, people, wanted.get(ColumnRole.HOLDER)).stream()
                .filter(link -> positions != null || !isAnotherState(link))
                .forEach(links::add);
    }

    private boolean isNamed(Table table) {
        String sheet = table.raw().sheet();
        return positions == null || positions.equals(table.raw().file()) || positions.equals(sheet);
    }

    /** The same positions again, of another day or another part: the column that links them is the key of both. */
    private boolean isAnotherState(HolderLink link) {
        PostTable other = link.named() ? PostTable.find(link.people(), wanted) : null;
        return other != null && other.key() == link.ofPerson();
    }

    /** Positions, people and the link between them. */
    public static final class Choice {
        private final HolderLink link;

        private Choice(HolderLink link) {
            this.link = link;
        }

        /** The table of the people. */
        public Table people() {
            return link.people();
        }

        /** What stands for what in the table of the people. */
        public Columns columnsOfPeople() {
            return RoleFinder.find(link.people(), Map.of());
        }

        /**
         * Both as one table. O(rows x columns).
         *
         * @param gone rows of people who hold nothing any more
         */
        public Staffed staffed(BitSet gone) {
            return new Staffing(link, gone).build();
        }
    }
}
