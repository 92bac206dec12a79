package dev.spanwise.web.visit;

import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.model.text.Face;
import dev.spanwise.model.text.Spelling;
import dev.spanwise.model.text.Texts;
import dev.spanwise.web.accounts.Account;
import dev.spanwise.web.accounts.Session;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One request: the HTTP exchange, who asks and in which language. */
public final class Visit {
    private static final String SESSION = "spanwise.session";
    private static final String TEAM = "spanwise.team";
    private static final String CLIENT = "spanwise.client";
    private static final String READ = "spanwise.read";
    /** What our own links and forms say besides: where they stand, for the list of who saw what, and that they are ours. */
    private static final Set<String> OURS = Set.of("from", "csrf");

    private final Context http;
    private final Texts texts;

    private Visit(Context http) {
        this.http = http;
        this.texts = Sentences.in(Language.of(http));
    }

    public static Visit of(Context http) {
        return new Visit(http);
    }

    /** The HTTP exchange itself. */
    public Context http() {
        return http;
    }

    public Texts texts() {
        return texts;
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

    /** A value of the address or the form; empty when it is missing or blank. */
    public Optional<String> find(String name) {
        read().add(name);
        String value = http.queryParam(name);
        return present(value == null ? formValue(name) : value);
    }

    /** The names that were asked for so far, by whoever answers this request. */
    private Set<String> read() {
        Set<String> read = http.attribute(READ);
        if (read == null) {
            read = new TreeSet<>();
            http.attribute(READ, read);
        }
        return read;
    }

    /**
     * What stands in the address and nobody has asked for: a sentence for each such name, with the one that may be
     * meant. Misspelt, it would do nothing, and nobody would see it.
     */
    List<String> ignored() {
        return unread().map(name -> texts.get("frame.ignored", meant(name))).toList();
    }

    /**
     * Makes sure that everything in the address was asked for, before a file is handed out in which nobody would see that
     * it was not.
     *
     * @throws WebProblem when something was not
     */
    public void requireAllRead() {
        unread().findFirst().ifPresent(name -> {
            throw WebProblem.badRequest("problem.ignored", meant(name));
        });
    }

    private Stream<String> unread() {
        Set<String> known = read();
        return http.queryParamMap().keySet().stream()
                .filter(name -> !known.contains(name) && !OURS.contains(name))
                .sorted();
    }

    /** A name, whether another one may be meant, and which. */
    private Object[] meant(String name) {
        String near = Spelling.nearest(name, read()).orElse("");
        return new Object[] {name, near.isEmpty() ? 0 : 1, near};
    }

    private @Nullable String formValue(String name) {
        return http.method().name().equals("GET") ? null : http.formParam(name);
    }

    private static Optional<String> present(@Nullable String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(withoutNul(value.strip()));
    }

    /** No text of anybody has the character NUL in it, and databases do not take it. */
    private static String withoutNul(String value) {
        if (value.indexOf('\0') >= 0) {
            throw WebProblem.badRequest("problem.nul");
        }
        return value;
    }

    /** All values of the address or the form under a name, blank ones among them, in their order. */
    public List<String> list(String name) {
        read().add(name);
        List<String> values = http.queryParams(name);
        List<String> given = values.isEmpty() && !http.method().name().equals("GET") ? http.formParams(name) : values;
        given.forEach(Visit::withoutNul);
        return given;
    }

    /**
     * A value of the address or the form.
     *
     * @throws WebProblem when it is missing
     */
    public String get(String name) {
        return find(name).orElseThrow(() -> WebProblem.badRequest("problem.missing-value", name));
    }

    /**
     * A whole number of the address or the form within bounds.
     *
     * @throws WebProblem when it is missing, no number or out of bounds
     */
    public int getNumber(String name, int least, int greatest) {
        String value = get(name);
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= greatest) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // told below, together with what is allowed
        }
        throw WebProblem.badRequest("problem.number", name, value, least, greatest);
    }

    /** Options of the catalogue, as the address or the form has them. */
    public Source asked() {
        return Source.typed(this::list);
    }

    /** What the address says under these names, to be said again in another one: each with {@code &} before it. */
    public String kept(List<String> names) {
        StringBuilder query = new StringBuilder();
        for (String name : names) {
            list(name).stream()
                    .filter(value -> !value.isBlank())
                    .forEach(value -> query.append('&')
                            .append(name)
                            .append('=')
                            .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        }
        return query.toString();
    }

    /** The same, with a value for when it is missing. */
    public int getNumber(String name, int least, int greatest, int otherwise) {
        return find(name).isPresent() ? getNumber(name, least, greatest) : otherwise;
    }

    /**
     * A day of the address or the form, written like 2026-12-31; empty when it is missing.
     *
     * @throws WebProblem when it is no day
     */
    public Optional<LocalDate> findDay(String name) {
        return find(name).map(Visit::day);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            throw WebProblem.badRequest("problem.no-day", typed);
        }
    }

    /**
     * One of the things that may be chosen, by its word in the address or the form; empty when none is.
     *
     * @throws WebProblem when the word stands for none of them
     */
    public <T> Optional<T> findOneOf(String name, List<T> allowed, Function<? super T, String> word) {
        return find(name)
                .map(typed -> allowed.stream()
                        .filter(choice -> word.apply(choice).equals(typed))
                        .findFirst()
                        .orElseThrow(() -> WebProblem.badRequest(
                                "problem.choice",
                                name,
                                typed,
                                allowed.stream().map(word).collect(Collectors.joining(", ")))));
    }

    /**
     * Whether a switch of the address or the form is on.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when it is neither on nor off
     */
    public boolean isOn(String name) {
        return Option.ofSwitch(name).get(asked());
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
