package dev.spanwise.web.pages;

import dev.spanwise.web.accounts.Account;
import dev.spanwise.web.accounts.Accounts;
import dev.spanwise.web.accounts.AuditEntry;
import dev.spanwise.web.accounts.AuditLog;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Templates;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.List;
import java.util.Optional;

/** Who may come in, and who saw and changed what. For administrators. */
public final class AccountsPage {
    private static final int ENTRIES = 200;

    /** What the page shows. */
    public record View(List<Account> accounts, List<AuditEntry> entries, int shortestPassword) {}

    private final Accounts accounts;
    private final AuditLog audit;
    private final Templates templates;

    public AccountsPage(Accounts accounts, AuditLog audit, Templates templates) {
        this.accounts = accounts;
        this.audit = audit;
        this.templates = templates;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/accounts", Role.ADMINISTRATOR, this::show),
                Route.post("/accounts", Role.ADMINISTRATOR, this::save),
                Route.post("/accounts/remove", Role.ADMINISTRATOR, this::remove));
    }

    private void show(Visit visit) {
        View view = new View(accounts.listAccounts(), audit.listNewest(ENTRIES), Accounts.SHORTEST_PASSWORD);
        templates.show(new Frame(visit, visit.texts().get("section.accounts"), "accounts", null), "accounts", view);
    }

    private void save(Visit visit) {
        String password =
                Optional.ofNullable(visit.http().formParam("password")).orElse("");
        if (password.length() < Accounts.SHORTEST_PASSWORD) {
            throw WebProblem.badRequest("problem.password", Accounts.SHORTEST_PASSWORD);
        }
        Account account = account(visit);
        accounts.save(account, password);
        audit.add(
                visit.account().name(),
                "save-account",
                account.name() + " " + account.role().id());
        visit.goTo("/accounts");
    }

    private static Account account(Visit visit) {
        String name = visit.get("name");
        if (name.equals(Account.LOCAL.name()) || name.length() > 100) {
            throw WebProblem.badRequest("problem.account-name", name);
        }
        String role = visit.get("role");
        Optional<String> branch = visit.find("branch");
        if (branch.isPresent() && !role.equals(Role.VIEWER.id())) {
            throw WebProblem.badRequest("problem.branch-of-viewer");
        }
        try {
            return new Account(name, Role.ofId(role), branch);
        } catch (IllegalArgumentException e) {
            throw WebProblem.badRequest("problem.role", role);
        }
    }

    private void remove(Visit visit) {
        String name = visit.get("name");
        accounts.remove(name);
        audit.add(visit.account().name(), "remove-account", name);
        visit.goTo("/accounts");
    }
}
