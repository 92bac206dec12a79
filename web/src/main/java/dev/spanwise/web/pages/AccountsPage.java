package dev.spanwise.web.pages;

import dev.spanwise.web.accounts.Account;
import dev.spanwise.web.accounts.Accounts;
import dev.spanwise.web.accounts.AuditLog;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Templates;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may come in. For administrators of a team. */
public final class AccountsPage {
    /**
     * What the page shows.
     *
     * @param disabled names of the accounts that let nobody in at present
     */
    public record View(List<Account> accounts, Set<String> disabled, int shortestPassword) {}

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
                Route.post("/accounts", Role.ADMINISTRATOR, this::add),
                Route.post("/accounts/change", Role.ADMINISTRATOR, this::change),
                Route.post("/accounts/password", Role.ADMINISTRATOR, this::resetPassword),
                Route.post("/accounts/disable", Role.ADMINISTRATOR, this::disable),
                Route.post("/accounts/enable", Role.ADMINISTRATOR, this::enable),
                Route.post("/accounts/remove", Role.ADMINISTRATOR, this::remove));
    }

    private void show(Visit visit) {
        View view = new View(accounts.listAccounts(), accounts.listDisabled(), Accounts.SHORTEST_PASSWORD);
        templates.show(new Frame(visit, visit.texts().get("section.accounts"), "accounts", null), "accounts", view);
    }

    private void add(Visit visit) {
        Account account = account(visit);
        if (!accounts.add(account, password(visit))) {
            boolean disabled = accounts.listDisabled().contains(account.name());
            throw WebProblem.badRequest(
                    disabled ? "problem.account-disabled" : "problem.account-exists", account.name());
        }
        did(visit, "add-account", account.name() + " " + account.role().id());
    }

    private void change(Visit visit) {
        known(visit);
        Account account = account(visit);
        accounts.change(account);
        did(visit, "change-account", account.name() + " " + account.role().id());
    }

    private void resetPassword(Visit visit) {
        String name = known(visit);
        accounts.resetPassword(name, password(visit));
        did(visit, "reset-password", name);
    }

    private void disable(Visit visit) {
        String name = known(visit);
        accounts.disable(name);
        did(visit, "disable-account", name);
    }

    private void enable(Visit visit) {
        String name = known(visit);
        accounts.enable(name);
        did(visit, "enable-account", name);
    }

    private void did(Visit visit, String action, String subject) {
        audit.add(visit.account().name(), action, subject);
        visit.goTo("/accounts");
    }

    /** The name of an account that there is. */
    private String known(Visit visit) {
        String name = visit.get("name");
        return accounts.findAccount(name)
                .orElseThrow(() -> WebProblem.notFound("account", name))
                .name();
    }

    private static String password(Visit visit) {
        String password =
                Optional.ofNullable(visit.http().formParam("password")).orElse("");
        if (password.length() < Accounts.SHORTEST_PASSWORD) {
            throw WebProblem.badRequest("problem.password", Accounts.SHORTEST_PASSWORD);
        }
        return password;
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
        String name = known(visit);
        accounts.remove(name);
        did(visit, "remove-account", name);
    }
}
