package dev.spanwise.model.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A name in words: "Ann Ash" and "Ash, Ann" are one.
 *
 * @param given all before the surname
 * @param surname the last word, or all before a comma
 * @param halves of a double surname, those that are written with a capital
 */
record SpeltName(List<String> given, List<String> surname, List<String> halves) {
    private static final int SHORTEST_HALF = 3;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]+");

    static SpeltName of(String name) {
        int comma = name.indexOf(',');
        String plain = name.strip();
        int last = plain.lastIndexOf(' ') + 1;
        return comma < 0
                ? of(plain.substring(0, last), plain.substring(last))
                : of(name.substring(comma), name.substring(0, comma));
    }

    private static SpeltName of(String given, String surname) {
        List<String> words = NameWords.of(surname);
        List<String> halves = Arrays.stream(BETWEEN.split(surname.strip()))
                .filter(half -> half.length() >= SHORTEST_HALF && Character.isUpperCase(half.codePointAt(0)))
                .map(NameWords::spelt)
                .filter(half -> words.size() > 1)
                .toList();
        return new SpeltName(NameWords.of(given), words, halves);
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
