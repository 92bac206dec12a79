package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.format.Grid;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds by what columns two tables are positions and their holders: those of one resolve in those of the other. */
final class HolderLinks {
    /** So much must be found, of those that are named. */
    private static final double MOST = 0.9;

    private static final double HALF = 0.5;
    private static final double SAME_HEADER = 1;
    private static final double LIKE_HEADER = 0.5;

    private final PostTable posts;
    private final Table people;
    /** What the user says is the column that links them; null where nothing is said. */
    private final @Nullable String wanted;

    private final List<HolderLink> links = new ArrayList<>();

    private HolderLinks(PostTable posts, Table people, @Nullable String wanted) {
        this.posts = posts;
        this.people = people;
        this.wanted = wanted;
    }

    /** All links of the two tables. O(cells). */
    static List<HolderLink> listAll(PostTable posts, Table people, @Nullable String wanted) {
        HolderLinks finder = new HolderLinks(posts, people, wanted);
        finder.addNamedByPeople();
        finder.addNamedByPositions();
        return finder.links;
    }

    private void addNamedByPeople() {
        Map<String, Integer> keys = keys(posts.table(), posts.key());
        for (int column = 0; column < people.columnsOfFile(); column++) {
            double likeness = likeness(column);
            boolean may = wanted == null
                    ? !JoinPair.refersToManagers(people, column) && isCalledSo(column, likeness)
                    : isWanted(people, column);
            double found = may ? share(texts(people, column), keys.keySet()) : 0;
            if (found >= MOST) {
                links.add(new HolderLink(posts, people, posts.key(), column, true, found + likeness));
            }
        }
    }

    /** Numbers resolve by chance: a word must say that they are positions. */
    private boolean isCalledSo(int column, double likeness) {
        String header = people.headerWords(column);
        boolean post = HolderWords.isPost(posts.table().headerWords(posts.key()));
        boolean saysPost = HolderWords.isPost(header) && !HolderWords.isHolder(header);
        return saysPost || (post && likeness == SAME_HEADER);
    }

    private double likeness(int column) {
        Set<String> one = Set.copyOf(HeaderText.allWords(posts.table().headers().get(posts.key())));
        Set<String> other = Set.copyOf(HeaderText.allWords(people.headers().get(column)));
        boolean like = !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
        return one.equals(other) ? SAME_HEADER : like ? LIKE_HEADER : 0;
    }

    private void addNamedByPositions() {
        Table table = posts.table();
        for (int column = 0; column < table.columnsOfFile(); column++) {
            boolean may = column != posts.key()
                    && column != posts.parent()
                    && (wanted == null ? HolderWords.isHolder(table.headerWords(column)) : isWanted(table, column));
            HolderLink best = may ? namedBy(column) : null;
            if (best != null) {
                links.add(best);
            }
        }
    }

    /** By the column of the people that has most of those the positions name. */
    private @Nullable HolderLink namedBy(int column) {
        HolderLink best = null;
        for (int key = 0; key < people.columnsOfFile(); key++) {
            Map<String, Integer> keys = keys(people, key);
            boolean unique = keys.size() >= MOST * people.size() && !JoinPair.refersToManagers(people, key);
            double found = unique ? share(parts(column, keys), keys.keySet()) : 0;
            if (found >= MOST && (best == null || found > best.score())) {
                best = new HolderLink(posts, people, column, key, false, found);
            }
        }
        return best;
    }

    private List<String> parts(int column, Map<String, Integer> keys) {
        List<String> parts = new ArrayList<>();
        texts(posts.table(), column).forEach(cell -> parts.addAll(HolderLink.namedIn(cell, keys)));
        return parts;
    }

    private boolean isWanted(Table table, int column) {
        return wanted != null && Columns.indexOf(table, wanted).orElse(Grid.BLANK) == column;
    }

    /** The distinct texts of a column. */
    private static Set<String> texts(Table table, int column) {
        Set<String> texts = new HashSet<>();
        for (int row = 0; row < table.size(); row++) {
            String text = table.text(row, column);
            if (!HolderWords.isNobody(text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static Map<String, Integer> keys(Table table, int column) {
        Map<String, Integer> keys = new HashMap<>();
        texts(table, column).forEach(text -> keys.merge(HolderLink.key(text), 1, Integer::sum));
        return keys;
    }

    /** Share of texts that are keys, 0 where there are none; of a single one nothing can be told. */
    private double share(Collection<String> texts, Set<String> keys) {
        long found = texts.stream()
                .filter(text -> keys.contains(HolderLink.key(text)))
                .count();
        int least = wanted == null ? 2 : 1;
        double share = texts.size() < least ? 0 : (double) found / texts.size();
        return wanted != null && share >= HALF ? Math.max(share, MOST) : share;
    }
}
