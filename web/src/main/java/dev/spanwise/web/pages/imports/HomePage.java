package dev.spanwise.web.pages.imports;

import dev.spanwise.model.Position;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.VisibleCharts;
import dev.spanwise.web.store.RemovedSnapshots;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Templates;
import dev.spanwise.web.visit.Visit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first page: all snapshots by organisation, a search through the newest of each, and the way to import another. */
public final class HomePage {
    /** How many organisations a search looks into, and how many people of each it names. */
    private static final int MOST = 8;

    /**
     * What the page shows.
     *
     * @param organisations the snapshots of each, the one of the latest day first
     * @param removed what can be brought back
     * @param justRemoved the one of them that has been removed by the last click
     * @param hits who was found
     * @param sizes whether the visitor may know how many positions a snapshot has, and who imported it
     * @param largestUpload the files of one import together, in megabytes
     */
    public record View(
            Map<String, List<Snapshot>> organisations,
            List<Snapshot> removed,
            Optional<Snapshot> justRemoved,
            String words,
            List<Hits> hits,
            boolean sizes,
            int largestUpload) {
        /** For how many days what was removed is kept. */
        public static long daysKept() {
            return RemovedSnapshots.KEPT.toDays();
        }
    }

    /** Whom the newest snapshot of an organisation has by some words. */
    public record Hits(Snapshot snapshot, List<Position> positions) {}

    private final RemovedSnapshots removed;
    private final VisibleCharts charts;
    private final Templates templates;
    private final int largestUpload;

    /**
     * The page over what the visitor may see.
     *
     * @param largestUpload the files of one import together, in megabytes
     */
    public HomePage(RemovedSnapshots removed, VisibleCharts charts, Templates templates, int largestUpload) {
        this.removed = removed;
        this.charts = charts;
        this.templates = templates;
        this.largestUpload = largestUpload;
    }

    public List<Route> routes() {
        return List.of(Route.get("/", Role.VIEWER, this::show));
    }

    private void show(Visit visit) {
        Map<String, List<Snapshot>> organisations = new LinkedHashMap<>();
        for (Snapshot snapshot : charts.listSnapshots()) {
            organisations
                    .computeIfAbsent(snapshot.organisation(), name -> new ArrayList<>())
                    .add(snapshot);
        }
        List<Snapshot> gone = visit.account().may(Role.ANALYST) ? removed.list() : List.of();
        Optional<String> last = visit.find("removed");
        View view = new View(
                organisations,
                gone,
                gone.stream()
                        .filter(one -> last.filter(one.id()::equals).isPresent())
                        .findFirst(),
                visit.find("q").orElse(""),
                visit.find("q").map(words -> hits(visit, organisations, words)).orElse(List.of()),
                visit.account().branch().isEmpty(),
                largestUpload);
        templates.show(new Frame(visit, visit.texts().get("home.title"), "home", null), "imports/home", view);
    }

    private List<Hits> hits(Visit visit, Map<String, List<Snapshot>> organisations, String words) {
        return organisations.values().stream()
                .map(ofOne -> ofOne.get(0))
                .limit(MOST)
                .map(newest -> hits(visit, newest, words))
                .filter(found -> !found.positions().isEmpty())
                .toList();
    }

    private Hits hits(Visit visit, Snapshot snapshot, String words) {
        charts.saw(visit, "search", snapshot);
        var loaded = charts.chart(visit, snapshot);
        return new Hits(
                snapshot,
                loaded.search().bestOrNear(words, MOST, position -> true).stream()
                        .map(loaded.chart()::position)
                        .toList());
    }
}
