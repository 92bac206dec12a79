package dev.spanwise.web;

import com.microsoft.playwright.options.Cookie;
import dev.spanwise.web.accounts.Account;
import dev.spanwise.web.store.TestDatabases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A server on a free port, and somebody who calls it over HTTP. */
final class RunningServer implements AutoCloseable {
    private static final int PASSWORD_ROUNDS = 1_000;

    private final Path dataDirectory;
    private final WebServer server;

    private RunningServer(WebOptions options) throws IOException {
        this.dataDirectory = options.dataDirectory();
        this.server = WebServer.start(options, PASSWORD_ROUNDS);
    }

    static RunningServer in(Path dataDirectory) throws IOException {
        return new RunningServer(WebOptions.in(dataDirectory));
    }

    static RunningServer with(WebOptions options) throws IOException {
        return new RunningServer(options);
    }

    /** A team's server, on a PostgreSQL database of its own. */
    static RunningServer ofTeam(Path dataDirectory) throws IOException {
        Optional<String> database = Optional.of(TestDatabases.newPostgres());
        return new RunningServer(new WebOptions(0, dataDirectory, database, Optional.<URI>empty()));
    }

    WebServer server() {
        return server;
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    /** Imports a table; answers the address of its snapshot, such as {@code /snapshots/7}. */
    String importTable(String name, String rows) throws IOException {
        Path file = Files.writeString(dataDirectory.resolve(name), rows);
        return server.importFiles(List.of(file), Locale.ENGLISH, read -> {}).replace("/overview", "");
    }

    /** The whole answer to a request that no HTTP client would send, which ends with the line. */
    static String raw(int port, String request) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().transferTo(answer);
        } catch (SocketException reset) {
            // a server that has not read all of a request may reset the line behind its answer: that is an end too
            if (answer.size() == 0) {
                throw reset;
            }
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** Somebody who has not signed in. */
    Caller stranger() {
        return new Caller(this);
    }

    /** Whoever opened the link. */
    Caller owner() {
        Caller owner = new Caller(this);
        owner.get(server.link().getPath() + "?" + server.link().getQuery());
        return owner;
    }

    /** The cookies of whoever opened the link, for a browser. */
    List<Cookie> cookies() {
        String token = server.services().sessions().start(Account.LOCAL);
        return List.of(new Cookie(server.cookies().sessionName(), token)
                .setUrl(address("/").toString()));
    }

    @Override
    public void close() {
        server.close();
    }

    /** Keeps cookies and follows redirects, like a browser. */
    static final class Caller {
        private final RunningServer server;
        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        Caller(RunningServer server) {
            this.server = server;
        }

        HttpResponse<String> get(String path, String... headers) {
            return send(request(path, headers).GET());
        }

        HttpResponse<byte[]> getBytes(String path) {
            return send(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
        }

        HttpResponse<String> post(String path, String form, String... headers) {
            return send(request(path, headers)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form)));
        }

        /** Sends one file as the field of a form. */
        HttpResponse<String> upload(String path, String field, String name, String content) {
            return upload(path, field, name, content, Map.of());
        }

        /** The same with the other fields of the form. */
        HttpResponse<String> upload(
                String path, String field, String name, String content, Map<String, String> others) {
            return upload(path, field, name, content.getBytes(StandardCharsets.UTF_8), others);
        }

        /** The same with a file that is no text. */
        HttpResponse<String> upload(
                String path, String field, String name, byte[] content, Map<String, String> others) {
            String boundary = "file-from-here-to-there";
            String part = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"";
            StringBuilder body = new StringBuilder();
            others.forEach((key, value) -> body.append(part + key + "\"\r\n\r\n" + value + "\r\n"));
            body.append(part + field + "\"; filename=\"" + name + "\"\r\nContent-Type: text/plain\r\n\r\n");
            List<byte[]> bytes = List.of(
                    body.toString().getBytes(StandardCharsets.UTF_8),
                    content,
                    ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return send(request(path, "X-CSRF", csrf(), "Content-Type", "multipart/form-data; boundary=" + boundary)
                    .POST(HttpRequest.BodyPublishers.ofByteArrays(bytes)));
        }

        /** The token that this caller's pages carry. */
        String csrf() {
            String page = get("/").body();
            int start = page.indexOf("data-csrf=\"") + "data-csrf=\"".length();
            return page.substring(start, page.indexOf('"', start));
        }

        private HttpRequest.Builder request(String path, String... headers) {
            HttpRequest.Builder request = HttpRequest.newBuilder(server.address(path));
            return headers.length == 0 ? request : request.headers(headers);
        }

        HttpResponse<String> send(HttpRequest.Builder request) {
            return send(request, HttpResponse.BodyHandlers.ofString());
        }

        private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
            try {
                return client.send(request.build(), body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
