package dev.spanwise.web.visit;

import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.model.text.Spelling;
import dev.spanwise.model.text.Texts;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the address or the form of a request says, and which of it nobody has asked for. */
abstract class Values {
    private static final String READ = "spanwise.read";
    /** What our own links and forms say besides: where they stand, for the list of who saw what, and that they are ours. */
    private static final Set<String> OURS = Set.of("from", "csrf");

    final Context http;
    final Texts texts;

    Values(Context http, Texts texts) {
        this.http = http;
        this.texts = texts;
    }

    public final Texts texts() {
        return texts;
    }

    /** A value of the address or the form; empty when it is missing or blank. */
    public final Optional<String> find(String name) {
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
    public final void requireAllRead() {
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
    public final List<String> list(String name) {
        read().add(name);
        List<String> values = http.queryParams(name);
        List<String> given = values.isEmpty() && !http.method().name().equals("GET") ? http.formParams(name) : values;
        given.forEach(Values::withoutNul);
        return given;
    }

    /**
     * A value of the address or the form.
     *
     * @throws WebProblem when it is missing
     */
    public final String get(String name) {
        return find(name).orElseThrow(() -> WebProblem.badRequest("problem.missing-value", name));
    }

    /**
     * A whole number of the address or the form within bounds.
     *
     * @throws WebProblem when it is missing, no number or out of bounds
     */
    public final int getNumber(String name, int least, int greatest) {
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
    public final Source asked() {
        return Source.typed(this::list);
    }

    /** What the address says under these names, to be said again in another one: each with {@code &} before it. */
    public final String kept(List<String> names) {
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
    public final int getNumber(String name, int least, int greatest, int otherwise) {
        return find(name).isPresent() ? getNumber(name, least, greatest) : otherwise;
    }

    /**
     * A day of the address or the form, written like 2026-12-31; empty when it is missing.
     *
     * @throws WebProblem when it is no day
     */
    public final Optional<LocalDate> findDay(String name) {
        return find(name).map(Values::day);
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
    public final <T> Optional<T> findOneOf(String name, List<T> allowed, Function<? super T, String> word) {
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
    public final boolean isOn(String name) {
        return Option.ofSwitch(name).get(asked());
    }
}
