package dev.spanwise.web.visit;

import dev.spanwise.web.accounts.Role;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;

/** Language and light or dark, kept in cookies of the browser. */
public final class Preferences {
    static final String THEME_COOKIE = "spanwise-theme";
    private static final int A_YEAR = 365 * 24 * 3600;

    private Preferences() {}

    public static List<Route> routes() {
        return List.of(Route.post("/preferences", Role.ANYBODY, Preferences::save));
    }

    private static void save(Visit visit) {
        visit.find("language").ifPresent(language -> keep(visit.http(), Language.COOKIE, language));
        visit.find("theme").ifPresent(theme -> keep(visit.http(), THEME_COOKIE, theme));
        visit.goTo(LocalPath.of(visit.find("back").orElse("/")));
    }

    private static void keep(Context http, String name, String value) {
        if (!value.matches("[a-z]{2,5}")) {
            throw WebProblem.badRequest("problem.preference", value);
        }
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setMaxAge(A_YEAR);
        http.cookie(cookie);
    }
}
