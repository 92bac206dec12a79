package dev.spanwise.cli;

import com.google.common.net.InetAddresses;
import dev.spanwise.analysis.catalogue.AskedLimits;
import dev.spanwise.model.Severity;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.web.Listening;
import dev.spanwise.web.WebOptions;
import dev.spanwise.web.WebServer;
import dev.spanwise.web.security.TlsKey;
import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code spanwise serve}: the web application on this computer, until it is interrupted. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer>, AskedOptions.Asking {
    private static final int USUAL_PORT = 7171;

    private final Session session;
    private final AskedOptions limits = new AskedOptions(10, AskedLimits.UPLOADS);

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "serve-files")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--port", paramLabel = "N", order = 1)
    private int port = USUAL_PORT;

    @Option(names = "--no-browser", order = 2)
    private boolean noBrowser;

    @Option(names = "--data-dir", paramLabel = "FOLDER", order = 3)
    private @Nullable Path dataDirectory;

    @Option(names = "--database", paramLabel = "ADDRESS", order = 4)
    private @Nullable String database;

    @Option(names = "--public-address", paramLabel = "URL", order = 5)
    private @Nullable URI publicAddress;

    @Option(names = "--max-upload", paramLabel = "MB", order = 6)
    private int largestUpload = WebOptions.USUAL_UPLOAD;

    @Option(names = "--listen", paramLabel = "ADDRESS", order = 7)
    private @Nullable String listen;

    @Option(names = "--tls-keystore", paramLabel = "FILE", order = 8)
    private @Nullable Path keystore;

    @Option(names = "--photos", paramLabel = "FOLDER|ZIP", order = 9)
    private @Nullable Path photos;

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public List<AskedOptions> asked() {
        return List.of(limits);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        checkFiles();
        if (photos != null && files.isEmpty()) {
            throw new CommandFailure(session.text("serve.photos-of-nobody"));
        }
        WebOptions options = options();
        try (WebServer server = WebServer.start(options)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            URI link = files.isEmpty() ? server.link() : server.link(imported(server));
            print(link);
            server.onNewLink(this::print);
            server.warmUp();
            session.note(session.text("serve.running", options.listening().isLoopback() ? 0 : 1));
            openBrowser(link);
            new CountDownLatch(1).await();
        }
        return ExitCode.CLEAN;
    }

    /** Page of the snapshot that the files become, with its photos. */
    private String imported(WebServer server) throws IOException {
        String page = server.importFiles(files, session.language(), this::tellErrors);
        Path album = photos;
        if (album != null) {
            PhotoOutput.read(() -> server.takePhotos(page, album), album, session);
        }
        return page;
    }

    /** Figures of such a chart may be wrong, and its pages do not begin with that. */
    private void tellErrors(ReadResult read) {
        long errors = read.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        if (errors > 0) {
            String named = files.stream().map(Path::toString).collect(Collectors.joining(" "));
            session.note(session.text("serve.errors", errors, named));
        }
    }

    /** Nobody gets in without the link: where standard output is full or closed, it goes where messages go. */
    void print(URI link) {
        session.out().println(link);
        if (session.out().checkError()) {
            session.note(link.toString());
        }
    }

    /** Says what is wrong with a file before the server starts. */
    private void checkFiles() throws IOException {
        for (Path file : files) {
            Input.file(file).check();
        }
    }

    private WebOptions options() {
        if (port < 0 || port > 65_535) {
            throw new CommandFailure(session.text("serve.bad-port", String.valueOf(port)));
        }
        Optional<String> team = DatabaseAddress.of(database, session);
        if (largestUpload < 1 || largestUpload > WebOptions.MOST_MEGABYTES) {
            throw new CommandFailure(session.text(
                    "serve.bad-upload", String.valueOf(largestUpload), String.valueOf(WebOptions.MOST_MEGABYTES)));
        }
        return new WebOptions(
                new Listening(
                        listen == null ? InetAddress.getLoopbackAddress() : address(listen),
                        port,
                        Optional.ofNullable(publicAddress),
                        Optional.ofNullable(keystore).map(this::key)),
                dataDirectory == null ? UserFolder.data() : dataDirectory,
                team,
                largestUpload,
                AskedLimits.of(AskedLimits.UPLOADS, limits));
    }

    /** An address in figures: what a name leads to may change, and who is let in must not. */
    private InetAddress address(String typed) {
        if (InetAddresses.isInetAddress(typed)) {
            InetAddress address = InetAddresses.forString(typed);
            if (address.isAnyLocalAddress() || isOurs(address)) {
                return address;
            }
        }
        throw new CommandFailure(session.text("serve.bad-address", typed));
    }

    private static boolean isOurs(InetAddress address) {
        try {
            return NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException e) {
            return false;
        }
    }

    private TlsKey key(Path file) {
        String password = new Passwords(session, Passwords.TLS).password(String.valueOf(file.getFileName()));
        return TlsKey.of(file, password == null ? "" : password);
    }

    private void openBrowser(URI link) {
        if (noBrowser || GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
            return;
        }
        try {
            Desktop.getDesktop().browse(link);
        } catch (IOException | UnsupportedOperationException e) {
            session.note(session.text("serve.open-yourself"));
        }
    }
}
