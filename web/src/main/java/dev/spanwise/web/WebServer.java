package dev.spanwise.web;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.ProgressListener;
import dev.spanwise.report.diagram.photo.PhotoAlbum;
import dev.spanwise.report.diagram.photo.PhotoLimits;
import dev.spanwise.web.accounts.Account;
import dev.spanwise.web.accounts.Accounts;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.charts.Sight;
import dev.spanwise.web.imports.AsOf;
import dev.spanwise.web.imports.ReadAsStated;
import dev.spanwise.web.security.Addresses;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.StoredFile;
import dev.spanwise.web.visit.Assets;
import dev.spanwise.web.visit.Cookies;
import dev.spanwise.web.visit.Guard;
import dev.spanwise.web.visit.LargeBodies;
import dev.spanwise.web.visit.Preferences;
import dev.spanwise.web.visit.Problems;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.UnreadRequests;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.EagerContentHandler;

/** The running web application: speaks to whoever holds the link or an account. */
public final class WebServer implements AutoCloseable {
    /** Bytes of the largest request that is there whole before anybody looks at it. */
    private static final long LARGEST_FORM = 64 << 10;

    /** From about so many on, a drawing takes no longer than any later one. */
    private static final int DRAWINGS = 40;

    private final Listening listening;
    private final Services services;
    private final Limits limits;
    private final Javalin javalin;
    private final AtomicReference<Addresses> addresses = new AtomicReference<>();
    private final AtomicReference<Cookies> cookies = new AtomicReference<>();

    private WebServer(WebOptions options, Services services) {
        this.listening = options.listening();
        this.services = services;
        this.limits = options.limits();
        this.javalin = Javalin.create(config -> configure(config, options));
        try {
            javalin.start(listening.address().getHostAddress(), listening.port());
        } catch (JavalinBindException taken) {
            throw new PortTakenException(listening.port(), taken);
        }
        Addresses known = new Addresses(
                javalin.port(), listening.publicAddress(), listening.tls().isPresent());
        cookies.set(new Cookies(javalin.port(), known.https()));
        addresses.set(known);
        services.drawings().warmUp(1);
    }

    /**
     * Opens the database and starts to listen.
     *
     * @throws IOException when the data folder cannot be made
     * @throws UnsafeListeningException when others would reach it without accounts or encryption
     * @throws PortTakenException when another program listens there
     * @throws DataFolderTakenException when another server works in the data folder
     */
    public static WebServer start(WebOptions options) throws IOException {
        return start(options, Accounts.PASSWORD_ROUNDS);
    }

    /** The same for tests, which sign in a hundred times and have no secrets. */
    static WebServer start(WebOptions options, int passwordRounds) throws IOException {
        UnsafeListeningException.refuse(options);
        Services services = Services.open(options, passwordRounds);
        try {
            return new WebServer(options, services);
        } catch (RuntimeException notStarted) {
            services.close();
            throw notStarted;
        }
    }

    private void configure(JavalinConfig config, WebOptions options) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.generateEtags = false;
        config.jsonMapper(new JsonAnswers());
        config.http.prefer405over404 = true;
        listening
                .tls()
                .ifPresent(key -> config.jetty.addConnector(
                        (server, http) -> key.connector(server, http, listening.address(), listening.port())));
        config.jetty.modifyServer(server -> {
            server.setHandler(formsFirst());
            server.setErrorHandler(new UnreadRequests(services.templates()));
        });
        config.jetty.multipartConfig.cacheDirectory(services.uploads().toString());
        config.jetty.multipartConfig.maxFileSize(options.largestUpload(), SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(options.largestUpload(), SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
        Guard guard =
                new Guard(services.sessions(), addresses::get, cookies::get, services.team(), options.largestUpload());
        config.routes.before(guard::checkOrigin);
        config.routes.beforeMatched(guard::checkRights);
        config.routes.afterMatched(services.visible().charts()::noteWhatWasGiven);
        new Problems(services.templates(), services.errors(), services.audit()).addTo(config.routes);
        Route.addAll(config.routes, new Health(services.database()).routes());
        Route.addAll(config.routes, Assets.routes());
        Route.addAll(config.routes, Preferences.routes());
        Route.addAll(config.routes, Pages.routes(services, options.largestUpload()));
        Route.addAll(config.routes, services.api().routes());
    }

    /** A thread takes a form only once it is there, and few take what is larger: whoever sends slowly keeps none from others. */
    private static Handler formsFirst() {
        EagerContentHandler handler =
                new EagerContentHandler(new EagerContentHandler.RetainedContentLoaderFactory(LARGEST_FORM, 0, false));
        handler.include(request -> request.getLength() <= LARGEST_FORM);
        LargeBodies bounded = new LargeBodies(LARGEST_FORM);
        bounded.setHandler(handler);
        return bounded;
    }

    /** The port on which it listens. */
    public int port() {
        return javalin.port();
    }

    /** The link that opens the application once, for whoever started it; a new one where the last one has been used. */
    public URI link() {
        return URI.create(
                listening.base(port()) + "/enter?token=" + services.token().value());
    }

    /** Whom to tell a new link when whoever came by one has signed out. */
    public void onNewLink(Consumer<URI> tell) {
        services.token().onWanted(() -> tell.accept(link()));
    }

    /** The same link, leading to a page. */
    public URI link(String path) {
        return URI.create(link() + "&next=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }

    /**
     * Imports files named at the start as a snapshot; nothing is kept when they cannot be read.
     *
     * @param told gets what reading them found, errors in the data among it
     * @return the path of the snapshot's first page
     */
    public String importFiles(List<Path> files, Locale language, Consumer<ReadResult> told) throws IOException {
        List<StoredFile> stored = new ArrayList<>();
        for (Path file : files) {
            stored.add(new StoredFile(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
        }
        ReadAsStated read = ReadAsStated.of(
                AsOf.settings(stored, language), false, how -> how.read(stored, ProgressListener.NONE, limits));
        ReadResult result = read.result();
        ReadingSettings settings = read.settings();
        Snapshot snapshot = services.snapshots()
                .add(
                        read.name(stored),
                        settings.asOf(),
                        Account.LOCAL.name(),
                        result.chart().size(),
                        settings.toJson(),
                        stored);
        services.charts().put(snapshot, result);
        told.accept(result);
        return "/snapshots/" + snapshot.id() + "/overview";
    }

    /**
     * Keeps photos of the people of a snapshot.
     *
     * @param page of the snapshot, as {@link #importFiles} gives it
     * @return what was found
     * @throws IOException when the path is neither a folder nor a zip archive
     */
    public PhotoAlbum takePhotos(String page, Path folderOrZip) throws IOException {
        String id = page.split("/", -1)[2];
        Snapshot snapshot = services.snapshots().findSnapshot(id).orElseThrow();
        OrgChart chart = services.charts().get(snapshot, Sight.FULL).chart();
        return services.photos().take(snapshot, chart, folderOrZip, PhotoLimits.OWN);
    }

    /**
     * Gets ready for visitors behind the scenes, so that the first clicks are as quick as later ones: shows a page,
     * draws, and reads the newest snapshot, which is the one most likely to be looked at.
     */
    public void warmUp() {
        if (listening.tls().isEmpty()) {
            Thread thread = new Thread(new FirstVisit(listening.address(), port())::make, "first-visit");
            thread.setDaemon(true);
            thread.start();
        }
        services.drawings().warmUp(DRAWINGS);
        services.charts().prepareNewest();
    }

    /** The cookies this server gives. */
    Cookies cookies() {
        return Objects.requireNonNull(cookies.get(), "a server that listens has cookies");
    }

    /** The services behind the pages, for tests. */
    Services services() {
        return services;
    }

    @Override
    public void close() {
        javalin.stop();
        services.close();
    }
}
