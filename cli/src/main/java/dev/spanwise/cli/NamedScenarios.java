package dev.spanwise.cli;

import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.analysis.scenario.file.ScenarioReader;
import dev.spanwise.analysis.scenario.preset.Preset;
import dev.spanwise.analysis.scenario.preset.Presets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code --scenario} and {@code --preset}: scenarios that have a name. */
final class NamedScenarios implements OwnOptions.Owner {
    private final Session session;
    private final InputOptions input;

    private List<Path> files = new ArrayList<>();
    private List<String> presets = new ArrayList<>();

    NamedScenarios(Session session, InputOptions input) {
        this.session = session;
        this.input = input;
    }

    @Override
    public void tell(OwnOptions options) {
        options.several(Path.class, "FILE", 1, named -> files = named, "-s", "--scenario");
        options.several(String.class, "NAME", 2, named -> presets = named, "--preset");
    }

    /**
     * The scenarios, files first.
     *
     * @throws CommandFailure when there is no such preset
     * @throws dev.spanwise.analysis.ask.file.OptionFileException when a file has a mistake
     */
    List<Scenario> list() throws IOException {
        List<Scenario> scenarios = new ArrayList<>();
        for (Path file : files) {
            scenarios.add(read(file, input));
        }
        presets.forEach(name -> scenarios.add(preset(name, session).scenario(session.language())));
        return scenarios;
    }

    /** A scenario with the organisations it merges in: their files stand beside its own. */
    static Scenario read(Path file, InputOptions input) throws IOException {
        return ScenarioReader.read(file).joinedBy(name -> Optional.of(input.readBeside(file, name)));
    }

    static Preset preset(String name, Session session) {
        return Presets.find(name)
                .orElseThrow(() -> new CommandFailure(session.text(
                        "simulate.no-preset",
                        name,
                        Presets.list().stream().map(Preset::id).collect(Collectors.joining(", ")))));
    }
}
