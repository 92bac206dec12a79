package dev.spanwise.model.read.value;

/** Letters as they are written where a system knows none but those of ASCII: {@code Fuehrungskraft}, {@code Naermeste}. */
public final class SpeltOut {
    private static final String LETTERS = "äöüåæøÄÖÜÅÆØ";
    private static final String[] TWO = {"ae", "oe", "ue", "aa", "ae", "oe", "Ae", "Oe", "Ue", "Aa", "Ae", "Oe"};

    private SpeltOut() {}

    /** The text with two letters for each of them; the same one where it has none. */
    public static String of(String text) {
        StringBuilder spelt = null;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int at = letter < 127 ? -1 : LETTERS.indexOf(letter);
            if (at >= 0 && spelt == null) {
                spelt = new StringBuilder(text.length() + 2).append(text, 0, i);
            }
            if (spelt != null) {
                spelt.append(at >= 0 ? TWO[at] : String.valueOf(letter));
            }
        }
        return spelt == null ? text : spelt.toString();
    }
}
