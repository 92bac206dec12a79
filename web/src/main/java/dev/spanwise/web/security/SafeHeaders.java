package dev.spanwise.web.security;

import io.javalin.http.Context;

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
        answer.header("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        answer.header("X-Content-Type-Options", "nosniff");
        answer.header("X-Frame-Options", "DENY");
        answer.header("Referrer-Policy", "same-origin");
        answer.header("Cross-Origin-Opener-Policy", "same-origin");
        answer.header("Cross-Origin-Resource-Policy", "same-origin");
        answer.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        answer.header("Cache-Control", "no-store");
    }
}
