package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.value.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Texts of a team that say who leads it, as in {@code leadId} or {@code "lead": "Ann"}, and what members call the same. */
final class LeadTexts {
    /** What a person is told by where the text has no further word, the likeliest first. */
    private static final List<String> USUAL =
            List.of("name", "displayname", "fullname", "full_name", "nom", "nombre", "nome", "id", "email", "mail");

    private LeadTexts() {}

    /**
     * The names of such texts and those of members for the same; empty where no text says it.
     *
     * @param features what is said of members
     */
    static Map<String, String> of(Shape entry, Set<String> features, WordList leads) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : Likeness.features(entry)) {
            String plain = MemberNames.withoutSigns(name);
            String feature = leads.has(plain) ? usual(features) : called(plain, features, leads);
            if (feature != null && isText(entry, name)) {
                found.putIfAbsent(name, feature);
            }
        }
        return found;
    }

    private static boolean isText(Shape entry, String name) {
        Shape shape = entry.findMember(name);
        return shape != null && (shape.isText() || shape.isPlain());
    }

    private static @Nullable String usual(Set<String> features) {
        return USUAL.stream()
                .flatMap(usual -> features.stream()
                        .filter(feature -> MemberNames.withoutSigns(feature)
                                .toLowerCase(Locale.ROOT)
                                .equals(usual)))
                .findFirst()
                .orElse(null);
    }

    /** What members call that which stands behind the word for who leads. */
    private static @Nullable String called(String name, Set<String> features, WordList leads) {
        for (int at = 1; at < name.length(); at++) {
            if (isBeginning(name, at) && leads.has(name.substring(0, at).replaceAll("[ _.-]+$", ""))) {
                String rest = name.substring(at).toLowerCase(Locale.ROOT);
                List<String> same = new ArrayList<>(features);
                same.removeIf(feature -> !feature.toLowerCase(Locale.ROOT).endsWith(rest));
                return same.isEmpty() ? null : same.get(0);
            }
        }
        return null;
    }

    private static boolean isBeginning(String name, int at) {
        char before = name.charAt(at - 1);
        boolean capital = Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(before);
        return Character.isLetterOrDigit(name.charAt(at)) && (capital || !Character.isLetterOrDigit(before));
    }
}
