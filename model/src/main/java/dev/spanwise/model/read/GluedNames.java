package dev.spanwise.model.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names within one word that no capital tells apart: a surname glued to a word for a team or an office (Ashteam), a first
 * name or its letter to a surname (annash, aash), and names in scripts that leave no space behind them.
 */
final class GluedNames {
    private static final int SHORTEST = 5;
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST = 40;
    private static final int LONGEST_WITHOUT_SPACES = 4;
    /** What names are glued to, in the letters of {@link NameWords#spelt}. */
    private static final Set<String> WORDS = Set.of(
            "team",
            "teamleitung",
            "group",
            "grupp",
            "gruppe",
            "crew",
            "squad",
            "unit",
            "office",
            "desk",
            "staff",
            "pool",
            "lead",
            "org",
            "orga",
            "project",
            "projekt",
            "abteilung",
            "abt",
            "bereich",
            "buro",
            "ressort",
            "referat",
            "stab",
            "stelle",
            "leitung",
            "ltg",
            "assistenz",
            "assistent",
            "assistentin",
            "assistant",
            "sekretariat",
            "vertretung",
            "stellvertretung",
            "nachfolge",
            "nachfolger",
            "nachfolgerin",
            "equipe",
            "equipo",
            "bureau");

    private final KnownNames known;
    private final Map<String, Place> found = new HashMap<>();

    GluedNames(KnownNames known) {
        this.known = known;
    }

    /**
     * Where in a word a name stands.
     *
     * @param name as the chart has it
     */
    record Place(int from, int to, String name) {}

    /** The first name in a word; null where there is none. O(length), once for each word. */
    @Nullable
    Place find(String word) {
        if (word.length() < 2 || word.length() > LONGEST) {
            return null;
        }
        return Character.isIdeographic(word.codePointAt(0)) || isKorean(word)
                ? withoutSpaces(word)
                : found.computeIfAbsent(word, this::split);
    }

    private @Nullable Place split(String word) {
        for (int at = 1; at < word.length() && word.length() >= SHORTEST; at++) {
            String first = NameWords.spelt(word.substring(0, at));
            String second = NameWords.spelt(word.substring(at));
            String whole = known.find(List.of(first, second));
            if (whole == null && Character.isLowerCase(word.codePointAt(0))) {
                whole = ofHandle(first, second);
            }
            if (whole != null) {
                return new Place(0, word.length(), whole);
            }
            String name = name(WORDS.contains(second) ? first : WORDS.contains(first) ? second : "");
            if (name != null) {
                return WORDS.contains(second) ? new Place(0, at, name) : new Place(at, word.length(), name);
            }
        }
        return null;
    }

    private @Nullable String name(String word) {
        String surname = word.length() < SHORTEST_NAME ? null : known.find(List.of(word));
        return surname == null ? known.findGiven(word) : surname;
    }

    /** As accounts are called: aash or asha. */
    private @Nullable String ofHandle(String first, String second) {
        String surname = known.isInitial(first, second) ? second : known.isInitial(second, first) ? first : "";
        return surname.length() < SHORTEST_NAME ? null : known.find(List.of(surname));
    }

    private @Nullable Place withoutSpaces(String word) {
        for (int from = 0; from < word.length(); from++) {
            for (int to = Math.min(word.length(), from + LONGEST_WITHOUT_SPACES); to > from + 1; to--) {
                String name = known.find(NameWords.of(word.substring(from, to)));
                if (name != null) {
                    return new Place(from, to, name);
                }
            }
        }
        return null;
    }

    private static boolean isKorean(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HANGUL;
    }
}
