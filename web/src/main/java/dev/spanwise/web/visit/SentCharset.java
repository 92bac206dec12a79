package dev.spanwise.web.visit;

import io.javalin.http.Context;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;

/** The charset that a form, or a text sent to the API, says it is written in. */
final class SentCharset {
    private SentCharset() {}

    /**
     * Refuses one that nobody knows before anything is read: no field could be.
     *
     * @throws WebProblem when it is unknown, or no name of a charset at all
     */
    static void check(Context http) {
        String charset = http.characterEncoding();
        if (charset == null || isKnown(charset)) {
            return;
        }
        http.header("Connection", "close"); // what was sent stays unread, and is no next request
        throw WebProblem.badRequest("problem.charset", charset);
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException noName) {
            return false;
        }
    }
}
