package dev.spanwise.web.forget;

import com.google.common.io.BaseEncoding;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a forgotten person is called from now on.
 *
 * @param ids what each id of theirs becomes: the one of the file, and the pseudonym that people see instead
 * @param names the person's name, as the files write it
 * @param token what stands where the name stood
 */
record Renaming(Map<String, String> ids, Set<String> names, String token) {
    /** A shorter number may be any number. */
    private static final int LEAST_DIGITS = 4;

    private static final int RANDOM_BYTES = 8;

    Renaming {
        ids = Map.copyOf(ids);
        names = Set.copyOf(names);
    }

    /** A name for somebody who is nobody any more; another one each time. */
    static String newToken() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return "forgotten-" + BaseEncoding.base32().omitPadding().lowerCase().encode(random);
    }

    /** A value that is an id alone, or a text. */
    String value(String text) {
        String id = ids.get(text.strip());
        return id == null ? text(text) : id;
    }

    /** A text in which the name may stand, or the id within quotes or brackets as in conditions and labels. */
    String text(String text) {
        String result = text;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            String own = Pattern.quote(id.getKey());
            boolean clear = id.getKey().length() >= LEAST_DIGITS;
            Pattern found = Pattern.compile("(?<=['\"(])" + own + "(?=['\")])"
                    + (clear ? "|(?<![\\p{L}\\p{N}_-])" + own + "(?![\\p{L}\\p{N}_-])" : ""));
            result = found.matcher(result).replaceAll(Matcher.quoteReplacement(id.getValue()));
        }
        return withoutNames(result);
    }

    /** A text in which nobody's id stands. */
    String withoutNames(String text) {
        String result = text;
        for (String name : names) {
            result = Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(result)
                    .replaceAll(Matcher.quoteReplacement(token));
        }
        return result;
    }
}
