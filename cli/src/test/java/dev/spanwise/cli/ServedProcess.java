package dev.spanwise.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code spanwise serve} in a process of its own, and somebody who has opened its link. */
final class ServedProcess implements AutoCloseable {
    private static final Pattern CSRF = Pattern.compile("data-csrf=\"([^\"]+)\"");
    private static final String BOUNDARY = "served-process";

    private final Process process;
    private final URI link;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String csrf;

    private ServedProcess(Process process, URI link) throws IOException, InterruptedException {
        this.process = process;
        this.link = link;
        get(link.getPath() + "?" + link.getQuery());
        Matcher token = CSRF.matcher(get("/").body());
        if (!token.find()) {
            throw new IOException("the link did not let anybody in");
        }
        csrf = token.group(1);
    }

    /** Starts the server on a free port and opens the link it prints. */
    static ServedProcess on(Path dataDirectory) throws IOException, InterruptedException {
        return on(dataDirectory, ProcessBuilder.Redirect.DISCARD);
    }

    /** The same, with what it says beside the link and files that it reads first. */
    static ServedProcess on(Path dataDirectory, ProcessBuilder.Redirect messages, String... files)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.spanwise.cli.Spanwise",
                "serve",
                "--no-browser",
                "--port",
                "0",
                "--data-dir",
                dataDirectory.toString()));
        command.addAll(List.of(files));
        Process process = new ProcessBuilder(command).redirectError(messages).start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String first = out.readLine();
        if (first == null) {
            throw new IOException("the server ended without printing a link");
        }
        return new ServedProcess(process, URI.create(first));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(link.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The lines of server-sent events, as they come. */
    BufferedReader events(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(link.resolve(path))
                .header("Accept", "text/event-stream")
                .build();
        return new BufferedReader(new InputStreamReader(
                client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8));
    }

    /** Sends a form and tells where it leads, once it is confirmed. */
    String post(String path, String form) throws IOException, InterruptedException {
        return location(client.send(form(path, form), HttpResponse.BodyHandlers.discarding()));
    }

    /** Sends a form and does not wait for what comes of it. */
    void postAndTurnAway(String path, String form) {
        var unused = client.sendAsync(form(path, form), HttpResponse.BodyHandlers.discarding());
    }

    private HttpRequest form(String path, String form) {
        return HttpRequest.newBuilder(link.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("csrf=" + csrf + "&" + form))
                .build();
    }

    /** Uploads a file and tells the path of the import it begins. */
    String upload(String name, String content) throws IOException, InterruptedException {
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
        HttpRequest request = HttpRequest.newBuilder(link.resolve("/imports"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("X-CSRF", csrf)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return location(client.send(request, HttpResponse.BodyHandlers.discarding()));
    }

    private static String location(HttpResponse<?> answer) throws IOException {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IOException(answer.uri() + " leads nowhere: " + answer.statusCode()));
    }

    /** Kill -9: the process gets no word of it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Tells the process to stop, as the system does when it shuts down, and waits until it has. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
