package dev.spanwise.model.read.money;

import java.util.regex.Pattern;

/** What one of pay stands for where a header says that it is more than one: {@code [T€]}, {@code in k EUR}, {@code (万円)}. */
public final class PayUnit {
    /** What one of {@code TEUR} stands for. */
    public static final int THOUSAND = 1_000;

    private static final String CURRENCY = "(€|\\$|£|eur|euros?|usd|gbp|chf|sek|nok|dkk|pln|czk|huf)";
    private static final Pattern THOUSANDS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])([tk]\\s?" + CURRENCY + "|" + CURRENCY
                    + "\\s?k|tsd|thousands?|'?000s?|milliers|miles|migliaia"
                    + "|duizend(en)?|tys|тыс)(?![\\p{L}\\p{N}])|千元|千円|천원",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern UNCLEAR =
            Pattern.compile("(?<![\\p{L}\\p{N}])tk\\s?" + CURRENCY + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    private static final Pattern TENS_OF_THOUSANDS = Pattern.compile("万元|万円|만원|萬元|\\(万\\)|（万）");

    private PayUnit() {}

    /** 1,000, 10,000 or, where the header says nothing, 1. */
    public static int of(String header) {
        if (TENS_OF_THOUSANDS.matcher(header).find()) {
            return 10_000;
        }
        return THOUSANDS.matcher(header).find() ? THOUSAND : 1;
    }

    /** Whether only the numbers can say if thousands are meant: {@code TK EUR}. */
    public static boolean mayBeThousands(String header) {
        return UNCLEAR.matcher(header).find();
    }
}
