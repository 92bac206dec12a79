package dev.spanwise.model.read.value;

/** White space of every kind, the no-break spaces and invisible marks of spreadsheets among it. */
public final class Whitespace {
    private Whitespace() {}

    /** The text without white space around it. */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The text with each run of white space, line breaks too, as one space. */
    public static String collapse(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = !isSpace(c) || (c == ' ' && i > 0 && i < text.length() - 1 && text.charAt(i - 1) != ' ');
        }
        return plain ? text : collapseRuns(text);
    }

    private static String collapseRuns(String text) {
        StringBuilder result = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = result.length() > 0;
            } else {
                if (gap) {
                    result.append(' ');
                }
                gap = false;
                result.append(c);
            }
        }
        return result.toString();
    }

    /** Whether there is nothing in the text but white space. */
    public static boolean isBlank(String text) {
        return trim(text).isEmpty();
    }

    private static boolean isSpace(char c) {
        return c < 128 ? c <= ' ' : c == '\u200B' || c == '\uFEFF' || Character.isSpaceChar(c);
    }
}
