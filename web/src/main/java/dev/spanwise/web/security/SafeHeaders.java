package dev.spanwise.web.security;

import io.javalin.http.Context;
import java.util.function.BiConsumer;

/** The headers every answer carries: nothing is loaded from elsewhere, framed, guessed at or kept by a cache. */
public final class SafeHeaders {
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data: blob:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");

    private SafeHeaders() {}

    /** Has browsers that came over HTTPS stay with it for a year. */
    public static void keepEncrypted(Context answer) {
        answer.header("Strict-Transport-Security", "max-age=31536000");
    }

    /** Sets those of every answer. */
    public static void set(Context answer) {
        set(answer::header);
    }

    /** Sets those of an answer that is no more than its headers and a text. */
    public static void set(BiConsumer<String, String> header) {
        header.accept("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        header.accept("X-Content-Type-Options", "nosniff");
        header.accept("X-Frame-Options", "DENY");
        header.accept("Referrer-Policy", "same-origin");
        header.accept("Cross-Origin-Opener-Policy", "same-origin");
        header.accept("Cross-Origin-Resource-Policy", "same-origin");
        header.accept("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        header.accept("Cache-Control", "no-store");
    }
}
