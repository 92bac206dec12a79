package dev.spanwise.web.pages.accounts;

import dev.spanwise.web.accounts.Account;
import dev.spanwise.web.accounts.Accounts;
import dev.spanwise.web.accounts.AuditLog;
import dev.spanwise.web.accounts.PasswordRule;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.accounts.Sessions;
import dev.spanwise.web.security.Throttle;
import dev.spanwise.web.visit.Cookies;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Templates;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;

/** Where the members of a team change their own passwords. */
public final class OwnPasswordPage {
    /**
     * What the page shows.
     *
     * @param changed whether it was just done
     */
    public record View(int shortestPassword, boolean changed) {}

    private final Accounts accounts;
    private final Sessions sessions;
    private final AuditLog audit;
    private final Throttle throttle;
    private final Templates templates;

    public OwnPasswordPage(
            Accounts accounts, Sessions sessions, AuditLog audit, Throttle throttle, Templates templates) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.throttle = throttle;
        this.templates = templates;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/password", Role.VIEWER, this::show), Route.post("/password", Role.VIEWER, this::change));
    }

    private void show(Visit visit) {
        requireAccount(visit);
        View view = new View(Accounts.SHORTEST_PASSWORD, visit.find("changed").isPresent());
        templates.show(new Frame(visit, visit.texts().get("password.title"), "", null), "accounts/password", view);
    }

    private static Account requireAccount(Visit visit) {
        Account account = visit.account();
        if (account.equals(Account.LOCAL)) {
            throw WebProblem.badRequest("problem.no-password");
        }
        return account;
    }

    private void change(Visit visit) {
        Account account = requireAccount(visit);
        String next = field(visit, "new");
        if (!next.equals(field(visit, "again"))) {
            throw WebProblem.badRequest("problem.password-again");
        }
        checkOwn(visit, account);
        require(PasswordRule.of(account.name(), next));
        accounts.resetPassword(account.name(), next);
        audit.add(account.name(), "change-own-password", "");
        Cookies.of(visit.http()).giveSession(visit.http(), sessions.start(account));
        visit.goTo("/password?changed=yes");
    }

    /** Somebody at a computer that was left alone knows no password, and may guess as slowly as at the door. */
    private void checkOwn(Visit visit, Account account) {
        List<String> subject = List.of("own:" + account.name());
        boolean right = throttle.begin(subject).mayGoOn()
                && accounts.signIn(account.name(), field(visit, "old")).isPresent();
        if (!right) {
            throw new WebProblem(HttpStatus.FORBIDDEN, "problem.password-wrong");
        }
        throttle.succeeded(subject);
    }

    private static String field(Visit visit, String name) {
        return Optional.ofNullable(visit.http().formParam(name)).orElse("");
    }

    /**
     * Takes a password or says why not.
     *
     * @throws WebProblem when it is too short or too plain
     */
    static void require(PasswordRule rule) {
        switch (rule) {
            case TOO_SHORT -> throw WebProblem.badRequest("problem.password", Accounts.SHORTEST_PASSWORD);
            case TOO_PLAIN -> throw WebProblem.badRequest("problem.password-plain");
            case KEPT -> {
                // nothing to say
            }
        }
    }
}
