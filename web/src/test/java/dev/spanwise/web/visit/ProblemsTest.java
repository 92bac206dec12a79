package dev.spanwise.web.visit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.web.accounts.Role;
import io.javalin.Javalin;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong while a request is answered ends in words. */
class ProblemsTest {
    @TempDir
    private Path folder;

    @Test
    @SuppressWarnings("NullAway") // an answer to a program needs neither templates nor, for a stranger, the audit log
    void refusalsAndErrorsOfTheMachineAreAnsweredInWords() throws IOException, InterruptedException {
        List<Route> routes = List.of(
                failing("/api/refused", new UnreadableInputException("empty", "a.csv")),
                failing("/api/told", new WebProblem(HttpStatus.CONFLICT, "problem.sign-in")),
                failing("/api/memory", new OutOfMemoryError("heap")),
                failing("/api/stack", new StackOverflowError()),
                failing("/api/class", new NoClassDefFoundError("x")));
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            new Problems(null, new ErrorLog(folder), null).addTo(config.routes);
            Route.addAll(config.routes, routes);
        });
        server.start("127.0.0.1", 0);
        try {
            assertThat(answer(server, "/api/refused")).startsWith("400 ").contains("\\\"a.csv\\\"");
            assertThat(answer(server, "/api/told")).startsWith("409 ").contains("Sign in first.");
            assertThat(answer(server, "/api/memory"))
                    .startsWith("503 ")
                    .contains("more memory than the server may use");
            assertThat(answer(server, "/api/stack")).startsWith("500 ").contains("Details are in errors.log");
            assertThat(answer(server, "/api/class")).startsWith("500 ").contains("Details are in errors.log");
        } finally {
            server.stop();
        }
        assertThat(Files.readString(folder.resolve("errors.log"))).contains("StackOverflowError", "OutOfMemoryError");
    }

    private static Route failing(String path, Throwable failure) {
        return Route.get(path, Role.VIEWER, visit -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        });
    }

    private static String answer(Javalin server, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.port() + path);
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        return response.statusCode() + " " + response.body();
    }
}
