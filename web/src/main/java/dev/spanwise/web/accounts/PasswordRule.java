package dev.spanwise.web.accounts;

import java.util.Locale;

/**
 * Which passwords are taken. Length is what makes one hard to guess (NIST SP 800-63B, section 5.1.1.2, 2017), so there are
 * no rules about kinds of characters; but what is long and still the first guess is refused.
 */
public enum PasswordRule {
    /** It may be used. */
    KEPT,
    TOO_SHORT,
    /** Blank, one character over and over, a row as on the keyboard, or the name of the account. */
    TOO_PLAIN;

    private static final int FEWEST_DIFFERENT = 5;
    private static final String ROWS =
            "abcdefghijklmnopqrstuvwxyz 01234567890123456789 qwertyuiop qwertzuiop asdfghjkl" + " zxcvbnm yxcvbnm";

    /** What becomes of a password for an account. */
    public static PasswordRule of(String name, String password) {
        if (password.length() < Accounts.SHORTEST_PASSWORD) {
            return TOO_SHORT;
        }
        String plain = password.toLowerCase(Locale.ROOT).strip();
        boolean few = plain.chars().distinct().count() < FEWEST_DIFFERENT;
        return few || followsARow(plain) || isMostlyName(name, plain) ? TOO_PLAIN : KEPT;
    }

    private static boolean isMostlyName(String name, String plain) {
        return plain.contains(name.toLowerCase(Locale.ROOT).strip()) && plain.length() < name.length() + 6;
    }

    /** Whether nearly each character is the one beside that before it, in the alphabet or on the keyboard. */
    private static boolean followsARow(String plain) {
        int following = 0;
        for (int i = 1; i < plain.length(); i++) {
            String pair = plain.substring(i - 1, i + 1);
            if (ROWS.contains(pair) || ROWS.contains(new StringBuilder(pair).reverse())) {
                following++;
            }
        }
        return following * 4 >= (plain.length() - 1) * 3;
    }
}
