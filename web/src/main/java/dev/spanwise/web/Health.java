package dev.spanwise.web;

import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.store.Database;
import dev.spanwise.web.visit.Guard;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;

/** Whether the server and its database answer, for whatever restarts servers that do not; it tells nothing else. */
final class Health {
    private final Database database;

    Health(Database database) {
        this.database = database;
    }

    List<Route> routes() {
        return List.of(Route.get(Guard.HEALTH, Role.ANYBODY, this::show));
    }

    private void show(Visit visit) {
        boolean answers = database.answers();
        visit.http()
                .status(answers ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .json(Map.of("status", answers ? "ok" : "database"));
    }
}
