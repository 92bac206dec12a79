package dev.spanwise.model.read;

import dev.spanwise.model.TextPool;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lists write behind a name: {@code Uta Au (left 2025)}, {@code Uta Au [inaktiv]}, {@code Uta Au - ruhend}. */
final class BehindName {
    /** Words in brackets, or words at the end behind a dash with blanks around it. */
    private static final Pattern SAID =
            Pattern.compile("[(\\[]([^()\\[\\]]+)[)\\]]|\\s[-\u2013\u2014]\\s+([^-\u2013\u2014]+)$");

    /** Since when it is so, with or without a word before the day. */
    private static final Pattern DAY = Pattern.compile(
            "[,:]?\\s+((since|seit|on|as of|am|per|zum|ab|depuis|le|desde|dal|sinds|od|sedan)\\s+)?[\\d./-]*\\d$");

    /** First byte of longer dashes in UTF-8. */
    private static final int DASHES = 0xE2;

    private BehindName() {}

    /** Whether it is worth making a string of a text: it has a bracket, or a dash behind a blank. */
    static boolean may(TextPool texts, int number) {
        for (int at = texts.length(number) - 1; at >= 0; at--) {
            int sign = texts.byteAt(number, at);
            boolean dash = (sign == '-' || sign == DASHES) && at > 0 && texts.byteAt(number, at - 1) == ' ';
            if (sign == '(' || sign == '[' || dash) {
                return true;
            }
        }
        return false;
    }

    /** The words, without a day; nothing where none stand there. */
    static String of(String name) {
        Matcher said = SAID.matcher(name.strip());
        if (!said.find()) {
            return "";
        }
        String words = said.group(1) == null ? said.group(2) : said.group(1);
        return DAY.matcher(words.strip()).replaceFirst("");
    }
}
