package dev.spanwise.web.visit;

import com.google.common.base.Throwables;
import dev.spanwise.model.text.RefusedException;
import dev.spanwise.web.accounts.AuditLog;
import dev.spanwise.web.security.SafeHeaders;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.HttpException;
import org.jdbi.v3.core.JdbiException;

/** Turns what went wrong into an answer: a page, a notice on the page, or JSON for the API. */
public final class Problems {
    /**
     * What the page of a problem shows.
     *
     * @param status the HTTP status
     * @param message why, and what to do
     * @param ways where those who may change things can go on
     */
    public record View(int status, String message, List<Way> ways) {}

    private static final Set<HttpStatus> REFUSALS = Set.of(HttpStatus.FORBIDDEN, HttpStatus.NOT_FOUND);

    private final Templates templates;
    private final ErrorLog log;
    private final AuditLog audit;

    public Problems(Templates templates, ErrorLog log, AuditLog audit) {
        this.templates = templates;
        this.log = log;
        this.audit = audit;
    }

    public void addTo(RoutesConfig routes) {
        routes.exception(RefusedException.class, (refused, http) -> answer(http, refused));
        routes.exception(HttpResponseException.class, (refused, http) -> answer(http, refused(refused, http)));
        routes.exception(JdbiException.class, (failure, http) -> {
            String reference = log.add(failure);
            answer(http, new WebProblem(HttpStatus.SERVICE_UNAVAILABLE, "problem.database", reference));
        });
        routes.exception(Exception.class, (failure, http) -> {
            if (isUnreadable(failure)) {
                // what is left of it on its way would be taken for the next request, which might be another person's
                http.header("Connection", "close");
                answer(http, WebProblem.badRequest("problem.unreadable-form"));
                return;
            }
            if (HangUp.isOne(failure)) {
                http.status(HttpStatus.BAD_REQUEST);
                return;
            }
            answer(http, inside(log.add(failure), failure));
        });
        routes.error(HttpStatus.NOT_FOUND.getCode(), http -> {
            if (http.attribute(Problems.class.getName()) == null) {
                answer(http, new WebProblem(HttpStatus.NOT_FOUND, "problem.no-page", http.path()));
            }
        });
    }

    /** Whether what was sent is cut off, or no form as browsers send them. */
    private static boolean isUnreadable(Exception failure) {
        return Throwables.getCausalChain(failure).stream().anyMatch(HttpException.class::isInstance);
    }

    /** What went wrong within: the visitor can help it only where the memory did not suffice. */
    private static WebProblem inside(String reference, Exception failure) {
        return Throwables.getRootCause(failure) instanceof OutOfMemoryError
                ? new WebProblem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "problem.memory",
                        Runtime.getRuntime().maxMemory() >> 20)
                : new WebProblem(HttpStatus.INTERNAL_SERVER_ERROR, "problem.internal", reference);
    }

    /** What the server itself refuses: an address it does not know, or a request nobody could understand. */
    private static WebProblem refused(HttpResponseException refused, Context http) {
        return refused.getStatus() == HttpStatus.NOT_FOUND.getCode()
                ? new WebProblem(HttpStatus.NOT_FOUND, "problem.no-page", http.path())
                : new WebProblem(HttpStatus.forStatus(refused.getStatus()), "problem.request", refused.getStatus());
    }

    private void answer(Context http, RefusedException problem) {
        Visit visit = Visit.of(http);
        HttpStatus status = WebProblem.statusOf(problem);
        String sentence = problem.sentence(visit.face());
        http.attribute(Problems.class.getName(), problem);
        SafeHeaders.set(http);
        http.status(status);
        noteRefusal(visit, status);
        if (visit.isApi()) {
            answerAsJson(visit, status, sentence);
        } else if (status == HttpStatus.UNAUTHORIZED) {
            visit.goTo("/sign-in?next=" + URLEncoder.encode(wantedPage(http), StandardCharsets.UTF_8));
        } else {
            show(visit, new View(status.getCode(), sentence, ways(problem)));
        }
    }

    private static List<Way> ways(RefusedException problem) {
        return problem instanceof WebProblem known ? known.ways() : List.of();
    }

    /** Who reached for what they may not do or see, or what is not there. A database that is gone keeps no log. */
    private void noteRefusal(Visit visit, HttpStatus status) {
        if (REFUSALS.contains(status)) {
            visit.findSession()
                    .ifPresent(session -> audit.add(
                            session.account().name(),
                            "refused",
                            status.getCode() + " " + visit.http().path()));
        }
    }

    private static void answerAsJson(Visit visit, HttpStatus answered, String sentence) {
        visit.http()
                .json(ProblemDocument.of(visit.texts(), answered.getCode(), sentence))
                .contentType(ProblemDocument.TYPE);
    }

    private void show(Visit visit, View view) {
        Frame frame = new Frame(visit, visit.texts().get("problem.title"), "", null);
        templates.show(frame, visit.wantsFragment() ? "notice" : "problem", view);
    }

    /** Where to go on after signing in: the page itself, also when it has only asked for a piece of itself. */
    private static String wantedPage(Context http) {
        String page = http.header("HX-Current-URL");
        if (page != null) {
            return page.replaceFirst("^https?://[^/]*", "");
        }
        String query = http.queryString();
        return http.method().name().equals("GET") ? http.path() + (query == null ? "" : "?" + query) : "/";
    }
}
