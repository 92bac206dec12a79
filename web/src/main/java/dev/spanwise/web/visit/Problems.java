package dev.spanwise.web.visit;

import dev.spanwise.analysis.ask.OptionException;
import dev.spanwise.analysis.optimize.ObjectiveTooLargeException;
import dev.spanwise.analysis.optimize.ProblemTooLargeException;
import dev.spanwise.web.accounts.AuditLog;
import dev.spanwise.web.security.SafeHeaders;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.JdbiException;

/** Turns what went wrong into an answer: a page, a notice on the page, or JSON for the API. */
public final class Problems {
    /**
     * What the page of a problem shows.
     *
     * @param status the HTTP status
     * @param message why, and what to do
     */
    public record View(int status, String message) {}

    /** The statuses with a word of their own about what to do next. */
    private static final Set<Integer> NEXT = Set.of(400, 401, 403, 404, 421, 500, 503);

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
        routes.exception(WebProblem.class, (problem, http) -> answer(http, problem));
        routes.exception(
                OptionException.class,
                (wrong, http) -> answer(http, WebProblem.of("problem.told", wrong, Visit.of(http))));
        routes.exception(HttpResponseException.class, (refused, http) -> answer(http, refused(refused, http)));
        routes.exception(ProblemTooLargeException.class, (tooLarge, http) -> answer(http, tooLarge(tooLarge)));
        routes.exception(
                ObjectiveTooLargeException.class,
                (tooLarge, http) -> answer(http, WebProblem.badRequest("problem.weights-too-large")));
        routes.exception(JdbiException.class, (failure, http) -> {
            String reference = log.add(failure);
            answer(http, new WebProblem(HttpStatus.SERVICE_UNAVAILABLE, "problem.database", reference));
        });
        routes.exception(Exception.class, (failure, http) -> {
            if (HangUp.isOne(failure)) {
                http.status(HttpStatus.BAD_REQUEST);
                return;
            }
            String reference = log.add(failure);
            answer(http, new WebProblem(HttpStatus.INTERNAL_SERVER_ERROR, "problem.internal", reference));
        });
        routes.error(HttpStatus.NOT_FOUND.getCode(), http -> {
            if (http.attribute(Problems.class.getName()) == null) {
                answer(http, new WebProblem(HttpStatus.NOT_FOUND, "problem.no-page", http.path()));
            }
        });
    }

    /** What the server itself refuses: an address it does not know, or a request nobody could understand. */
    private static WebProblem refused(HttpResponseException refused, Context http) {
        return refused.getStatus() == HttpStatus.NOT_FOUND.getCode()
                ? new WebProblem(HttpStatus.NOT_FOUND, "problem.no-page", http.path())
                : new WebProblem(HttpStatus.forStatus(refused.getStatus()), "problem.request", refused.getStatus());
    }

    private static WebProblem tooLarge(ProblemTooLargeException tooLarge) {
        return WebProblem.badRequest("problem.too-large", tooLarge.neededMegabytes(), tooLarge.availableMegabytes());
    }

    private void answer(Context http, WebProblem problem) {
        Visit visit = Visit.of(http);
        http.attribute(Problems.class.getName(), problem);
        SafeHeaders.set(http);
        http.status(problem.status());
        noteRefusal(visit, problem);
        if (visit.isApi()) {
            answerAsJson(visit, problem);
        } else if (problem.status() == HttpStatus.UNAUTHORIZED) {
            visit.goTo("/sign-in?next=" + URLEncoder.encode(wantedPage(http), StandardCharsets.UTF_8));
        } else {
            show(visit, problem);
        }
    }

    /** Who reached for what they may not do or see, or what is not there. A database that is gone keeps no log. */
    private void noteRefusal(Visit visit, WebProblem problem) {
        if (REFUSALS.contains(problem.status())) {
            visit.findSession()
                    .ifPresent(session -> audit.add(
                            session.account().name(),
                            "refused",
                            problem.status().getCode() + " " + visit.http().path()));
        }
    }

    /** A problem document as RFC 9457 has it, with what to do next. */
    private static void answerAsJson(Visit visit, WebProblem problem) {
        int status = problem.status().getCode();
        String next = visit.texts().get("problem.next." + (NEXT.contains(status) ? status : status < 500 ? 400 : 500));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "about:blank");
        document.put("title", problem.status().getMessage());
        document.put("status", status);
        document.put("detail", problem.message(visit.texts()));
        document.put("next", next);
        visit.http().json(document).contentType("application/problem+json");
    }

    private void show(Visit visit, WebProblem problem) {
        View view = new View(problem.status().getCode(), problem.message(visit.texts()));
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
