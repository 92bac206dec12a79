package dev.spanwise.web;

import dev.spanwise.web.drawings.ChartDrawings;
import dev.spanwise.web.drawings.SnapshotPhotos;
import dev.spanwise.web.pages.ConditionPiece;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.pages.ViewMenu;
import dev.spanwise.web.pages.accounts.AccountsPage;
import dev.spanwise.web.pages.accounts.AuditPage;
import dev.spanwise.web.pages.accounts.DoorPage;
import dev.spanwise.web.pages.accounts.ForgetPage;
import dev.spanwise.web.pages.accounts.OwnPasswordPage;
import dev.spanwise.web.pages.compare.ComparePage;
import dev.spanwise.web.pages.compare.SeriesPage;
import dev.spanwise.web.pages.draw.DrawPage;
import dev.spanwise.web.pages.draw.PhotoPage;
import dev.spanwise.web.pages.draw.StylePage;
import dev.spanwise.web.pages.explore.DiagramExports;
import dev.spanwise.web.pages.explore.ExplorePage;
import dev.spanwise.web.pages.imports.HomePage;
import dev.spanwise.web.pages.imports.ImportPage;
import dev.spanwise.web.pages.imports.SnapshotEdits;
import dev.spanwise.web.pages.overview.AnswerPage;
import dev.spanwise.web.pages.overview.BenchmarksPiece;
import dev.spanwise.web.pages.overview.OverviewPage;
import dev.spanwise.web.pages.overview.RulesPage;
import dev.spanwise.web.pages.overview.YearBefore;
import dev.spanwise.web.pages.people.PeoplePage;
import dev.spanwise.web.pages.report.CheckPage;
import dev.spanwise.web.pages.report.ReportExports;
import dev.spanwise.web.pages.scenario.FairnessPage;
import dev.spanwise.web.pages.scenario.ForecastPage;
import dev.spanwise.web.pages.scenario.PresetFiles;
import dev.spanwise.web.pages.scenario.QuickScenarios;
import dev.spanwise.web.pages.scenario.ScenarioChart;
import dev.spanwise.web.pages.scenario.ScenarioEdits;
import dev.spanwise.web.pages.scenario.ScenarioExports;
import dev.spanwise.web.pages.scenario.ScenarioListPage;
import dev.spanwise.web.pages.scenario.ScenarioPage;
import dev.spanwise.web.pages.scenario.ScenarioRemovals;
import dev.spanwise.web.scenarios.ChartChoices;
import dev.spanwise.web.store.SavedStyles;
import dev.spanwise.web.store.SavedViews;
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
        SnapshotPages pages = new SnapshotPages(services.visible(), services.templates());
        ChartChoices charts = new ChartChoices(services.visible());
        return Stream.of(
                        door(services).routes(),
                        new HomePage(services.removed(), pages.charts(), services.templates(), largestUpload).routes(),
                        new ForgetPage(services.forgetter(), services.audit(), services.templates()).routes(),
                        new SnapshotEdits(services.snapshots(), services.removed(), services.audit()).routes(),
                        new ConditionPiece(pages).routes(),
                        new YearBefore(pages, charts).routes(),
                        new BenchmarksPiece(pages).routes(),
                        new ViewMenu(pages, new SavedViews(services.database().jdbi())).routes(),
                        new ImportPage(services.imports(), services.audit(), services.templates(), pages).routes(),
                        new OverviewPage(pages).routes(),
                        new AnswerPage(pages).routes(),
                        new RulesPage(services.templates()).routes(),
                        new PeoplePage(pages).routes(),
                        pictures(services, pages, charts),
                        new ForecastPage(pages).routes(),
                        new FairnessPage(pages).routes(),
                        new ReportExports(pages).routes(),
                        new CheckPage(pages).routes(),
                        new PresetFiles().routes(),
                        new ScenarioListPage(pages, services.removedScenarios()).routes(),
                        new ScenarioRemovals(pages, services.removedScenarios()).routes(),
                        new QuickScenarios(pages).routes(),
                        new ScenarioEdits(pages).routes(),
                        new ScenarioExports(pages, services.drawings()).routes(),
                        new SeriesPage(pages, services.drawings()).routes(),
                        services.team() ? team(services) : List.<Route>of())
                .flatMap(List::stream)
                .toList();
    }

    /** What shows the chart, in boxes with a style and photos. */
    private static List<Route> pictures(Services services, SnapshotPages pages, ChartChoices charts) {
        ChartDrawings drawings = services.drawings();
        SavedStyles styles = services.styles();
        SnapshotPhotos photos = services.photos();
        return Stream.of(
                        new ExplorePage(pages, charts, styles, photos).routes(),
                        new ScenarioPage(pages, styles, photos).routes(),
                        new ScenarioChart(pages, styles).routes(),
                        new ComparePage(pages, charts, styles, photos).routes(),
                        new DiagramExports(pages, charts, drawings, styles, photos).routes(),
                        new DrawPage(pages, charts, drawings, styles, photos).routes(),
                        new PhotoPage(pages, photos, services.uploads()).routes(),
                        new StylePage(pages, styles).routes())
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
                        new OwnPasswordPage(
                                        services.accounts(),
                                        services.sessions(),
                                        services.audit(),
                                        services.throttle(),
                                        services.templates())
                                .routes(),
                        new AuditPage(
                                        services.audit(),
                                        new ChartChoices(services.visible())::findName,
                                        services.templates())
                                .routes())
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
