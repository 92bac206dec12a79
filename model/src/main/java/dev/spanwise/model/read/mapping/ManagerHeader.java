package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.value.WordList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Headers put together of a word for the manager and words for what he is told by: {@code Line Manager Number},
 * {@code Supervisor Position Code}, {@code Matricule du responsable}, {@code Führungskraftnummer}.
 */
final class ManagerHeader {
    /** Less sure than any header that is spelled out. */
    private static final int RANK = 2 * Synonyms.Match.WORSE_FORM;

    private static final WordList NUMBER = WordList.of("number-word");
    private static final WordList TOLD_BY = WordList.of("manager-told-by");
    private static final WordList PARTICLE = WordList.of("particle");
    private static final WordList NEAR = WordList.of("near-manager");
    /** Behind a word for the manager in one word, as German puts them together. */
    private static final List<String> ENDINGS =
            List.of("nummer", "nr", "kennung", "personalnummer", "name", "mail", "email", "id", "no", "number");

    private ManagerHeader() {}

    /** What such a header stands for; empty for any other. */
    static List<Synonyms.Match> find(Synonyms synonyms, String header) {
        List<String> words = HeaderText.words(header);
        List<String> subject = without(words, word -> NUMBER.has(word) || TOLD_BY.has(word));
        List<Synonyms.Match> found = manager(synonyms, subject);
        if (found.isEmpty()) {
            subject = without(subject, PARTICLE::has);
            found = manager(synonyms, subject);
        }
        if (found.isEmpty()) {
            found = manager(synonyms, without(subject, NEAR::has));
        }
        String cut = found.isEmpty() && subject.size() == 1 ? withoutEnding(subject.get(0)) : null;
        return cut == null ? found : manager(synonyms, List.of(cut));
    }

    private static List<String> without(List<String> words, Predicate<String> some) {
        return words.stream().filter(some.negate()).toList();
    }

    private static List<Synonyms.Match> manager(Synonyms synonyms, List<String> words) {
        return words.isEmpty()
                ? List.of()
                : synonyms.exactly(String.join("", words), RANK).stream()
                        .filter(match ->
                                match.role() == ColumnRole.MANAGER || match.role() == ColumnRole.DOTTED_MANAGER)
                        .limit(1)
                        .toList();
    }

    private static @Nullable String withoutEnding(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() > ending.length() + 2) {
                String stem = word.substring(0, word.length() - ending.length());
                return stem.endsWith("ten") ? stem.substring(0, stem.length() - 1) : stem;
            }
        }
        return null;
    }
}
