package dev.spanwise.web.pages.overview;

import dev.spanwise.analysis.findings.Rule;
import dev.spanwise.analysis.findings.Rules;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Templates;
import dev.spanwise.web.visit.Visit;
import java.util.List;

/** Every rule: what it finds, what that means for an organisation, and what to do about it. */
public final class RulesPage {
    /** What the page shows. */
    public record View(List<Rule> rules) {}

    private final Templates templates;

    public RulesPage(Templates templates) {
        this.templates = templates;
    }

    public List<Route> routes() {
        return List.of(Route.get("/rules", Role.VIEWER, this::show));
    }

    private void show(Visit visit) {
        Frame frame = new Frame(visit, visit.texts().get("rules.title"), "", null);
        templates.show(frame, "overview/rules", new View(Rules.all()));
    }
}
