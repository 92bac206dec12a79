package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.mapping.HolderLink.Holder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The columns of a table of positions and holders: those of the positions, then those of the people. */
final class StaffColumns {
    /** What is known better of the person, and of the position only where nobody holds it. */
    private static final List<ColumnRole> OF_THE_PERSON = List.of(ColumnRole.FTE, ColumnRole.SALARY);

    private final Table posts;
    private final Table people;
    private final Columns rolesOfPosts;
    private final Columns rolesOfPeople;
    private final List<Integer> ofPosts = new ArrayList<>();
    private final List<Integer> ofPeople = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private final Map<ColumnRole, String> pinned = new EnumMap<>(ColumnRole.class);
    /** By column of the people: that of the positions which stands in for it where nobody holds one. */
    private final Map<Integer, Integer> standIns = new LinkedHashMap<>();

    StaffColumns(HolderLink link) {
        this.posts = link.posts().table();
        this.people = link.people();
        this.rolesOfPosts = RoleFinder.find(posts, Map.of());
        this.rolesOfPeople = RoleFinder.find(people, Map.of());
        OF_THE_PERSON.stream()
                .filter(role -> rolesOfPosts.has(role) && rolesOfPeople.has(role))
                .forEach(role -> standIns.put(find(rolesOfPeople, role), find(rolesOfPosts, role)));
        int refers = link.named() ? -1 : link.ofPost();
        IntStream.range(0, posts.columnsOfFile())
                .filter(column -> column != refers && !standIns.containsValue(column))
                .forEach(ofPosts::add);
        IntStream.range(0, people.columnsOfFile())
                .filter(column -> !link.named() || column != link.ofPerson())
                .forEach(ofPeople::add);
        ofPosts.forEach(this::addOfPosts);
        ofPeople.forEach(column -> headers.add(header(people, column)));
        pin(ColumnRole.ID, link.posts().key());
        pin(ColumnRole.MANAGER, link.posts().parent());
    }

    private static int find(Columns columns, ColumnRole role) {
        return columns.find(role).orElse(-1);
    }

    /** What positions are called is no name where their holders have names. */
    private void addOfPosts(int column) {
        boolean named = rolesOfPeople.has(ColumnRole.NAME) || rolesOfPeople.has(ColumnRole.LAST_NAME);
        boolean isName = named && find(rolesOfPosts, ColumnRole.NAME) == column;
        headers.add(isName ? qualified(posts, column) : header(posts, column));
        if (isName && !rolesOfPosts.has(ColumnRole.TITLE)) {
            pinned.put(ColumnRole.TITLE, headers.get(headers.size() - 1));
        }
    }

    private void pin(ColumnRole role, int column) {
        pinned.put(role, headers.get(ofPosts.indexOf(column)));
    }

    /** Under its own name, or one that says whose it is where both tables have it. */
    private String header(Table table, int column) {
        String header = table.columnName(column);
        return headers.contains(header) ? qualified(table, column) : header;
    }

    private static String qualified(Table table, int column) {
        return table.columnName(column) + " (" + table.raw().label() + ")";
    }

    /** The people's own number, which tells who has several positions; none where people have no other than a position's. */
    OptionalInt personNumber(HolderLink link) {
        int linking = link.named() ? link.ofPerson() : -1;
        OptionalInt id = rolesOfPeople.find(ColumnRole.ID);
        return id.isPresent() && id.getAsInt() != linking
                ? id
                : IntStream.range(0, people.columnsOfFile())
                        .filter(column -> column != linking && isOfPerson(column))
                        .findFirst();
    }

    private boolean isOfPerson(int column) {
        String all = String.join(" ", HeaderText.allWords(people.headers().get(column)));
        return HolderWords.isHolder(all) || HolderWords.isHolder(people.headerWords(column));
    }

    /** The number of the first column that says something of people. */
    int firstOfPeople() {
        return ofPosts.size();
    }

    /** The headers by number of column. */
    Map<Integer, String> headers() {
        Map<Integer, String> numbered = new LinkedHashMap<>();
        headers.forEach(header -> numbered.put(numbered.size(), header));
        return numbered;
    }

    /** Which columns stand for what, where their headers alone do not say so. */
    Map<ColumnRole, String> pinned() {
        return pinned;
    }

    /** The cells of a position, and of a person where there is one, by number of column. */
    Map<Integer, String> texts(int post, int person) {
        Map<Integer, String> texts = new LinkedHashMap<>();
        ofPosts.forEach(column -> texts.put(texts.size(), posts.text(post, column)));
        for (int column : ofPeople) {
            Integer standIn = standIns.get(column);
            texts.put(
                    texts.size(),
                    person != Holder.UNKNOWN
                            ? people.text(person, column)
                            : standIn == null ? "" : posts.text(post, standIn));
        }
        return texts;
    }

    Columns rolesOfPosts() {
        return rolesOfPosts;
    }

    Columns rolesOfPeople() {
        return rolesOfPeople;
    }
}
