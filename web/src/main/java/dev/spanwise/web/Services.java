package dev.spanwise.web;

import dev.spanwise.web.accounts.Accounts;
import dev.spanwise.web.accounts.AuditLog;
import dev.spanwise.web.accounts.Sessions;
import dev.spanwise.web.security.OneTimeToken;
import dev.spanwise.web.security.Throttle;
import dev.spanwise.web.store.Database;
import dev.spanwise.web.store.Scenarios;
import dev.spanwise.web.store.Snapshots;
import dev.spanwise.web.visit.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/** Everything the pages and the API work with, made once when the server starts. */
public record Services(
        Database database,
        Accounts accounts,
        Sessions sessions,
        AuditLog audit,
        Snapshots snapshots,
        Scenarios scenarios,
        OneTimeToken token,
        Throttle throttle,
        Templates templates,
        Path uploads)
        implements AutoCloseable {

    static Services open(WebOptions options) throws IOException {
        Path uploads = UploadFolder.emptied(options.dataDirectory());
        Database database = options.database().isPresent()
                ? Database.postgresql(options.database().get())
                : Database.embedded(options.dataDirectory());
        InstantSource clock = InstantSource.system();
        Accounts accounts = new Accounts(database.jdbi());
        return new Services(
                database,
                accounts,
                new Sessions(database.jdbi(), accounts, clock),
                new AuditLog(database.jdbi(), clock),
                new Snapshots(database.jdbi(), clock),
                new Scenarios(database.jdbi(), clock),
                new OneTimeToken(),
                new Throttle(clock),
                new Templates(),
                uploads);
    }

    @Override
    public void close() {
        database.close();
    }
}
