package dev.spanwise.web.pages.accounts;

import dev.spanwise.web.accounts.AuditLog;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.forget.Forgotten;
import dev.spanwise.web.forget.RunningForgetter;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Templates;
import dev.spanwise.web.visit.Visit;
import java.util.List;
import java.util.Optional;

/** Where somebody who asks for it is forgotten. For administrators; the id is in no address and no log. */
public final class ForgetPage {
    /**
     * What the page shows.
     *
     * @param forgotten what came of it, where somebody was forgotten just now
     */
    public record View(Optional<Forgotten> forgotten) {}

    private final RunningForgetter forgetter;
    private final AuditLog audit;
    private final Templates templates;

    public ForgetPage(RunningForgetter forgetter, AuditLog audit, Templates templates) {
        this.forgetter = forgetter;
        this.audit = audit;
        this.templates = templates;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/forget", Role.ADMINISTRATOR, visit -> show(visit, Optional.empty())),
                Route.post("/forget", Role.ADMINISTRATOR, this::forget));
    }

    private void show(Visit visit, Optional<Forgotten> forgotten) {
        templates.show(
                new Frame(visit, visit.texts().get("forgetting.title"), "", null),
                "accounts/forget",
                new View(forgotten));
    }

    private void forget(Visit visit) {
        Forgotten forgotten = forgetter.forget(visit.get("id"));
        if (!forgotten.isNobody()) {
            audit.add(visit.account().name(), "forget-person", forgotten.token());
        }
        show(visit, Optional.of(forgotten));
    }
}
