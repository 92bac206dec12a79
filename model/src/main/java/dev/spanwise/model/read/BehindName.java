package dev.spanwise.model.read;

import dev.spanwise.model.TextPool;
import java.util.function.Predicate;
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

    /** Whether words that stand there, without a day, are such ones; a number may stand there before: {@code (4144) (left)}. */
    static boolean says(String name, Predicate<String> such) {
        Matcher said = SAID.matcher(name.strip());
        while (said.find()) {
            String words = said.group(1) == null ? said.group(2) : said.group(1);
            if (such.test(DAY.matcher(words.strip()).replaceFirst(""))) {
                return true;
            }
        }
        return false;
    }
}
