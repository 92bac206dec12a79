package dev.spanwise.model.read.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: currency signs and codes, thousands separators, decimal commas, percent signs,
 * negative ones in brackets.
 */
public final class NumberText {
    private static final Pattern AROUND = Pattern.compile(
            "[\\s\\u00A0\\u202F\\u2009'’_]|\\p{Sc}|^[A-Za-z]{1,3}\\.?(?=[\\s\\d-])|(?<=[\\d.,])(?:[A-Za-z]{3}|元|円|万|,-|\\.-|%|k|K)$");
    private static final Pattern DIGITS = Pattern.compile("-?\\d[\\d.,]*|-?[.,]\\d+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((.+)\\)");

    private NumberText() {}

    /** Whether the text is a number in some notation. */
    public static boolean isNumber(String text) {
        return DIGITS.matcher(bare(text)).matches();
    }

    /** The text with nothing but digits, separators and a sign; a text that is no number stays none. */
    static String bare(String text) {
        Matcher brackets = IN_BRACKETS.matcher(text);
        String signed = brackets.matches() ? "-" + brackets.group(1) : text;
        String once = AROUND.matcher(signed.strip()).replaceAll("");
        // a sign and a code may stand side by side: "EUR 1.200,- €"
        return AROUND.matcher(once).replaceAll("");
    }

    /**
     * The number, NaN where the text is none.
     *
     * @param decimalComma whether a comma separates the decimals
     */
    static double parse(String text, boolean decimalComma) {
        String bare = bare(text);
        if (!DIGITS.matcher(bare).matches()) {
            return Double.NaN;
        }
        String plain = decimalComma ? bare.replace(".", "").replace(',', '.') : bare.replace(",", "");
        if (plain.indexOf('.') != plain.lastIndexOf('.')) {
            plain = plain.replace(".", "");
        }
        double value = Double.parseDouble(plain);
        String end = text.strip();
        double factor = end.endsWith("%") ? 0.01 : end.matches(".*\\d[kK]$") ? 1_000 : end.endsWith("万") ? 10_000 : 1;
        return value * factor;
    }
}
