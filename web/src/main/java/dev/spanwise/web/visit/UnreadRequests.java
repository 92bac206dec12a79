package dev.spanwise.web.visit;

import dev.spanwise.model.text.Texts;
import dev.spanwise.web.security.SafeHeaders;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what the server refuses before anybody has looked at it: an address that is too long, headers that are too large,
 * a request that nobody could understand. Plain text in every language: who asks is unknown,
 * and what was asked is not repeated.
 */
public final class UnreadRequests extends ErrorHandler {
    /** The statuses with a sentence of their own. */
    private static final Set<Integer> KNOWN = Set.of(414, 431);

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        String key = "problem.unread." + (KNOWN.contains(status) ? status : status < 500 || status == 505 ? 400 : 500);
        String sentences = Language.KNOWN.stream()
                .map(language -> Texts.in(UnreadRequests.class, language).get(key))
                .collect(Collectors.joining("\n"));
        SafeHeaders.set((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        Content.Sink.write(response, true, status + "\n" + sentences + "\n", callback);
        return true;
    }
}
