package dev.spanwise.web.charts;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.web.accounts.AuditLog;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.Snapshots;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.util.List;
import java.util.Optional;

/**
 * The charts of snapshots, as much of each as the visitor may see, and a note of who looked at what. Pages and API ask
 * here alike.
 */
public final class VisibleCharts {
    /** Of a request: the snapshot whose chart it was given. */
    private static final String GIVEN = VisibleCharts.class.getName();
    /** Of a request: it is in the audit log. */
    private static final String NOTED = GIVEN + ".noted";

    private final Snapshots snapshots;
    private final ChartLibrary library;
    private final AuditLog audit;
    private final FindingSearch findings;
    private final MergedCharts merged;
    private final ToldCharts told = new ToldCharts();

    public VisibleCharts(Snapshots snapshots, ChartLibrary library, AuditLog audit) {
        this.snapshots = snapshots;
        this.library = library;
        this.audit = audit;
        this.findings = new FindingSearch(snapshots, library);
        this.merged = new MergedCharts(snapshots, library, audit);
    }

    /** Charts that are part of others. */
    public MergedCharts merged() {
        return merged;
    }

    /** The snapshot the address names; a {@link WebProblem} where there is none. */
    public Snapshot snapshot(Visit visit) {
        return getSnapshot(visit.http().pathParam("snapshot"));
    }

    /** A snapshot by its id; a {@link WebProblem} where there is none. */
    public Snapshot getSnapshot(String id) {
        return snapshots.findSnapshot(id).orElseThrow(() -> WebProblem.notFound("snapshot", id));
    }

    /** All snapshots, the one of the latest day first. */
    public List<Snapshot> listSnapshots() {
        return snapshots.listSnapshots();
    }

    /** All snapshots before one, the one of the latest day first. */
    public List<Snapshot> listEarlier(Snapshot snapshot) {
        return listSnapshots().stream()
                .filter(other -> other.isBefore(snapshot))
                .toList();
    }

    /** A snapshot's chart, as much of it as the visitor may see. */
    public LoadedChart chart(Visit visit, Snapshot snapshot) {
        visit.http().attribute(GIVEN, snapshot);
        return library.get(snapshot, Sight.of(visit.account()));
    }

    /** The same chart with what the earlier snapshots of the organisation tell of who got another manager of late. */
    public OrgChart chartWithHistory(Visit visit, Snapshot snapshot) {
        Sight sight = Sight.of(visit.account());
        OrgChart chart = chart(visit, snapshot).chart();
        return told.of(
                snapshot,
                chart,
                listEarlier(snapshot),
                earlier -> library.get(earlier, sight).chart());
    }

    /** The same for the snapshot of the address; who looked, and what for, is noted. */
    public LoadedChart see(Visit visit, String what) {
        Snapshot snapshot = snapshot(visit);
        saw(visit, what, snapshot);
        return chart(visit, snapshot);
    }

    /**
     * As much as the visitor may see of the chart that a snapshot's workbook holds as it was handed out to be planned in;
     * empty where the snapshot is of something else.
     */
    public Optional<OrgChart> handedOut(Visit visit, Snapshot snapshot) {
        return library.handedOut(snapshot, Sight.of(visit.account()));
    }

    /** A snapshot's whole chart with what reading it told. Not for people whose sight is limited. */
    public ReadResult read(Snapshot snapshot) {
        return library.read(snapshot);
    }

    /** The findings of a part of a chart by the targets of the address. */
    public FoundFindings findings(Visit visit, LoadedChart loaded, Selection selection) {
        return findings.find(visit, loaded, selection);
    }

    /** Notes that the visitor saw something of a snapshot: which part of it, the address says. */
    public void saw(Visit visit, String what, Snapshot snapshot) {
        saw(visit, what, Seen.of(visit, snapshot, () -> chart(visit, snapshot).chart()));
    }

    /** Notes that the visitor saw something, on a page or through the API. */
    public void saw(Visit visit, String what, String subject) {
        did(visit, (visit.isApi() ? "api-" : "see-") + what, subject);
    }

    /** Notes what the visitor did. */
    public void did(Visit visit, String action, String subject) {
        audit.add(visit.account().name(), action, subject);
        visit.http().attribute(NOTED, true);
    }

    /**
     * Notes that the visitor saw the last word of the address, where a request was given a chart and nothing else was
     * noted of it: no page can show people and leave no trace because nobody thought of it.
     */
    public void noteWhatWasGiven(Context http) {
        Snapshot given = http.attribute(GIVEN);
        Endpoint answered = http.endpoints().matchedHttpEndpoint();
        if (given != null && http.attribute(NOTED) == null && answered != null) {
            saw(Visit.of(http), lastWord(answered.path), given);
        }
    }

    /** What a route is called in the audit log, where nothing else is said of it. */
    public static String lastWord(String path) {
        List<String> words =
                Splitter.on(CharMatcher.anyOf("/.")).omitEmptyStrings().splitToList(path.replaceAll("\\{[^}]*}", ""));
        return words.get(words.size() - 1);
    }

    /** A snapshot where one chooses among several: its name, and the day it is of unless the name says it. */
    public static String dated(Visit visit, Snapshot snapshot) {
        if (snapshot.name().contains(snapshot.asOf().toString())) {
            return snapshot.name();
        }
        return visit.texts().get("snapshot.dated", snapshot.name(), visit.day(snapshot.asOf()));
    }
}
