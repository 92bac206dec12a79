package dev.spanwise.cli;

import dev.spanwise.analysis.catalogue.AskedChangeFiles;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.report.handover.ChangeFiles;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Files that carry a scenario out in the system that the people are kept in. */
final class ChangeFileOptions implements OwnOptions.Owner {
    private final Session session;

    private @Nullable Path file;

    private final AskedOptions asked = new AskedOptions(43, AskedChangeFiles.OPTIONS);

    ChangeFileOptions(Session session) {
        this.session = session;
    }

    @Override
    public void tell(OwnOptions options) {
        options.file(42, zip -> file = zip, "--change-files");
    }

    AskedOptions asked() {
        return asked;
    }

    /**
     * Looks at what is asked before anything is read.
     *
     * @throws CommandFailure when it cannot be done
     */
    void check(int scenarios, boolean pseudonymised) {
        if (file == null) {
            if (AskedChangeFiles.isAsked(asked)) {
                throw new CommandFailure(session.text("change-files.no-file"));
            }
            return;
        }
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw new CommandFailure(session.text("change-files.ending", file));
        }
        if (!AskedChangeFiles.SYSTEM.isGiven(asked) || !AskedChangeFiles.EFFECTIVE.isGiven(asked)) {
            throw new CommandFailure(session.text("change-files.needs"));
        }
        if (scenarios > 1) {
            throw new CommandFailure(session.text("change-files.one-scenario", scenarios));
        }
        if (pseudonymised) {
            throw new CommandFailure(session.text("change-files.pseudonyms"));
        }
        AskedChangeFiles.of(asked);
    }

    /** Writes them, where they are asked for. */
    void write(ScenarioRun run) {
        if (file != null) {
            ChangeFiles files = ChangeFiles.of(run.before(), run.after(), AskedChangeFiles.of(asked));
            new OutputFile(session, file).write(stream -> files.write(stream, session.language()));
            session.note(session.text("change-files.written", file, files.inFiles(), files.byHand()));
        }
    }
}
