package dev.spanwise.web.visit;

import dev.spanwise.model.text.Texts;
import dev.spanwise.report.json.Json;
import dev.spanwise.web.security.SafeHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what the server refuses before anybody has looked at it: an address that is too long, headers that are too large,
 * a request that nobody could understand. A page in every language, since who asks is unknown, or a problem document for
 * programs; what was asked is not repeated. The connection ends: what else comes over it may be a part of the same.
 */
public final class UnreadRequests extends ErrorHandler {
    /** The statuses with a sentence of their own. */
    private static final Set<Integer> KNOWN = Set.of(414, 431);

    private final Templates templates;

    public UnreadRequests(Templates templates) {
        this.templates = templates;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        String path = request.getHttpURI().getPath();
        boolean program = path != null && path.startsWith("/api/");
        SafeHeaders.set((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, program ? ProblemDocument.TYPE : "text/html; charset=utf-8");
        Content.Sink.write(response, true, program ? document(request, status) : page(status), callback);
        return true;
    }

    private static String document(Request request, int status) {
        Texts texts = Sentences.in(Language.best(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE)));
        return Json.of(ProblemDocument.of(texts, status, texts.get(sentence(status))));
    }

    private String page(int status) {
        List<Texts> languages = Language.KNOWN.stream().map(Sentences::in).toList();
        return new String(templates.unread(languages, sentence(status)), StandardCharsets.UTF_8);
    }

    private static String sentence(int status) {
        return "problem.unread." + (KNOWN.contains(status) ? status : status < 500 || status == 505 ? 400 : 500);
    }
}
