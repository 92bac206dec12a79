package dev.spanwise.model.read;

import dev.spanwise.model.Remark;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.value.Whitespace;
import dev.spanwise.model.read.value.WordList;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells of marks in brackets beside names that nothing explains: {@code Uta Au [T]}, {@code Uta Au (CDD)}. A nickname or
 * a name at birth is none: it begins with a capital, or stands once and has several words; nor is a number of the person.
 */
final class MarksBehindNames {
    private static final Pattern IN_BRACKETS = Pattern.compile("([(\\[])([^()\\[\\]]{1,20})[)\\]]");
    private static final Pattern NICKNAME =
            Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]*[\\p{Ll}\\p{Lo}.][\\p{L} .-]*");
    private static final Pattern NUMBER = Pattern.compile("\\d\\d");
    private static final WordList EARLIER_NAME = WordList.of("earlier-name");
    private static final int MOST_NAMED = 6;

    private final Map<String, Integer> rows = new TreeMap<>();

    private MarksBehindNames() {}

    /**
     * What is to be said of a table, if anything.
     *
     * @param names texts of the names that have a bracket
     * @param known whether a name has a mark that is understood
     */
    static Optional<Remark> of(Table table, MarkedCodes names, Predicate<String> known) {
        MarksBehindNames marks = new MarksBehindNames();
        int[] counts = table.counts(names.column());
        names.codes().stream().forEach(code -> {
            String name = Whitespace.collapse(table.texts(names.column()).get(code));
            if (!known.test(name) && !Vacancies.isVacancy(name)) {
                marks.look(name, counts[code]);
            }
        });
        return marks.remark();
    }

    private void look(String name, int count) {
        Matcher mark = IN_BRACKETS.matcher(name);
        while (mark.find()) {
            boolean square = mark.group(1).equals("[");
            if (!NUMBER.matcher(mark.group(2)).find() && (square || isMark(mark.group(2)))) {
                rows.merge(mark.group(), count, Integer::sum);
            }
        }
    }

    private static boolean isMark(String inside) {
        return !NICKNAME.matcher(inside).matches() && !EARLIER_NAME.begins(inside);
    }

    private Optional<Remark> remark() {
        rows.entrySet().removeIf(mark -> mark.getValue() == 1 && mark.getKey().indexOf(' ') > 0);
        int all = rows.values().stream().mapToInt(Integer::intValue).sum();
        String named = rows.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NAMED)
                .map(mark -> mark.getKey() + " (" + mark.getValue() + ")")
                .collect(Collectors.joining(", ", "", rows.size() > MOST_NAMED ? ", …" : ""));
        return all == 0 ? Optional.empty() : Optional.of(Remark.of("marks-behind-names", all, named));
    }
}
