package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.value.WordList;
import java.util.List;

/** Headers of a word for pay and of what kind it is, in any order: {@code Monatsgehalt brutto}, {@code Salary per month}. */
final class PayHeader {
    private static final WordList KIND = WordList.of("of-pay");

    private PayHeader() {}

    /** Pay, where that is what is left of such a header; empty for any other. */
    static List<Synonyms.Match> find(Synonyms synonyms, String header) {
        List<String> words = HeaderText.words(header);
        List<String> left = words.stream().filter(word -> !KIND.has(word)).toList();
        return left.isEmpty() || left.size() == words.size()
                ? List.of()
                : synonyms.exactly(String.join("", left), Synonyms.Match.BY_ENDING).stream()
                        .filter(match -> match.role() == ColumnRole.SALARY)
                        .limit(1)
                        .toList();
    }
}
