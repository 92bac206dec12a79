package dev.spanwise.web;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import dev.spanwise.web.RunningServer.Caller;
import dev.spanwise.web.accounts.Account;
import dev.spanwise.web.accounts.Role;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server in a folder of its own, and the people who call it: one for all tests of a class where it stands in a static
 * field, else one for each test.
 */
final class TestServer implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    static final String PASSWORD = "correct horse battery";

    private final boolean team;
    private final Map<Locale, Visitor> owners = new HashMap<>();
    private final List<Visitor> ofTest = new ArrayList<>();
    private boolean forAll;
    private boolean inTest;
    private @Nullable Path folder;
    private @Nullable RunningServer running;
    private @Nullable Caller owner;

    private TestServer(boolean team) {
        this.team = team;
    }

    /** The server of somebody who works alone. */
    static TestServer alone() {
        return new TestServer(false);
    }

    /** A team's server, on a PostgreSQL database of its own. */
    static TestServer ofTeam() {
        return new TestServer(true);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        forAll = true;
        start();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        inTest = true;
        if (!forAll) {
            start();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        ofTest.forEach(visitor -> visitor.page().close());
        ofTest.clear();
        inTest = false;
        if (!forAll) {
            stop();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        stop();
    }

    private void start() throws IOException {
        folder = Files.createTempDirectory("spanwise-server");
        run();
    }

    private void run() throws IOException {
        running = team ? RunningServer.ofTeam(folder()) : RunningServer.in(folder());
    }

    /** Stops the server, and starts it again over what it has kept; everybody signs in anew. */
    void restart() throws IOException {
        signOut();
        running().close();
        run();
    }

    private void stop() throws IOException {
        signOut();
        if (running != null) {
            running.close();
        }
        MoreFiles.deleteRecursively(folder(), RecursiveDeleteOption.ALLOW_INSECURE);
    }

    private void signOut() {
        owners.values().forEach(Visitor::close);
        owners.clear();
        owner = null;
    }

    RunningServer running() {
        return Objects.requireNonNull(running, "the server runs while tests do");
    }

    /** Where the server keeps what it keeps. */
    Path folder() {
        return Objects.requireNonNull(folder, "the server runs while tests do");
    }

    Services services() {
        return running().server().services();
    }

    /** Imports a table; answers the address of its snapshot, such as {@code /snapshots/7}. */
    String importTable(String name, String rows) throws IOException {
        return importFile(Files.writeString(folder().resolve(name), rows));
    }

    /** The same for a file that there is. */
    String importFile(Path file) throws IOException {
        return running()
                .server()
                .importFiles(List.of(file), Locale.ENGLISH, read -> {})
                .replace("/overview", "");
    }

    /** Whoever opened the link: the same one each time. */
    Caller owner() {
        if (owner == null) {
            owner = running().owner();
        }
        return owner;
    }

    /** Somebody who has not signed in. */
    Caller stranger() {
        return running().stranger();
    }

    /** A new account of the team. */
    void addAccount(String name, Role role, Optional<String> branch) {
        services().accounts().add(new Account(name, role, branch), PASSWORD);
    }

    /** Somebody with an account, signed in. */
    Caller signIn(String name) {
        Caller caller = stranger();
        caller.post("/sign-in", "name=" + name + "&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8));
        return caller;
    }

    /** Whoever opened the link, at a page of its own that is closed after the test. */
    Visitor ownerAtBrowser(Locale language) {
        Visitor visitor = owners.computeIfAbsent(language, key -> Visitor.owner(running(), key))
                .atAnotherPage();
        if (inTest) {
            ofTest.add(visitor);
        }
        return visitor;
    }
}
