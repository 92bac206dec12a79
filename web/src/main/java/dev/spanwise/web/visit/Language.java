package dev.spanwise.web.visit;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which language a person reads: the one they switched to, else the one their browser asks for, else English. */
final class Language {
    static final String COOKIE = "spanwise-language";
    static final List<Locale> KNOWN = List.of(Locale.ENGLISH, Locale.GERMAN);

    private Language() {}

    static Locale of(Context request) {
        String chosen = request.cookie(COOKIE);
        return chosen != null ? best(chosen) : best(request.header("Accept-Language"));
    }

    static Locale best(@Nullable String ranges) {
        if (ranges == null || ranges.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(ranges), KNOWN);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException unreadableHeader) {
            return Locale.ENGLISH;
        }
    }
}
