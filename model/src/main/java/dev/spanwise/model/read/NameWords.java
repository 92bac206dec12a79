package dev.spanwise.model.read;

import dev.spanwise.model.read.value.Folding;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** The words of names and texts, in the form in which they are compared. */
final class NameWords {
    /** Letters and what is in O'Brien, but not the s of Ann's. Possessive, or a long text would fill the stack. */
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['\u2019\u00b4`](?![sS]\\b)[\\p{L}\\p{M}]+)*+");
    /** What capitals tell apart within a word: two in AshTeam, PRAsh and teamAsh. */
    static final Pattern PART =
            Pattern.compile("\\p{Lu}+(?=\\p{Lu}\\p{Ll})|\\p{Lu}?[\\p{L}\\p{M}&&[^\\p{Lu}]]+|\\p{Lu}+");

    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u00b4`]");
    /** Two letters for one that some keyboards lack, as in Mueller, Oestergaard and Aakesson. */
    private static final Pattern UMLAUTS = Pattern.compile("([aou])e|(a)a");

    private static final int SHORTEST_GENITIVE = 4;

    private NameWords() {}

    /** The words of a text. */
    static List<String> of(String text) {
        return WORD.matcher(text).results().map(word -> spelt(word.group())).toList();
    }

    /** A word as others may write it: Müller, Mueller and Muller, O'Neill and ONeill, Braun and Brauns are one. */
    static String spelt(String word) {
        String plain = Folding.ofAccents(Normalizer.normalize(word, Normalizer.Form.NFC));
        plain = APOSTROPHES.matcher(plain).replaceAll("");
        plain = UMLAUTS.matcher(plain).replaceAll("$1$2");
        return plain.length() > SHORTEST_GENITIVE && plain.endsWith("s")
                ? plain.substring(0, plain.length() - 1)
                : plain;
    }
}
