package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.value.WordList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Columns that say in which company the manager of a row is: {@code Manager Company}, {@code Manager Pay Group}. */
final class ManagerScope {
    private static final WordList SCOPES = WordList.of("id-scope");
    private static final WordList NUMBER = WordList.of("number-word");

    private ManagerScope() {}

    /** Whether a column says it, beside one with the company of the row itself. */
    static boolean is(Table table, int column, int scope) {
        List<String> own = HeaderText.allWords(table.headers().get(scope));
        List<String> words = HeaderText.allWords(table.headers().get(column));
        String rest = words.stream()
                .filter(word -> !SCOPES.has(word) && !NUMBER.has(word) && !own.contains(word))
                .collect(Collectors.joining(" "));
        boolean manager = !rest.isEmpty() && HeaderHint.of(rest) == HeaderHint.MANAGER;
        boolean company = words.containsAll(own) || words.stream().anyMatch(SCOPES::has);
        return manager && company && hasCompaniesAlone(table, column, scope);
    }

    private static boolean hasCompaniesAlone(Table table, int column, int scope) {
        int[] counts = table.counts(column);
        int[] companies = table.counts(scope);
        return IntStream.range(0, counts.length)
                .filter(code -> counts[code] > 0)
                .map(code ->
                        table.texts(scope).find(table.texts(column).get(code).strip()))
                .allMatch(company -> company >= 0 && companies[company] > 0);
    }
}
