package dev.spanwise.web.pages.accounts;

import dev.spanwise.web.accounts.Account;
import dev.spanwise.web.accounts.AccountName;
import dev.spanwise.web.accounts.Accounts;
import dev.spanwise.web.accounts.AuditLog;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.accounts.Sessions;
import dev.spanwise.web.security.KnownBrowsers;
import dev.spanwise.web.security.OneTimeToken;
import dev.spanwise.web.security.Throttle;
import dev.spanwise.web.visit.Cookies;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.LocalPath;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Templates;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;

/** Coming in and going out: the link printed at the start, sign-in with a password, sign-out. */
public final class DoorPage {
    /**
     * What the sign-in page shows.
     *
     * @param hasAccounts whether anybody can sign in with a password
     * @param problem why the last try failed, empty at first
     */
    public record View(boolean hasAccounts, String next, String name, String problem) {}

    private final OneTimeToken token;
    private final Accounts accounts;
    private final Sessions sessions;
    private final AuditLog audit;
    private final Throttle throttle;
    private final KnownBrowsers browsers = new KnownBrowsers();
    private final Templates templates;

    public DoorPage(
            OneTimeToken token,
            Accounts accounts,
            Sessions sessions,
            AuditLog audit,
            Throttle throttle,
            Templates templates) {
        this.token = token;
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.throttle = throttle;
        this.templates = templates;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/enter", Role.ANYBODY, this::enter),
                Route.get("/sign-in", Role.ANYBODY, visit -> show(visit, "", "")),
                Route.post("/sign-in", Role.ANYBODY, this::signIn),
                Route.post("/sign-out", Role.VIEWER, this::signOut));
    }

    private void enter(Visit visit) {
        if (token.use(visit.get("token"))) {
            letIn(visit, Account.LOCAL);
        } else if (visit.findSession().isEmpty()) {
            throw new WebProblem(HttpStatus.FORBIDDEN, "problem.used-link");
        }
        visit.goTo(LocalPath.of(visit.find("next").orElse("/")));
    }

    private void signIn(Visit visit) {
        String name = visit.find("name").orElse("");
        boolean possible = AccountName.isPossible(name);
        List<String> subjects = subjects(visit, possible ? name : "");
        Throttle.Try attempt = throttle.begin(subjects);
        if (!attempt.mayGoOn()) {
            slowDown(visit, possible ? name : "", attempt);
            return;
        }
        String password =
                Optional.ofNullable(visit.http().formParam("password")).orElse("");
        Optional<Account> account = possible ? accounts.signIn(name, password) : Optional.empty();
        if (account.isEmpty()) {
            refuse(visit, possible ? name : "");
            return;
        }
        throttle.succeeded(subjects);
        Cookies.of(visit.http()).giveBrowser(visit.http(), browsers.meet(name));
        letIn(visit, account.get());
        visit.goTo(LocalPath.of(visit.find("next").orElse("/")));
    }

    /**
     * For whom tries are counted: the name and the computer, or the browser that its owner is known by, which strangers
     * who guess at the name do not slow down.
     */
    private List<String> subjects(Visit visit, String name) {
        return Cookies.of(visit.http())
                .findBrowser(visit.http())
                .flatMap(token -> browsers.find(token, name))
                .map(browser -> List.of("browser:" + browser))
                .orElseGet(() -> List.of("name:" + name, "address:" + visit.client()));
    }

    /** Told once in the audit log: how often somebody hammers on the door is no news, and strangers fill no log. */
    private void slowDown(Visit visit, String name, Throttle.Try attempt) {
        long seconds = attempt.left().toSeconds() + 1;
        if (attempt.first()) {
            audit.add(name, "sign-in-throttled", visit.client());
        }
        show(visit, name, visit.texts().get("sign-in.wait", seconds));
        visit.http().status(HttpStatus.TOO_MANY_REQUESTS).header("Retry-After", String.valueOf(seconds));
    }

    private void refuse(Visit visit, String name) {
        audit.add(name, "sign-in-refused", visit.client());
        show(visit, name, visit.texts().get("sign-in.wrong"));
        visit.http().status(HttpStatus.UNAUTHORIZED);
    }

    /** A new session each time; the one the browser had ends, whoever it was given by. */
    private void letIn(Visit visit, Account account) {
        Cookies cookies = Cookies.of(visit.http());
        cookies.findSession(visit.http()).ifPresent(sessions::end);
        cookies.giveSession(visit.http(), sessions.start(account));
        audit.add(account.name(), "sign-in", visit.client());
    }

    private void signOut(Visit visit) {
        Cookies cookies = Cookies.of(visit.http());
        cookies.findSession(visit.http()).ifPresent(sessions::end);
        cookies.removeSession(visit.http());
        audit.add(visit.account().name(), "sign-out", "");
        if (visit.account().equals(Account.LOCAL)) {
            token.want();
        }
        visit.goTo("/sign-in");
    }

    private void show(Visit visit, String name, String problem) {
        String next = LocalPath.of(visit.find("next").orElse("/"));
        View view = new View(!accounts.listAccounts().isEmpty(), next, name, problem);
        templates.show(new Frame(visit, visit.texts().get("sign-in.title"), "", null), "accounts/sign-in", view);
    }
}
