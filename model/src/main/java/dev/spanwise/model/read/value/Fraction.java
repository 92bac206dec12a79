package dev.spanwise.model.read.value;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of a post as people write them: {@code 1/2}, {@code 3/4 etatu}, {@code 1 1/2}, {@code ½}. */
public final class Fraction {
    private static final Pattern WRITTEN =
            Pattern.compile("(?:(\\d)\\s+)?(\\d{1,2})\\s?[/\u2044]\\s?(\\d{1,2})(?:\\s+\\p{L}[\\p{L}. ]*)?");

    private Fraction() {}

    /** The number, NaN where the text is no such fraction. */
    public static double parse(String text) {
        Matcher written = WRITTEN.matcher(plain(text));
        if (!written.matches()) {
            return Double.NaN;
        }
        int whole = written.group(1) == null ? 0 : Integer.parseInt(written.group(1));
        int parts = Integer.parseInt(written.group(3));
        return parts == 0 ? Double.NaN : whole + Double.parseDouble(written.group(2)) / parts;
    }

    /** With signs such as {@code ½} as digits, apart from a digit before them. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String one = text.substring(i, i + 1);
            boolean sign = Character.getType(text.charAt(i)) == Character.OTHER_NUMBER;
            plain.append(sign ? " " + Normalizer.normalize(one, Normalizer.Form.NFKC) : one);
        }
        return plain.toString().strip();
    }
}
