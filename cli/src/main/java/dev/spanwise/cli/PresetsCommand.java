package dev.spanwise.cli;

import dev.spanwise.analysis.scenario.file.ScenarioSchema;
import dev.spanwise.analysis.scenario.preset.Presets;
import dev.spanwise.report.simulation.PresetJson;
import dev.spanwise.report.simulation.PresetsText;
import org.jspecify.annotations.Nullable;

/** {@code spanwise presets}: lists the presets, or prints one as a scenario file to start from. */
final class PresetsCommand implements Command {
    private final Session session;

    private @Nullable String shown;

    private boolean schema;

    private OutputOptions output;

    PresetsCommand(Session session) {
        this.session = session;
        this.output = new OutputOptions(session);
    }

    @Override
    public void tell(OwnOptions options) {
        options.value(String.class, "NAME", 1, preset -> shown = preset, "--show");
        options.flag(2, given -> schema = given, "--schema");
        output.tell(options);
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
