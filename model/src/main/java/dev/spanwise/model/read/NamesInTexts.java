package dev.spanwise.model.read;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.value.Folding;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the people of a chart within its titles, departments and other texts, such as "Assistant to Ann Ash" or "Team
 * Birch": whole names in either order, and surnames written with a capital, with their accents or without. A surname that is also a word of these
 * texts, such as Sales, counts as the word when at least ten texts hold it and more of them than people bear it; below
 * that it is taken for the name, because a title that reads worse does less harm than a name that stays. First names
 * alone are not found.
 */
final class NamesInTexts {
    /** Letters and what is in O'Brien, but not the s of Ann's. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}]+(?:['\u2019\u00b4`](?![sS]\\b)[\\p{L}\\p{M}]+)*");

    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u00b4`]");
    /** Two letters for one that some keyboards lack, as in Mueller, Oestergaard and Aakesson. */
    private static final Pattern UMLAUTS = Pattern.compile("([aou])e|(a)a");

    private static final int SHORTEST_GENITIVE = 4;
    private static final int SHORTEST_SURNAME = 2;
    private static final int TEXTS_OF_A_WORD = 10;

    /** By its words in small letters: the name, as the chart has it. */
    private final Map<List<String>, String> names;

    private final int longest;

    private NamesInTexts(Map<List<String>, String> names) {
        this.names = names;
        this.longest = names.keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    /** The names of a chart, for texts of these fields. O(words of distinct names and texts). */
    static NamesInTexts of(OrgChart chart, Set<Field> fields) {
        Multiset<String> holding = HashMultiset.create();
        for (Field field : fields) {
            chart.attributes().distinctTexts(field).forEach(text -> holding.addAll(new HashSet<>(words(text))));
        }
        Map<List<String>, String> names = new HashMap<>();
        Multiset<List<String>> bearers = HashMultiset.create();
        for (String name : chart.attributes().distinctTexts(Field.NAME)) {
            PersonName parts = PersonName.of(name);
            bearers.add(parts.surname());
            names.merge(parts.surname(), name, (one, other) -> parts.surname().toString());
            names.put(parts.surnameLast(), name);
            names.put(parts.surnameFirst(), name);
        }
        bearers.elementSet().stream()
                .filter(surname -> isWord(surname, bearers.count(surname), holding))
                .forEach(names::remove);
        return new NamesInTexts(names);
    }

    private static boolean isWord(List<String> surname, int bearers, Multiset<String> holding) {
        String first = surname.isEmpty() ? "" : surname.get(0);
        int texts = holding.count(first);
        boolean common = surname.size() == 1 && texts >= TEXTS_OF_A_WORD && texts > bearers;
        return common || first.length() < SHORTEST_SURNAME;
    }

    /** A text with what takes the place of the names in it. O(its words x the words of the longest name). */
    String replace(String text, UnaryOperator<String> pseudonym) {
        List<MatchResult> found = WORD.matcher(text).results().toList();
        List<String> words = words(text);
        StringBuilder replaced = new StringBuilder();
        int copied = 0;
        int word = 0;
        while (word < found.size()) {
            int start = found.get(word).start();
            int length = nameAt(words, word);
            if (length > 1 || (length == 1 && !Character.isLowerCase(text.codePointAt(start)))) {
                String name = requireNonNull(names.get(words.subList(word, word + length)));
                replaced.append(text, copied, start).append(pseudonym.apply(name));
                copied = found.get(word + length - 1).end();
            }
            word += Math.max(1, length);
        }
        return replaced.append(text, copied, text.length()).toString();
    }

    /** How many words from here on are a name; 0 when none begins here. */
    private int nameAt(List<String> words, int from) {
        int length = Math.min(longest, words.size() - from);
        while (length > 0 && !names.containsKey(words.subList(from, from + length))) {
            length--;
        }
        return length;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(word -> spelt(word.group())).toList();
    }

    /** A word as others may write it: Müller, Mueller and Muller, O'Neill and ONeill, Braun and Brauns are one. */
    private static String spelt(String word) {
        String plain = Folding.ofAccents(Normalizer.normalize(word, Normalizer.Form.NFC));
        plain = APOSTROPHES.matcher(plain).replaceAll("");
        plain = UMLAUTS.matcher(plain).replaceAll("$1$2");
        return plain.length() > SHORTEST_GENITIVE && plain.endsWith("s")
                ? plain.substring(0, plain.length() - 1)
                : plain;
    }

    /** A name in words: "Ann Ash" and "Ash, Ann" are one. */
    private record PersonName(List<String> given, List<String> surname) {
        static PersonName of(String name) {
            int comma = name.indexOf(',');
            String plain = name.strip();
            int last = plain.lastIndexOf(' ') + 1;
            return comma < 0
                    ? new PersonName(words(plain.substring(0, last)), words(plain.substring(last)))
                    : new PersonName(words(name.substring(comma)), words(name.substring(0, comma)));
        }

        List<String> surnameLast() {
            return joined(given, surname);
        }

        List<String> surnameFirst() {
            return joined(surname, given);
        }

        private static List<String> joined(List<String> first, List<String> second) {
            List<String> all = new ArrayList<>(first);
            all.addAll(second);
            return all;
        }
    }
}
