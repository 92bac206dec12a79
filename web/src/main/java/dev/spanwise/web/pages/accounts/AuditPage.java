package dev.spanwise.web.pages.accounts;

import dev.spanwise.model.text.Texts;
import dev.spanwise.report.sheet.RowWriter;
import dev.spanwise.web.accounts.AuditEntry;
import dev.spanwise.web.accounts.AuditLog;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.pages.Download;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Templates;
import dev.spanwise.web.visit.Visit;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who saw and changed what, page by page and to take away. For administrators. */
public final class AuditPage {
    private static final int PAGE_SIZE = 100;
    private static final List<String> COLUMNS = List.of("when", "account", "action", "subject");

    /**
     * What the page shows.
     *
     * @param account whose entries alone are shown, empty for everybody's
     * @param total number of entries there are
     * @param page number of this page, from 1
     * @param words what an entry is about, as people say it
     */
    public record View(
            List<AuditEntry> entries, String account, int total, int page, int pages, UnaryOperator<String> words) {
        /** The log's address with its filter, as a page or as a file. */
        public String address(String ending) {
            return "/accounts/audit" + ending + "?account=" + URLEncoder.encode(account, StandardCharsets.UTF_8);
        }

        public String toPage(int number) {
            return address("") + "&page=" + number;
        }
    }

    /** What is looked at, taken away or asked for by a program, in that order. */
    private static final Pattern KIND = Pattern.compile("(?:see-(?=export-))?(see|export|api)-(.+)");

    private final AuditLog audit;
    private final Function<String, Optional<String>> names;
    private final Templates templates;

    /**
     * The page.
     *
     * @param names of snapshots and scenarios as an address names them; empty for what is no longer there
     */
    public AuditPage(AuditLog audit, Function<String, Optional<String>> names, Templates templates) {
        this.audit = audit;
        this.names = names;
        this.templates = templates;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/accounts/audit", Role.ADMINISTRATOR, this::show),
                Route.get("/accounts/audit.csv", Role.ADMINISTRATOR, v -> export(v, Download.csv(v), "csv")),
                Route.get("/accounts/audit.xlsx", Role.ADMINISTRATOR, v -> export(v, RowWriter.Format.XLSX, "xlsx")));
    }

    /** An action as people say it; its id where nobody has given it words. */
    public static String said(String action, Texts texts) {
        if (texts.has("audit.did." + action)) {
            return texts.get("audit.did." + action);
        }
        Matcher kind = KIND.matcher(action);
        if (!kind.matches()) {
            return action;
        }
        String what = kind.group(2);
        return texts.get("audit." + kind.group(1), texts.has("section." + what) ? texts.get("section." + what) : what);
    }

    private void show(Visit visit) {
        String account = visit.find("account").orElse("");
        int total = audit.count(account);
        int pages = Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        int page = Math.min(pages, visit.getNumber("page", 1, 10_000_000, 1));
        List<AuditEntry> entries = audit.listEntries(account, PAGE_SIZE, (page - 1) * PAGE_SIZE);
        templates.show(
                new Frame(visit, visit.texts().get("accounts.audit"), "accounts", null),
                "accounts/audit",
                new View(entries, account, total, page, pages, new AuditSubject(visit.texts(), names)::said));
    }

    private void export(Visit visit, RowWriter.Format format, String ending) throws IOException {
        audit.add(visit.account().name(), "export-audit", "");
        String account = visit.find("account").orElse("");
        String title = visit.texts().get("accounts.audit");
        Download.start(visit, ending, "audit");
        List<String> headers = COLUMNS.stream()
                .map(column -> visit.texts().get("audit." + column))
                .toList();
        try (RowWriter rows = RowWriter.open(format, visit.http().outputStream(), title, headers)) {
            for (int from = 0; ; from += PAGE_SIZE) {
                List<AuditEntry> entries = audit.listEntries(account, PAGE_SIZE, from);
                for (AuditEntry entry : entries) {
                    rows.write(List.of(entry.at().toString(), entry.account(), entry.action(), entry.subject()));
                }
                if (entries.size() < PAGE_SIZE) {
                    return;
                }
            }
        }
    }
}
