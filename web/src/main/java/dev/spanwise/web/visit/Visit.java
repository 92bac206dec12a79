package dev.spanwise.web.visit;

import dev.spanwise.model.text.Face;
import dev.spanwise.web.accounts.Account;
import dev.spanwise.web.accounts.Session;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** One request: the HTTP exchange, who asks, in which language, and for what. */
public final class Visit extends Values {
    private static final String SESSION = "spanwise.session";
    private static final String TEAM = "spanwise.team";
    private static final String CLIENT = "spanwise.client";

    private Visit(Context http) {
        super(http, Sentences.in(Language.of(http)));
    }

    public static Visit of(Context http) {
        return new Visit(http);
    }

    /** The HTTP exchange itself. */
    public Context http() {
        return http;
    }

    public Locale language() {
        return texts.language().getLanguage().equals("de") ? Locale.GERMANY : Locale.UK;
    }

    /** How the visitor is told something: a program by the names of files and addresses, a person by those of fields. */
    public Face face() {
        return new Face(language(), isApi() ? Face.in(language()).naming() : this::field, Optional.of(texts));
    }

    private String field(String option) {
        String label = "option." + option;
        return Face.in(language()).called(texts.has(label) ? texts.get(label) : option);
    }

    /** A day as the language writes it. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language())
                .format(day);
    }

    void signedIn(Session session, boolean team) {
        http.attribute(SESSION, session);
        http.attribute(TEAM, team);
    }

    void comesFrom(String client) {
        http.attribute(CLIENT, client);
    }

    /** The address of the computer the request comes from, also behind a reverse proxy. */
    public String client() {
        String client = http.attribute(CLIENT);
        return client == null ? http.ip() : client;
    }

    /** Whether a team shares this server, with accounts of its own. */
    boolean isTeam() {
        return Boolean.TRUE.equals(http.<Boolean>attribute(TEAM));
    }

    /** The session, empty when nobody has signed in. */
    public Optional<Session> findSession() {
        return Optional.ofNullable(http.attribute(SESSION));
    }

    /**
     * Whoever has signed in.
     *
     * @throws WebProblem when nobody has
     */
    public Account account() {
        return findSession()
                .orElseThrow(() -> new WebProblem(HttpStatus.UNAUTHORIZED, "problem.sign-in"))
                .account();
    }

    /** Whether the page asks for a piece of itself. */
    public boolean wantsFragment() {
        return "true".equals(http.header("HX-Request")) && !"true".equals(http.header("HX-Boosted"));
    }

    public boolean isApi() {
        return http.path().startsWith("/api/");
    }

    /** Sends the browser to another page of this server after something was changed. */
    public void goTo(String path) {
        if (wantsFragment()) {
            http.header("HX-Redirect", path).status(HttpStatus.NO_CONTENT);
        } else {
            http.redirect(path, HttpStatus.SEE_OTHER);
        }
    }
}
