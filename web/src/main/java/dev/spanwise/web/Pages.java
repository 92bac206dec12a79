package dev.spanwise.web;

import dev.spanwise.web.pages.DoorPage;
import dev.spanwise.web.pages.HomePage;
import dev.spanwise.web.visit.Route;
import java.util.ArrayList;
import java.util.List;

/** All pages with the services they need. */
final class Pages {
    private Pages() {}

    static List<Route> routes(Services services) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new DoorPage(
                        services.token(),
                        services.accounts(),
                        services.sessions(),
                        services.audit(),
                        services.throttle(),
                        services.templates())
                .routes());
        routes.addAll(new HomePage(services.snapshots(), services.templates()).routes());
        return routes;
    }
}
