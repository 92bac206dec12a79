package dev.spanwise.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Suppliers;
import com.google.common.collect.Sets;
import dev.spanwise.model.text.Spelling;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What each route may be asked with, as {@code openapi.json} says. Anything else is refused: what is misspelt or has got
 * another name would do nothing, and nobody would see it.
 */
final class Parameters {
    private static final Supplier<JsonNode> DESCRIPTION = Suppliers.memoize(Parameters::read);
    private static final String FORM = "/requestBody/content/multipart~1form-data/schema/properties";

    private Parameters() {}

    /** The route, which now answers only those who ask with what it takes. */
    static Route guarded(Route route) {
        return new Route(route.method(), route.path(), route.role(), visit -> {
            check(visit, DESCRIPTION.get().path("paths").path(route.path()));
            route.handler().answer(visit);
        });
    }

    private static void check(Visit visit, JsonNode path) {
        JsonNode method = path.path(visit.http().method().name().toLowerCase(Locale.ROOT));
        Set<String> fields = Sets.newTreeSet(method.at(FORM)::fieldNames);
        Set<String> allowed = new TreeSet<>(fields);
        for (JsonNode reference : method.path("parameters")) {
            JsonNode parameter =
                    DESCRIPTION.get().at(reference.get("$ref").asText().substring(1));
            if (parameter.get("in").asText().equals("query")) {
                allowed.add(parameter.get("name").asText());
            }
        }
        requireKnown(visit.http().queryParamMap().keySet(), allowed);
        if (!fields.isEmpty()) {
            requireKnown(visit.http().formParamMap().keySet(), allowed);
            requireKnown(visit.http().uploadedFileMap().keySet(), allowed);
        }
    }

    private static void requireKnown(Set<String> given, Set<String> allowed) {
        for (String name : given) {
            if (!allowed.contains(name)) {
                throw unknown(name, allowed);
            }
        }
    }

    private static WebProblem unknown(String name, Set<String> allowed) {
        if (allowed.isEmpty()) {
            return WebProblem.badRequest("problem.no-parameters", name);
        }
        String near = Spelling.nearest(name, allowed).orElse("");
        return WebProblem.badRequest(
                "problem.unknown-parameter", name, near.isEmpty() ? 0 : 1, near, String.join(", ", allowed));
    }

    private static JsonNode read() {
        try (InputStream in = Objects.requireNonNull(Parameters.class.getResourceAsStream("openapi.json"))) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
