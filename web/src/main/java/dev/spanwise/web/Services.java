package dev.spanwise.web;

import dev.spanwise.web.accounts.Accounts;
import dev.spanwise.web.accounts.AuditLog;
import dev.spanwise.web.accounts.Sessions;
import dev.spanwise.web.api.Api;
import dev.spanwise.web.charts.ChartLibrary;
import dev.spanwise.web.charts.VisibleCharts;
import dev.spanwise.web.drawings.ChartDrawings;
import dev.spanwise.web.drawings.SnapshotPhotos;
import dev.spanwise.web.forget.KeptData;
import dev.spanwise.web.forget.RunningForgetter;
import dev.spanwise.web.imports.ImportJobs;
import dev.spanwise.web.scenarios.ScenarioResults;
import dev.spanwise.web.scenarios.VisibleScenarios;
import dev.spanwise.web.security.OneTimeToken;
import dev.spanwise.web.security.Throttle;
import dev.spanwise.web.store.Database;
import dev.spanwise.web.store.DeletedData;
import dev.spanwise.web.store.PositionPhotos;
import dev.spanwise.web.store.RemovedScenarios;
import dev.spanwise.web.store.RemovedSnapshots;
import dev.spanwise.web.store.SavedStyles;
import dev.spanwise.web.store.SavedViews;
import dev.spanwise.web.store.Scenarios;
import dev.spanwise.web.store.Snapshots;
import dev.spanwise.web.visit.ErrorLog;
import dev.spanwise.web.visit.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * Everything the pages and the API work with, made once when the server starts.
 *
 * @param team whether a team shares the database, with accounts of its own
 */
record Services(
        DataFolderLock lock,
        Database database,
        boolean team,
        Accounts accounts,
        Sessions sessions,
        AuditLog audit,
        Snapshots snapshots,
        RemovedSnapshots removed,
        Scenarios scenarios,
        RemovedScenarios removedScenarios,
        ChartLibrary charts,
        ImportJobs imports,
        ChartDrawings drawings,
        ScenarioResults results,
        OneTimeToken token,
        Throttle throttle,
        Templates templates,
        ErrorLog errors,
        Path uploads)
        implements AutoCloseable {

    /** Opens the database, with passwords that are hashed in so many rounds. */
    static Services open(WebOptions options, int passwordRounds) throws IOException {
        DataFolderLock lock = DataFolderLock.of(options.dataDirectory());
        try {
            return open(options, passwordRounds, lock);
        } catch (IOException | RuntimeException notOpened) {
            lock.close();
            throw notOpened;
        }
    }

    private static Services open(WebOptions options, int passwordRounds, DataFolderLock lock) throws IOException {
        Path uploads = UploadFolder.emptied(options.dataDirectory());
        Database database = options.database().isPresent()
                ? Database.postgresql(options.database().get())
                : Database.embedded(options.dataDirectory());
        InstantSource clock = InstantSource.system();
        Accounts accounts = new Accounts(database.jdbi(), passwordRounds);
        Snapshots snapshots = new Snapshots(database.jdbi(), clock);
        RemovedSnapshots removed = new RemovedSnapshots(database.jdbi(), clock);
        removed.eraseOld();
        RemovedScenarios removedScenarios = new RemovedScenarios(database.jdbi(), clock);
        removedScenarios.eraseOld();
        ErrorLog errors = new ErrorLog(options.dataDirectory());
        ScenarioResults results = new ScenarioResults();
        ChartLibrary charts = new ChartLibrary(snapshots, errors, results::prepare);
        return new Services(
                lock,
                database,
                options.database().isPresent(),
                accounts,
                new Sessions(database.jdbi(), accounts, clock),
                new AuditLog(database.jdbi(), clock),
                snapshots,
                removed,
                new Scenarios(database.jdbi(), clock),
                removedScenarios,
                charts,
                new ImportJobs(snapshots, charts, errors, options.limits()),
                new ChartDrawings(),
                results,
                new OneTimeToken(),
                new Throttle(clock),
                new Templates(),
                errors,
                uploads);
    }

    /** The charts and scenarios as a visitor may see them. */
    VisibleScenarios visible() {
        return new VisibleScenarios(new VisibleCharts(snapshots, charts, audit), scenarios, removedScenarios, results);
    }

    /** What people have saved about the boxes of drawings. */
    SavedStyles styles() {
        return new SavedStyles(database.jdbi());
    }

    /** The photos of people. */
    SnapshotPhotos photos() {
        return new SnapshotPhotos(new PositionPhotos(database.jdbi()));
    }

    /** Forgets people in all of it. */
    RunningForgetter forgetter() {
        KeptData kept = new KeptData(
                snapshots,
                scenarios,
                new SavedViews(database.jdbi()),
                styles(),
                new PositionPhotos(database.jdbi()),
                audit);
        return new RunningForgetter(kept, charts, team ? () -> {} : () -> DeletedData.wipe(database.jdbi()));
    }

    /** The JSON API over these services. */
    Api api() {
        return new Api(visible(), imports);
    }

    @Override
    public void close() {
        imports.close();
        charts.close();
        drawings.close();
        results.close();
        database.close();
        lock.close();
    }
}
