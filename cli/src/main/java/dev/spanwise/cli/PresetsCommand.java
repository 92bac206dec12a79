package dev.spanwise.cli;

import dev.spanwise.analysis.scenario.file.ScenarioSchema;
import dev.spanwise.analysis.scenario.preset.Presets;
import dev.spanwise.report.scenario.PresetsText;
import java.util.List;
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

    /** A preset in JSON. */
    record PresetJson(String id, String name, String summary, String source, String scenario) {}

    @Override
    public Integer call() {
        if (schema) {
            session.out().print(ScenarioSchema.json());
        } else if (shown != null) {
            session.out().print(NamedScenarios.preset(shown, session).text());
        } else {
            output.write(() -> PresetsText.of(Presets.list(), session.language()), this::json);
        }
        return ExitCode.CLEAN;
    }

    private List<PresetJson> json() {
        return Presets.list().stream()
                .map(preset -> new PresetJson(
                        preset.id(),
                        preset.scenario().name(),
                        preset.summary(session.language()),
                        preset.source(session.language()),
                        preset.text()))
                .toList();
    }
}
