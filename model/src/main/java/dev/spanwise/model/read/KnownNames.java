package dev.spanwise.model.read;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of a chart by their words, as far as the texts of the chart do not use them as words of another meaning. */
final class KnownNames {
    private static final int SHORTEST_SURNAME = 2;
    private static final int SHORTEST_GIVEN = 3;
    private static final int TEXTS_OF_A_WORD = 10;
    /** The most words of a name that is looked for as a whole: what is longer is no name, and would be dear to look for. */
    private static final int MOST_WORDS = 12;

    private final Multiset<String> holding = HashMultiset.create();
    private final Multiset<String> bearers = HashMultiset.create();
    /** By the words of whole names, surnames and their halves: the name as the chart has it, where one alone is meant. */
    private final Map<List<String>, String> names = new HashMap<>();

    private final Map<String, String> given = new HashMap<>();
    /** By a surname of one word: the letters with which the first names of those who bear it begin. */
    private final Map<String, String> initials = new HashMap<>();

    private int longest;

    private KnownNames() {}

    /** The names of a chart, for texts of these fields. O(words of distinct names and texts). */
    static KnownNames of(OrgChart chart, Set<Field> fields) {
        KnownNames known = new KnownNames();
        for (Field field : fields) {
            chart.attributes()
                    .distinctTexts(field)
                    .forEach(text -> known.holding.addAll(new HashSet<>(NameWords.of(text))));
        }
        for (String name : chart.attributes().distinctTexts(Field.NAME)) {
            known.add(name, SpeltName.of(name));
        }
        known.names.keySet().removeIf(words -> words.size() <= 1 && !known.isName(words, SHORTEST_SURNAME));
        known.given.keySet().removeIf(word -> !known.isName(List.of(word), SHORTEST_GIVEN));
        return known;
    }

    private void add(String name, SpeltName parts) {
        addSurname(parts.surname(), name);
        parts.halves().forEach(half -> addSurname(List.of(half), name));
        if (parts.surnameLast().size() <= MOST_WORDS) {
            names.put(parts.surnameLast(), name);
            names.put(parts.surnameFirst(), name);
            longest = Math.max(longest, parts.surnameLast().size());
        }
        if (!parts.given().isEmpty()) {
            String first = parts.given().get(0);
            bearers.add(first);
            given.merge(first, name, (one, other) -> first);
            parts.surname().stream()
                    .limit(1)
                    .forEach(surname -> initials.merge(surname, first.substring(0, 1), KnownNames::with));
        }
    }

    private static String with(String letters, String letter) {
        return letters.contains(letter) ? letters : letters + letter;
    }

    private void addSurname(List<String> surname, String name) {
        if (surname.size() > MOST_WORDS) {
            return;
        }
        bearers.add(surname.isEmpty() ? "" : surname.get(0));
        names.merge(surname, name, (one, other) -> one.equals(other) ? one : surname.toString());
    }

    private boolean isName(List<String> words, int shortest) {
        String word = words.isEmpty() ? "" : words.get(0);
        int texts = holding.count(word);
        return word.length() >= shortest && (texts < TEXTS_OF_A_WORD || texts <= bearers.count(word));
    }

    /** Who is called by these words, as the chart has the name; null for nobody. */
    @Nullable
    String find(List<String> words) {
        return names.get(words);
    }

    /** Who has this first name. */
    @Nullable
    String findGiven(String word) {
        return given.get(word);
    }

    /** Whether somebody of the surname has a first name with this letter. */
    boolean isInitial(String letter, String surname) {
        return letter.length() == 1 && initials.getOrDefault(surname, "").contains(letter);
    }

    int longest() {
        return longest;
    }
}
