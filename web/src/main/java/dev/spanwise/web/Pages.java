package dev.spanwise.web;

import dev.spanwise.web.pages.AccountsPage;
import dev.spanwise.web.pages.AuditPage;
import dev.spanwise.web.pages.ChartChoices;
import dev.spanwise.web.pages.CheckPage;
import dev.spanwise.web.pages.ComparePage;
import dev.spanwise.web.pages.DiagramExports;
import dev.spanwise.web.pages.DoorPage;
import dev.spanwise.web.pages.DrawPage;
import dev.spanwise.web.pages.ExplorePage;
import dev.spanwise.web.pages.FairnessPage;
import dev.spanwise.web.pages.ForecastPage;
import dev.spanwise.web.pages.HomePage;
import dev.spanwise.web.pages.ImportPage;
import dev.spanwise.web.pages.OverviewPage;
import dev.spanwise.web.pages.PeoplePage;
import dev.spanwise.web.pages.PresetFiles;
import dev.spanwise.web.pages.ReportExports;
import dev.spanwise.web.pages.RulesPage;
import dev.spanwise.web.pages.ScenarioEdits;
import dev.spanwise.web.pages.ScenarioExports;
import dev.spanwise.web.pages.ScenarioListPage;
import dev.spanwise.web.pages.ScenarioPage;
import dev.spanwise.web.pages.ScenarioPages;
import dev.spanwise.web.pages.SeriesPage;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.visit.Route;
import java.util.List;
import java.util.stream.Stream;

/** All pages with the services they need. */
final class Pages {
    private Pages() {}

    /**
     * The routes of all pages.
     *
     * @param largestUpload the files of one import together, in megabytes
     */
    static List<Route> routes(Services services, int largestUpload) {
        SnapshotPages snapshots =
                new SnapshotPages(services.snapshots(), services.charts(), services.audit(), services.templates());
        ScenarioPages scenarios = new ScenarioPages(snapshots, services.scenarios(), services.results());
        ChartChoices charts = new ChartChoices(scenarios, services.snapshots());
        return Stream.of(
                        door(services).routes(),
                        new HomePage(services.snapshots(), services.audit(), services.templates(), largestUpload)
                                .routes(),
                        new ImportPage(services.imports(), services.audit(), services.templates()).routes(),
                        new OverviewPage(snapshots).routes(),
                        new RulesPage(services.templates()).routes(),
                        new PeoplePage(snapshots).routes(),
                        new ExplorePage(snapshots, charts, services.drawings(), services.templates()).routes(),
                        new DiagramExports(snapshots, charts, services.drawings()).routes(),
                        new DrawPage(snapshots, charts, services.drawings(), services.templates()).routes(),
                        new ForecastPage(scenarios).routes(),
                        new FairnessPage(scenarios).routes(),
                        new ReportExports(scenarios, services.charts()).routes(),
                        new CheckPage(snapshots, services.charts()).routes(),
                        new PresetFiles().routes(),
                        new ScenarioListPage(scenarios).routes(),
                        new ScenarioPage(scenarios, services.drawings(), services.templates()).routes(),
                        new ScenarioEdits(scenarios).routes(),
                        new ScenarioExports(scenarios, services.drawings()).routes(),
                        new ComparePage(snapshots, charts, services.drawings(), services.templates()).routes(),
                        new SeriesPage(snapshots, services.snapshots(), services.drawings()).routes(),
                        services.team() ? team(services) : List.<Route>of())
                .flatMap(List::stream)
                .toList();
    }

    /** What only a team has. */
    private static List<Route> team(Services services) {
        return Stream.of(
                        new AccountsPage(
                                        services.accounts(),
                                        services.snapshots(),
                                        services.charts(),
                                        services.audit(),
                                        services.templates())
                                .routes(),
                        new AuditPage(services.audit(), services.templates()).routes())
                .flatMap(List::stream)
                .toList();
    }

    private static DoorPage door(Services services) {
        return new DoorPage(
                services.token(),
                services.accounts(),
                services.sessions(),
                services.audit(),
                services.throttle(),
                services.templates());
    }
}
