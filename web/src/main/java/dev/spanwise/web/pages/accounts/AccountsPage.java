package dev.spanwise.web.pages.accounts;

import dev.spanwise.model.Position;
import dev.spanwise.web.accounts.Account;
import dev.spanwise.web.accounts.AccountName;
import dev.spanwise.web.accounts.Accounts;
import dev.spanwise.web.accounts.AuditLog;
import dev.spanwise.web.accounts.PasswordRule;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.ChartLibrary;
import dev.spanwise.web.charts.Sight;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.Snapshots;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Templates;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may come in. For administrators of a team. */
public final class AccountsPage {
    /**
     * What the page shows.
     *
     * @param disabled names of the accounts that let nobody in at present
     * @param lost the account saved last, where the branch it is limited to is in no snapshot
     * @param heads of branches an account can be limited to
     */
    public record View(
            List<Account> accounts,
            Set<String> disabled,
            int shortestPassword,
            Optional<Account> lost,
            List<Position> heads) {}

    /** A branch is looked for in so many snapshots, the newest ones. */
    private static final int SEARCHED = 5;

    private final Accounts accounts;
    private final Snapshots snapshots;
    private final ChartLibrary charts;
    private final AuditLog audit;
    private final Templates templates;

    public AccountsPage(
            Accounts accounts, Snapshots snapshots, ChartLibrary charts, AuditLog audit, Templates templates) {
        this.accounts = accounts;
        this.snapshots = snapshots;
        this.charts = charts;
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
        Optional<Account> saved = visit.find("saved").flatMap(accounts::findAccount);
        View view = new View(
                accounts.listAccounts(),
                accounts.listDisabled(),
                Accounts.SHORTEST_PASSWORD,
                saved.filter(this::isLost),
                heads());
        templates.show(
                new Frame(visit, visit.texts().get("section.accounts"), "accounts", null), "accounts/accounts", view);
    }

    /** Heads of the large branches of the newest snapshot, to choose from. */
    private List<Position> heads() {
        return snapshots.listSnapshots().stream()
                .limit(1)
                .map(newest -> charts.get(newest, Sight.FULL).largestBranches().heads())
                .flatMap(byLayer -> byLayer.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    /** Whether there are snapshots, and the branch of an account is in none of them. */
    private boolean isLost(Account account) {
        List<Snapshot> newest =
                snapshots.listSnapshots().stream().limit(SEARCHED).toList();
        return account.branch().isPresent()
                && !newest.isEmpty()
                && newest.stream()
                        .noneMatch(snapshot -> charts.read(snapshot)
                                .chart()
                                .findPosition(account.branch().get())
                                .isPresent());
    }

    private void add(Visit visit) {
        Account account = account(visit);
        accounts.findLookAlike(account.name()).ifPresent(other -> {
            throw WebProblem.badRequest("problem.account-looks-like", account.name(), other);
        });
        if (!accounts.add(account, password(visit, account.name()))) {
            boolean disabled = accounts.listDisabled().contains(account.name());
            throw WebProblem.badRequest(
                    disabled ? "problem.account-disabled" : "problem.account-exists", account.name());
        }
        saved(visit, "add-account", account);
    }

    private void change(Visit visit) {
        known(visit);
        Account account = account(visit);
        accounts.change(account);
        saved(visit, "change-account", account);
    }

    private void resetPassword(Visit visit) {
        String name = known(visit);
        accounts.resetPassword(name, password(visit, name));
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

    private void saved(Visit visit, String action, Account account) {
        audit.add(
                visit.account().name(),
                action,
                account.name() + " " + account.role().id()
                        + account.branch().map(branch -> " " + branch).orElse(""));
        visit.goTo("/accounts?saved=" + URLEncoder.encode(account.name(), StandardCharsets.UTF_8));
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

    private static String password(Visit visit, String name) {
        String password =
                Optional.ofNullable(visit.http().formParam("password")).orElse("");
        OwnPasswordPage.require(PasswordRule.of(name, password));
        return password;
    }

    private static Account account(Visit visit) {
        String name = visit.get("name");
        if (name.equals(Account.LOCAL.name()) || !AccountName.isPossible(name) || !AccountName.isOfOneScript(name)) {
            throw WebProblem.badRequest("problem.account-name", name);
        }
        String word = visit.get("role");
        Role role = Role.find(word).orElseThrow(() -> WebProblem.badRequest("problem.role", word));
        Optional<String> branch = visit.find("branch");
        if (branch.isPresent() && role != Role.VIEWER) {
            throw WebProblem.badRequest("problem.branch-of-viewer");
        }
        return new Account(name, role, branch);
    }

    private void remove(Visit visit) {
        String name = known(visit);
        accounts.remove(name);
        did(visit, "remove-account", name);
    }
}
