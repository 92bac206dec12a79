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
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code spanwise serve}: the web application on this computer, until it is interrupted. */
final class ServeCommand implements Command, AskedOptions.Asking {
    private static final int USUAL_PORT = 7171;
    private final Session session;
    private final AskedOptions limits = new AskedOptions(10, AskedLimits.UPLOADS);

    private List<Path> files = new ArrayList<>();

    private int port = USUAL_PORT;
    private boolean noBrowser;
    private @Nullable Path dataDirectory;
    private @Nullable String database;
    private @Nullable URI publicAddress;
    private int largestUpload = WebOptions.USUAL_UPLOAD;
    private @Nullable String listen;
    private @Nullable Path keystore;
    private @Nullable Path photos;

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public void tell(OwnOptions options) {
        options.arguments(Path.class, "FILE", "serve-files", named -> files = named);
        options.value(Integer.class, "N", 1, number -> port = number, "--port");
        options.flag(2, given -> noBrowser = given, "--no-browser");
        options.value(Path.class, "FOLDER", 3, folder -> dataDirectory = folder, "--data-dir");
        options.value(String.class, "ADDRESS", 4, address -> database = address, "--database");
        options.value(URI.class, "URL", 5, address -> publicAddress = address, "--public-address");
        options.value(Integer.class, "MB", 6, megabytes -> largestUpload = megabytes, "--max-upload");
        options.value(String.class, "ADDRESS", 7, address -> listen = address, "--listen");
        options.file(8, file -> keystore = file, "--tls-keystore");
        options.value(Path.class, "FOLDER|ZIP", 9, path -> photos = path, "--photos");
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
