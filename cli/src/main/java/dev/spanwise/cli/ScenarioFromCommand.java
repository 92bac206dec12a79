package dev.spanwise.cli;

import dev.spanwise.analysis.scenario.file.ScenarioBetween;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.HandedOut;
import dev.spanwise.model.read.ReadResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code spanwise scenario from BEFORE AFTER}: the scenario that makes an edited export of the one before. */
final class ScenarioFromCommand implements Command, AskedOptions.Asking {
    private final Session session;

    private InputOptions input;

    private @Nullable String name;

    private @Nullable Path output;

    ScenarioFromCommand(Session session) {
        this.session = session;
        this.input = new InputOptions(session);
    }

    @Override
    public void tell(OwnOptions options) {
        input.tell(options);
        options.value(String.class, "NAME", 20, typed -> name = typed, "--called");
        options.file(81, file -> output = file, "-o", "--output");
    }

    @Override
    public List<AskedOptions> asked() {
        return List.of(input.asked());
    }

    @Override
    public Integer call() {
        List<Path> files = input.files();
        if (files.isEmpty() || files.size() > 2) {
            throw new CommandFailure(session.text("scenario-from.two-files", files.size()));
        }
        Path edited = files.get(files.size() - 1);
        ReadResult read = input.read(edited);
        OrgChart after = read.chart();
        OrgChart before = before(read, edited);
        if (ScenarioBetween.sharesNobody(before, after)) {
            throw new CommandFailure(session.text("scenario-from.nobody-shared", files.get(0), edited));
        }
        ScenarioBetween.Drawn drawn = ScenarioBetween.of(before, after);
        List<String> untold = Stream.concat(
                        HandedOut.listSlips(read).stream().map(slip -> slip.message(session.language())),
                        drawn.untold().stream().map(left -> left.sentence(session.language())))
                .toList();
        untold.forEach(session::note);
        if (drawn.steps().isEmpty()) {
            session.note(session.text(
                    untold.isEmpty() ? "scenario-from.alike" : "scenario-from.no-step", files.get(0), edited));
        } else {
            write(
                    drawn.text(name == null ? called(edited) : name, untold),
                    drawn.steps().size());
        }
        return ExitCode.CLEAN;
    }

    /** What the edited file is held against: what stands hidden in it, else the other file. */
    private OrgChart before(ReadResult read, Path edited) {
        List<Path> files = input.files();
        Optional<OrgChart> handedOut = input.handedOut(read, edited);
        if (handedOut.isPresent()) {
            HandedOut.requireHeader(read);
            if (files.size() > 1) {
                session.note(session.text("scenario-from.as-handed-out", edited, files.get(0)));
            }
            return handedOut.get();
        }
        if (files.size() == 1) {
            throw new CommandFailure(session.text("scenario-from.two-files", 1));
        }
        return input.read(files.get(0)).chart();
    }

    private void write(String text, int steps) {
        if (output == null) {
            session.out().print(text);
        } else {
            new OutputFile(session, output).write(text);
            session.note(session.text("scenario-from.written", output, steps));
        }
    }

    private static String called(Path file) {
        String fileName = String.valueOf(file.getFileName());
        int ending = fileName.lastIndexOf('.');
        return ending > 0 ? fileName.substring(0, ending) : fileName;
    }
}
