package dev.spanwise.benchmarks.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a visitor's browser does: keeps cookies, carries the session's token, tells how long answers take. */
final class Browser {
    private static final Pattern CSRF = Pattern.compile("data-csrf=\"([^\"]+)\"");
    private static final String BOUNDARY = "spanwise-load";

    private final URI server;
    private final Timings timings;
    private final Supplier<Duration> processorTime;
    private final CookieManager cookies;
    private final HttpClient client;
    private String csrf = "";

    private Browser(URI server, Timings timings, Supplier<Duration> processorTime, CookieManager cookies) {
        this.server = server;
        this.timings = timings;
        this.processorTime = processorTime;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .build();
    }

    /**
     * A browser without a session.
     *
     * @param processorTime what the server has spent since it started
     */
    Browser(URI server, Timings timings, Supplier<Duration> processorTime) {
        this(server, timings, processorTime, new CookieManager());
    }

    /** Another window of the same session, with connections of its own. */
    Browser anotherWindow(Timings others) {
        Browser window = new Browser(server, others, processorTime, cookies);
        window.csrf = csrf;
        return window;
    }

    /** Opens a page or a piece of one. */
    String get(String interaction, String path) throws IOException, InterruptedException {
        return send(interaction, HttpRequest.newBuilder(server.resolve(path)).GET())
                .body();
    }

    /** Sends a form; gives the path of the page it leads to. */
    String post(String interaction, String path, String form) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("csrf=" + csrf + "&" + form));
        return location(send(interaction, request));
    }

    /** Uploads a file; gives the path of the page it leads to. */
    String upload(String interaction, String path, Path file) throws IOException, InterruptedException {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                + file.getFileName() + "\"\r\nContent-Type: text/csv\r\n\r\n";
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("X-CSRF", csrf)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head, StandardCharsets.UTF_8),
                        HttpRequest.BodyPublishers.ofFile(file),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")));
        return location(send(interaction, request));
    }

    /** Reads the token of the session just begun, which every change must carry. */
    void readToken() throws IOException, InterruptedException {
        Matcher matcher = CSRF.matcher(get("first page", "/"));
        if (!matcher.find()) {
            throw new IOException("the first page carries no token: nobody is signed in");
        }
        csrf = matcher.group(1);
    }

    private static String location(HttpResponse<String> answer) throws IOException {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IOException(answer.uri() + " leads nowhere: " + answer.statusCode()));
    }

    private HttpResponse<String> send(String interaction, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        Duration spent = processorTime.get();
        long start = System.nanoTime();
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        timings.add(interaction, System.nanoTime() - start, processorTime.get().minus(spent));
        if (answer.statusCode() >= 400) {
            throw new IOException(interaction + " " + answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }
}
