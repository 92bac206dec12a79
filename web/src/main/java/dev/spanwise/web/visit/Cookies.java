package dev.spanwise.web.visit;

import dev.spanwise.web.accounts.Sessions;
import dev.spanwise.web.security.KnownBrowsers;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;

/**
 * The cookies of one server: for its own pages alone and out of reach of scripts. Browsers keep cookies by computer, not
 * by port, so their names carry the port, and two servers on one computer leave each other's alone.
 */
public final class Cookies {
    private static final String HERE = Cookies.class.getName();

    private final String session;
    private final String browser;
    private final boolean secure;

    /**
     * The cookies of a server.
     *
     * @param secure whether browsers come over https, so that they must never send them over http
     */
    public Cookies(int port, boolean secure) {
        this.session = "spanwise-session-" + port;
        this.browser = "spanwise-browser-" + port;
        this.secure = secure;
    }

    /** Those of the server that a request came to. */
    public static Cookies of(Context http) {
        Cookies cookies = http.attribute(HERE);
        if (cookies == null) {
            throw new IllegalStateException("a request that passed no guard");
        }
        return cookies;
    }

    void use(Context http) {
        http.attribute(HERE, this);
    }

    /** The name of the cookie that holds a session's token. */
    public String sessionName() {
        return session;
    }

    /** The token of the browser's session, if it has one. */
    public Optional<String> findSession(Context http) {
        return Optional.ofNullable(http.cookie(session));
    }

    /** Gives the browser a session's token. */
    public void giveSession(Context http, String token) {
        give(http, session, token, Sessions.LIFETIME);
    }

    /** Takes the session's token away from the browser. */
    public void removeSession(Context http) {
        http.removeCookie(session, "/");
    }

    /** The token by which a browser is known. */
    public Optional<String> findBrowser(Context http) {
        return Optional.ofNullable(http.cookie(browser));
    }

    /** Gives the browser the token by which it is known. */
    public void giveBrowser(Context http, String token) {
        give(http, browser, token, KnownBrowsers.LIFETIME);
    }

    private void give(Context http, String name, String token, Duration lifetime) {
        Cookie cookie = new Cookie(name, token);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setMaxAge((int) lifetime.toSeconds());
        cookie.setSecure(secure || "https".equals(http.header("X-Forwarded-Proto")));
        http.cookie(cookie);
    }
}
