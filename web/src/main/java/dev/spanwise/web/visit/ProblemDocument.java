package dev.spanwise.web.visit;

import dev.spanwise.model.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;

/** How programs are told of a problem: a document as RFC 9457 has it, with what to do next. */
final class ProblemDocument {
    static final String TYPE = "application/problem+json;charset=utf-8";

    /** The statuses with a word of their own about what to do next. */
    private static final Set<Integer> NEXT = Set.of(400, 401, 403, 404, 421, 429, 500, 503);

    private ProblemDocument() {}

    static Map<String, Object> of(Texts texts, int status, String sentence) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "about:blank");
        document.put("title", HttpStatus.getMessage(status));
        document.put("status", status);
        document.put("detail", sentence);
        document.put("next", texts.get("problem.next." + next(status)));
        return document;
    }

    private static int next(int status) {
        if (NEXT.contains(status)) {
            return status;
        }
        return status < 500 ? 400 : 500;
    }
}
