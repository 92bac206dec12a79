package dev.spanwise.report.diagram.format;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Arabic letters in the form they take between their neighbours, for programs that draw every letter by itself. The forms are
 * those that Unicode names, so that Persian and Urdu letters join too; the order of the letters stays.
 */
final class ArabicForms {
    /** By whether the letter joins the one before it (1) and the one after it (2). */
    private static final List<String> NAMES = List.of(" ISOLATED FORM", " FINAL FORM", " INITIAL FORM", " MEDIAL FORM");

    private static final String LAM = "\u0644";
    private static final String TATWEEL = "\u0640";

    /** Read once, and only where there is Arabic: asking Unicode for a thousand names takes a moment. */
    private static final class All {
        static final ArabicForms FORMS = new ArabicForms();
    }

    private final Map<String, String[]> forms = new HashMap<>();

    private ArabicForms() {
        for (int letter = 0xFB50; letter <= 0xFEFC; letter++) {
            String name = String.valueOf(Character.getName(letter));
            String plain = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC);
            boolean wanted = plain.length() == 1 || (plain.startsWith(LAM) && letter >= 0xFEF5);
            for (int form = 0; form < NAMES.size() && wanted; form++) {
                if (name.endsWith(NAMES.get(form))) {
                    forms.computeIfAbsent(plain, any -> new String[NAMES.size()])[form] = Character.toString(letter);
                }
            }
        }
        forms.put(TATWEEL, new String[] {TATWEEL, TATWEEL, TATWEEL, TATWEEL});
    }

    /** The text with its Arabic letters joined; any other text as it is. */
    static String joined(String text) {
        boolean arabic =
                text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        return arabic ? All.FORMS.join(text) : text;
    }

    private String join(String text) {
        StringBuilder out = new StringBuilder();
        boolean open = false;
        for (int at = 0; at < text.length(); ) {
            String letter = letterAt(text, at);
            at += letter.length();
            int form = (open && has(letter, 1) ? 1 : 0) + (has(letter, 2) && has(next(text, at), 1) ? 2 : 0);
            out.append(forms.containsKey(letter) ? forms.get(letter)[form] : letter);
            open = isMark(letter) ? open : form >= 2;
        }
        return out.toString();
    }

    /** A lam and the alef after it are one. */
    private String letterAt(String text, int at) {
        String two = text.substring(at, Math.min(at + 2, text.length()));
        return two.startsWith(LAM) && forms.containsKey(two) ? two : two.substring(0, 1);
    }

    private String next(String text, int from) {
        int at = from;
        while (at < text.length() && isMark(text.substring(at, at + 1))) {
            at++;
        }
        return at < text.length() ? letterAt(text, at) : "";
    }

    private static boolean isMark(String letter) {
        return Character.getType(letter.charAt(0)) == Character.NON_SPACING_MARK;
    }

    private boolean has(String letter, int form) {
        return forms.containsKey(letter) && forms.get(letter)[form] != null;
    }
}
