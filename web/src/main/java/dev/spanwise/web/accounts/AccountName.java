package dev.spanwise.web.accounts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What an account may be called, so that two names are never taken for one and the same. */
public final class AccountName {
    private static final int LONGEST = 100;

    private AccountName() {}

    /** Whether an account could have this name: 1 to 100 characters, all of which can be seen. */
    public static boolean isPossible(String name) {
        return !name.isBlank() && name.length() <= LONGEST && name.codePoints().allMatch(AccountName::canBeSeen);
    }

    private static boolean canBeSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Whether its letters are of one script: a Cyrillic a among Latin letters is there to be taken for another. */
    public static boolean isOfOneScript(String name) {
        Set<Character.UnicodeScript> scripts = name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .collect(Collectors.toSet());
        return scripts.size() <= 1;
    }

    /** What people see in a name: names that look alike look the same. */
    static String seen(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
