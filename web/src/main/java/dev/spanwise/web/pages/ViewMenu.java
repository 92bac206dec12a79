package dev.spanwise.web.pages;

import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.store.SavedView;
import dev.spanwise.web.store.SavedViews;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.List;
import java.util.Set;

/** The menu of saved views on the pages that can be limited: to open one, to save what one sees, to rename or remove one. */
public final class ViewMenu {
    /** The pages that have it. */
    private static final Set<String> PAGES = Set.of("overview", "table");

    private static final int LONGEST = 4000;

    /** The visitor's views of a page. */
    public record View(String page, List<SavedView> views) {}

    private final SnapshotPages pages;
    private final SavedViews views;

    public ViewMenu(SnapshotPages pages, SavedViews views) {
        this.pages = pages;
        this.views = views;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/snapshots/{snapshot}/views", Role.VIEWER, this::show),
                Route.post("/snapshots/{snapshot}/views", Role.VIEWER, this::save),
                Route.post("/snapshots/{snapshot}/views/{view}/rename", Role.VIEWER, this::rename),
                Route.post("/snapshots/{snapshot}/views/{view}/remove", Role.VIEWER, this::remove));
    }

    private static String page(Visit visit) {
        String page = visit.get("page");
        if (!PAGES.contains(page)) {
            throw WebProblem.notFound("page", page);
        }
        return page;
    }

    private void show(Visit visit) {
        String page = page(visit);
        List<SavedView> own = views.listOf(visit.account().name()).stream()
                .filter(view -> view.page().equals(page))
                .toList();
        Snapshot snapshot = pages.charts().snapshot(visit);
        pages.showPiece(pages.frame(visit, snapshot, page), "views-list", new View(page, own));
    }

    /** What the visitor sees on the page just now. */
    private static String query(Visit visit) {
        String query = visit.find("query").orElse("");
        if (query.length() > LONGEST || !(query.isEmpty() || query.startsWith("?"))) {
            throw WebProblem.badRequest("problem.view-address");
        }
        return query;
    }

    private void save(Visit visit) {
        views.save(visit.account().name(), visit.get("name"), page(visit), query(visit));
        goBack(visit);
    }

    private void rename(Visit visit) {
        views.rename(visit.account().name(), visit.http().pathParam("view"), visit.get("name"));
        goBack(visit);
    }

    private void remove(Visit visit) {
        views.remove(visit.account().name(), visit.http().pathParam("view"));
        goBack(visit);
    }

    private void goBack(Visit visit) {
        visit.goTo("/snapshots/" + pages.charts().snapshot(visit).id() + "/" + page(visit) + query(visit));
    }
}
