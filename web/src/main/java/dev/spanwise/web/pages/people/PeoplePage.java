package dev.spanwise.web.pages.people;

import dev.spanwise.analysis.findings.Rule;
import dev.spanwise.analysis.findings.Rules;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.sheet.RowWriter;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.FindingSearch;
import dev.spanwise.web.charts.LoadedChart;
import dev.spanwise.web.charts.PeopleColumn;
import dev.spanwise.web.charts.PeopleQuery;
import dev.spanwise.web.charts.Selection;
import dev.spanwise.web.pages.Download;
import dev.spanwise.web.pages.FilterForm;
import dev.spanwise.web.pages.PositionCell;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of positions: the people behind any figure, any branch, sorted and filtered, and as CSV or XLSX. */
public final class PeoplePage {
    private static final int PAGE_SIZE = 50;

    /**
     * What the page shows.
     *
     * @param rule the rule whose finding is shown
     * @param total number of positions found
     * @param positions the ones on this page
     * @param page number of this page, from 1
     * @param path the table's address without parameters
     * @param scenarios that those selected can be put into
     */
    public record View(
            FilterForm filter,
            PeopleQuery query,
            Optional<Rule> rule,
            OrgChart chart,
            List<PeopleColumn> columns,
            int total,
            int[] positions,
            int page,
            int pages,
            String path,
            List<SavedScenario> scenarios) {

        /** The cell as it is shown. */
        public String cell(Frame frame, PeopleColumn column, int position) {
            return PositionCell.of(frame, column, chart, position);
        }

        /** Where a click on a column's head leads. */
        public String sortBy(PeopleColumn column) {
            boolean again = query.sort().filter(column::equals).isPresent();
            boolean down = again ? !query.descending() : column.isFigure();
            return path + query.address() + "&sort=" + column.id() + (down ? "&order=down" : "");
        }

        /** {@code ascending}, {@code descending} or none, for screen readers. */
        public @Nullable String sorted(PeopleColumn column) {
            if (query.sort().filter(column::equals).isEmpty()) {
                return null;
            }
            return query.descending() ? "descending" : "ascending";
        }

        /** What else stands in the address while other columns are chosen. */
        public static List<String> kept() {
            return Stream.of(
                            PeopleQuery.LIMITS,
                            Selection.parameters(),
                            FindingSearch.PARAMETERS,
                            List.of("sort", "order"))
                    .flatMap(List::stream)
                    .toList();
        }

        public String toPage(int number) {
            return path + query.address() + query.order() + "&page=" + number;
        }
    }

    private final SnapshotPages pages;

    public PeoplePage(SnapshotPages pages) {
        this.pages = pages;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/snapshots/{snapshot}/table", Role.VIEWER, this::show),
                Route.get(
                        "/snapshots/{snapshot}/table.csv",
                        Role.VIEWER,
                        visit -> export(visit, Download.csv(visit), "csv")),
                Route.get(
                        "/snapshots/{snapshot}/table.xlsx",
                        Role.VIEWER,
                        visit -> export(visit, RowWriter.Format.XLSX, "xlsx")));
    }

    private void show(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        LoadedChart loaded = pages.charts().chart(visit, snapshot);
        PeopleQuery query = PeopleQuery.of(visit);
        PeopleQuery.Found found = run(visit, query, loaded);
        int total = found.positions().length;
        int last = Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        int page = Math.min(last, visit.getNumber("page", 1, 1_000_000, 1));
        int[] shown = java.util.Arrays.copyOfRange(
                found.positions(), (page - 1) * PAGE_SIZE, Math.min(total, page * PAGE_SIZE));
        View view = new View(
                FilterForm.of(loaded, query.selection()),
                query,
                query.finding().flatMap(Rules::find),
                found.chart(),
                PeopleColumn.shown(found.chart(), query.columns()),
                total,
                shown,
                page,
                last,
                "/snapshots/" + snapshot.id() + "/table",
                pages.scenarios().store().listScenarios(snapshot.id()));
        pages.show(visit, snapshot, "table", "people/people", view);
    }

    private PeopleQuery.Found run(Visit visit, PeopleQuery query, LoadedChart loaded) {
        return query.run(
                loaded,
                () -> pages.charts().findings(visit, loaded, query.selection()).findings());
    }

    private void export(Visit visit, RowWriter.Format format, String ending) throws IOException {
        Snapshot snapshot = pages.charts().snapshot(visit);
        PeopleQuery query = PeopleQuery.of(visit);
        PeopleQuery.Found found = run(visit, query, pages.charts().chart(visit, snapshot));
        pages.charts().saw(visit, "export-" + ending, snapshot);
        Download.start(visit, ending, "people", snapshot.name());
        List<PeopleColumn> columns = PeopleColumn.shown(found.chart(), query.columns());
        List<String> headers = columns.stream()
                .map(column -> visit.texts().get("people." + column.id()))
                .toList();
        try (RowWriter rows = RowWriter.open(format, visit.http().outputStream(), snapshot.name(), headers)) {
            for (int position : found.positions()) {
                rows.write(row(found.chart(), columns, position));
            }
        }
    }

    private static List<@Nullable Object> row(OrgChart chart, List<PeopleColumn> columns, int position) {
        List<@Nullable Object> row = new ArrayList<>();
        for (PeopleColumn column : columns) {
            if (column == PeopleColumn.HIRE_DATE) {
                row.add(column.findDay(chart, position).map(LocalDate::toString).orElse(null));
            } else if (column.isFigure()) {
                double figure = column.figure(chart, position);
                row.add(Double.isNaN(figure) ? null : (Object) figure);
            } else {
                row.add(column.text(chart, position));
            }
        }
        return row;
    }
}
