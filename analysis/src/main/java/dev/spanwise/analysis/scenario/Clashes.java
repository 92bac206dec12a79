package dev.spanwise.analysis.scenario;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What two charts have both. People are taken for the same where their e-mail addresses are, or id and name; capitals and
 * blanks around a text do not matter. O(positions).
 *
 * @param ids what the positions of the chart that joins are called from now on, in its order
 * @param taken those ids of it that the other chart has; with the new one where one prefix does not make it different
 * @param names names of people that both have, and who are not taken for the same
 * @param people names of those who are
 */
record Clashes(List<String> ids, List<String> taken, List<String> names, List<String> people) {
    private static final int MOST_TOLD = 5;

    Clashes {
        ids = List.copyOf(ids);
        taken = List.copyOf(taken);
        names = List.copyOf(names);
        people = List.copyOf(people);
    }

    static Clashes of(OrgChart chart, OrgChart joining, String prefix) {
        Set<String> own = joining.positions().map(Position::id).collect(Collectors.toCollection(HashSet::new));
        List<String> ids = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        for (Position position : joining.positions().toList()) {
            String id = position.id();
            if (NewIds.isTaken(chart, id)) {
                do {
                    id = prefix + id;
                } while (NewIds.isTaken(chart, id) || !own.add(id));
                taken.add(id.equals(prefix + position.id()) ? position.id() : position.id() + " (" + id + ")");
            }
            ids.add(id);
        }
        Set<String> names = keys(chart, Field.NAME);
        Set<String> addresses = keys(chart, Field.EMAIL);
        List<String> twice = new ArrayList<>();
        List<String> people = new ArrayList<>();
        joining.positions().forEach(position -> {
            if (addresses.contains(key(position, Field.EMAIL)) || isSameByName(chart, position)) {
                people.add(position.label());
            } else if (names.contains(key(position, Field.NAME))) {
                twice.add(position.label());
            }
        });
        return new Clashes(ids, taken, twice, people);
    }

    private static boolean isSameByName(OrgChart chart, Position position) {
        String name = key(position, Field.NAME);
        return !name.isEmpty()
                && chart.findPosition(position.id())
                        .filter(other -> key(other, Field.NAME).equals(name))
                        .isPresent();
    }

    private static Set<String> keys(OrgChart chart, Field field) {
        Set<String> keys =
                chart.positions().map(position -> key(position, field)).collect(Collectors.toSet());
        keys.remove("");
        return keys;
    }

    private static String key(Position position, Field field) {
        String text = position.text(field);
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    void tell(Rearranging work, String prefix) {
        if (!taken.isEmpty()) {
            work.note(Note.Kind.IDS_PREFIXED, taken.size(), prefix, some(taken));
        }
        if (!names.isEmpty()) {
            work.note(Note.Kind.NAMES_TWICE, names.size(), some(names));
        }
        if (!people.isEmpty()) {
            work.note(Note.Kind.PEOPLE_TWICE, people.size(), some(people));
        }
    }

    private static String some(List<String> all) {
        String some = String.join(", ", all.subList(0, Math.min(MOST_TOLD, all.size())));
        return all.size() > MOST_TOLD ? some + " ..." : some;
    }
}
