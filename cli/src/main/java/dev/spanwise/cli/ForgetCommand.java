package dev.spanwise.cli;

import dev.spanwise.web.Forgetting;
import dev.spanwise.web.forget.Forgotten;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code spanwise forget}: takes people, or everything, out of what {@code serve} keeps. */
final class ForgetCommand implements Command {
    private final Session session;

    private List<String> ids = new ArrayList<>();

    private boolean everything;
    private @Nullable Path dataDirectory;
    private @Nullable String database;

    ForgetCommand(Session session) {
        this.session = session;
    }

    @Override
    public void tell(OwnOptions options) {
        options.arguments(String.class, "ID", "forget-ids", named -> ids = named);
        options.flag(1, given -> everything = given, "--everything");
        options.value(Path.class, "FOLDER", 2, folder -> dataDirectory = folder, "--data-dir");
        options.value(String.class, "ADDRESS", 3, address -> database = address, "--database");
    }

    @Override
    public Integer call() throws IOException {
        if (everything == !ids.isEmpty()) {
            throw new CommandFailure(session.text("forget.nobody-named"));
        }
        Optional<String> team = DatabaseAddress.of(database, session);
        Path folder = dataDirectory == null ? UserFolder.data() : dataDirectory;
        if (!Files.isDirectory(folder) || (team.isEmpty() && !Files.exists(folder.resolve("spanwise.db")))) {
            throw new CommandFailure(session.text("forget.no-data", folder));
        }
        return everything ? wipe(folder, team) : forget(folder, team);
    }

    private int wipe(Path folder, Optional<String> team) throws IOException {
        Forgetting.everything(folder, team);
        session.out().println(session.text("forget.wiped", folder));
        session.note(session.text("forget.elsewhere"));
        return ExitCode.CLEAN;
    }

    private int forget(Path folder, Optional<String> team) throws IOException {
        boolean all = true;
        List<Forgotten> people = Forgetting.people(folder, team, ids);
        for (int i = 0; i < ids.size(); i++) {
            tell(ids.get(i), people.get(i));
            all &= !people.get(i).isNobody() && people.get(i).unreached().isEmpty();
        }
        session.note(session.text("forget.elsewhere"));
        return all ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private void tell(String id, Forgotten forgotten) {
        if (forgotten.isNobody()) {
            session.out().println(session.text("forget.unknown", id));
            return;
        }
        session.out()
                .println(session.text(
                        "forget.done",
                        id,
                        forgotten.token(),
                        forgotten.snapshots().size(),
                        forgotten.scenarios(),
                        forgotten.audit()));
        forgotten.unreached().forEach(name -> session.out().println(session.text("forget.unreached", name)));
    }
}
