package dev.spanwise.web.visit;

import dev.spanwise.web.accounts.Role;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HandlerType;
import java.util.List;

/**
 * A kind of request the server answers.
 *
 * @param path as Javalin writes it, parameters in braces
 * @param role what an account must at least be
 */
public record Route(HandlerType method, String path, Role role, Handler handler) {
    public static Route get(String path, Role role, Handler handler) {
        return new Route(HandlerType.GET, path, role, handler);
    }

    public static Route post(String path, Role role, Handler handler) {
        return new Route(HandlerType.POST, path, role, handler);
    }

    public static Route put(String path, Role role, Handler handler) {
        return new Route(HandlerType.PUT, path, role, handler);
    }

    public static Route delete(String path, Role role, Handler handler) {
        return new Route(HandlerType.DELETE, path, role, handler);
    }

    /** Has the server answer these. */
    public static void addAll(RoutesConfig routes, List<Route> toAdd) {
        for (Route route : toAdd) {
            routes.addHttpHandler(route.method, route.path, http -> route.answer(Visit.of(http)), route.role);
        }
    }

    /** What the Java machine itself gives up on is told like any other failure; the server would answer with nothing. */
    private void answer(Visit visit) throws Exception {
        try {
            handler.answer(visit);
        } catch (Error failure) {
            throw new IllegalStateException(failure);
        }
    }
}
