package dev.spanwise.model.read.mapping;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.format.Grid;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Texts of a column that another one lists, as in {@code Boris Klein; Carla Sommer}: who is listed is a person. */
final class ListedNames {
    private static final CharMatcher SIGNS = CharMatcher.anyOf(",;|\n");
    private static final Splitter ENTRIES = Splitter.on(SIGNS).trimResults().omitEmptyStrings();

    private final Grid grid;
    private final int column;

    ListedNames(Grid grid, int column) {
        this.grid = grid;
        this.column = column;
    }

    /** Those of some texts that stand in a list beside texts of other rows, since a list of skills may name teams too. */
    Set<String> among(Set<String> alone) {
        Set<String> listed = new HashSet<>();
        IntStream.range(0, alone.isEmpty() ? 0 : grid.columns())
                .filter(other -> other != column)
                .forEach(other -> addOf(grid.texts(other), alone, listed));
        return listed;
    }

    private void addOf(TextPool texts, Set<String> alone, Set<String> listed) {
        Set<String> here = new HashSet<>();
        boolean others = false;
        for (int code = 0; code < texts.size(); code++) {
            String text = texts.get(code);
            if (SIGNS.matchesAnyOf(text)) {
                for (String entry : ENTRIES.split(text)) {
                    if (alone.contains(entry)) {
                        here.add(entry);
                    } else {
                        others |= grid.texts(column).find(entry) >= 0;
                    }
                }
            }
        }
        if (others) {
            listed.addAll(here);
        }
    }
}
