package dev.spanwise.model.read.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: currency signs and codes, thousands separators, decimal commas, percent signs,
 * negative ones in brackets.
 */
public final class NumberText {
    private static final Pattern AROUND = Pattern.compile(
            "[\\s\\u00A0\\u202F\\u2009'’_]|\\p{Sc}|^[A-Za-z]{1,3}\\.?(?=[\\s\\d-])|(?<=[\\d.,])(?:[A-Za-z]{3}|Ft|Kč|zł|kr\\.?|руб\\.?|元|円|万|,-|\\.-|%|k|K)$");
    /** More letters than a currency's code and a unit have together, on both sides. */
    private static final int MOST_LETTERS = 14;

    /** Signs that stand in no number and are never taken off. */
    private static final String NEVER = "@/:;#&*+<=>?[]{}|~^!\"\\";

    /** A blank may stand before the letter, and a currency sign behind it. */
    private static final Pattern THOUSANDS =
            Pattern.compile("\\d[\\s\\u00A0\\u202F\\u2009]*[kK][\\s\\u00A0\\u202F\\u2009\\p{Sc}]*\\)?$");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\((.+)\\)");

    private NumberText() {}

    /** Whether the text is a number in some notation. */
    public static boolean isNumber(String text) {
        if (isPlain(text)) {
            return isDigits(text);
        }
        return mayBeNumber(text) && isDigits(bare(text));
    }

    /** The text with nothing but digits, separators and a sign; a text that is no number stays none. */
    static String bare(String text) {
        if (nothingAround(text)) {
            return text;
        }
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
        if (!mayBeNumber(text)) {
            return Double.NaN;
        }
        String bare = bare(text);
        if (!isDigits(bare)) {
            return Double.NaN;
        }
        String plain = decimalComma ? bare.replace(".", "").replace(',', '.') : bare.replace(",", "");
        if (plain.indexOf('.') != plain.lastIndexOf('.')) {
            plain = plain.replace(".", "");
        }
        double value = Double.parseDouble(plain);
        String end = text.strip();
        double factor =
                end.endsWith("%") ? 0.01 : THOUSANDS.matcher(end).find() ? 1_000 : end.endsWith("万") ? 10_000 : 1;
        return value * factor;
    }

    /** Nothing but digits and separators, perhaps behind a sign: nothing is to be taken off. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isDigit(c) && c != '.' && c != ',' && !(c == '-' && i == 0)) {
                return false;
            }
        }
        return true;
    }

    /** Digits and the signs of numbers and days alone, where the last ones stand for no cents: nothing is to be taken off. */
    private static boolean nothingAround(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isDigit(c) && c != '-' && c != '.' && c != ',' && c != '/') {
                return false;
            }
        }
        return !text.endsWith(",-") && !text.endsWith(".-");
    }

    /** A digit and then digits and separators, or a separator and then digits; perhaps behind a sign. */
    private static boolean isDigits(String bare) {
        int from = bare.startsWith("-") ? 1 : 0;
        if (from == bare.length() || !isPlain(bare.substring(from))) {
            return false;
        }
        char first = bare.charAt(from);
        if (isDigit(first)) {
            return true;
        }
        int digits = from + 1;
        while (digits < bare.length() && isDigit(bare.charAt(digits))) {
            digits++;
        }
        return first != '-' && digits == bare.length() && digits > from + 1;
    }

    /** Rules out most texts at a glance: a digit there must be, and neither many letters nor foreign signs. */
    private static boolean mayBeNumber(String text) {
        boolean digit = false;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digit = true;
            } else if (c < 128) {
                letters += (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ? 1 : 0;
                if (letters > MOST_LETTERS || NEVER.indexOf(c) >= 0) {
                    return false;
                }
            }
        }
        return digit;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
