package dev.spanwise.web.visit;

import io.javalin.http.Context;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;

/** What a request says of the form or text that it carries, looked at before anything of it is read. */
final class SentBody {
    private SentBody() {}

    /**
     * Refuses what could not be read, or not be told from the next request.
     *
     * @throws WebProblem for pieces in HTTP/1.0, which has no words for them, and for a charset that nobody knows
     */
    static void check(Context http) {
        if (http.protocol().equals("HTTP/1.0") && http.header("Transfer-Encoding") != null) {
            throw refused(http, "problem.request", 400);
        }
        String charset = http.characterEncoding();
        if (charset != null && !isKnown(charset)) {
            throw refused(http, "problem.charset", charset);
        }
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException noName) {
            return false;
        }
    }

    /** What was sent stays unread, and would be taken for the next request, which might be another person's. */
    private static WebProblem refused(Context http, String key, Object argument) {
        http.header("Connection", "close");
        return WebProblem.badRequest(key, argument);
    }
}
