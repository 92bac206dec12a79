package dev.spanwise.cli;

import dev.spanwise.analysis.scenario.file.ScenarioSchema;
import dev.spanwise.analysis.scenario.preset.Presets;
import dev.spanwise.report.simulation.PresetJson;
import dev.spanwise.report.simulation.PresetsText;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code spanwise presets}: lists the presets, or prints one as a scenario file to start from. */
@Command(name = "presets")
final class PresetsCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--show", paramLabel = "NAME", order = 1)
    private @Nullable String shown;

    @Option(names = "--schema", order = 2)
    private boolean schema;

    @Mixin
    private OutputOptions output;

    PresetsCommand(Session session) {
        this.session = session;
        this.output = new OutputOptions(session);
    }

    @Override
    public Integer call() {
        if (schema) {
            session.out().print(ScenarioSchema.json());
        } else if (shown != null) {
            session.out().print(NamedScenarios.preset(shown, session).text());
        } else {
            output.write(
                    () -> PresetsText.of(Presets.list(), session.language()),
                    () -> PresetJson.list(session.language()));
        }
        return ExitCode.CLEAN;
    }
}
