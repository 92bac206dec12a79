package dev.spanwise.model.read.mapping;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The forms that {@link Normalisation} gives texts, each made once: in a table of many columns the same names stand in
 * several, and all are looked up among the same keys.
 */
final class KnownForms {
    /** Texts beyond these are given their forms whenever they are asked for. */
    private static final int MOST = 20_000;

    private final Map<Normalisation, Map<String, Map<String, int[]>>> ofReferences = new EnumMap<>(Normalisation.class);
    private final Map<Normalisation, Map<String, Set<String>>> ofKeys = new EnumMap<>(Normalisation.class);

    /**
     * What {@link Normalisation#eachForm} answers.
     *
     * @param wanted whether a key may have a form; one that none has is not answered again
     */
    void each(Normalisation how, String reference, BiPredicate<String, int[]> wanted) {
        Map<String, Map<String, int[]>> known = ofReferences.computeIfAbsent(how, h -> new HashMap<>());
        Map<String, int[]> forms = known.get(reference);
        if (forms == null) {
            forms = new LinkedHashMap<>();
            how.eachForm(reference, forms::put);
            keep(known, reference, forms);
        }
        forms.entrySet().removeIf(form -> !wanted.test(form.getKey(), form.getValue()));
    }

    Set<String> ofKey(Normalisation how, String key) {
        Map<String, Set<String>> known = ofKeys.computeIfAbsent(how, h -> new HashMap<>());
        Set<String> forms = known.get(key);
        if (forms == null) {
            forms = Set.copyOf(how.forms(key));
            keep(known, key, forms);
        }
        return forms;
    }

    private static <T> void keep(Map<String, T> known, String text, T forms) {
        if (known.size() < MOST) {
            known.put(text, forms);
        }
    }
}
