package dev.spanwise.cli;

import dev.spanwise.analysis.catalogue.AskedPlanning;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.sheet.PlanningSheet;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code spanwise scenario sheet FILE... -o plan.xlsx}: a chart or a branch as a workbook to plan in. */
final class ScenarioSheetCommand implements Command, AskedOptions.Asking {
    private final Session session;

    private InputOptions input;

    private final AskedOptions part = new AskedOptions(20, AskedPlanning.OPTIONS);

    private @Nullable Path output;

    ScenarioSheetCommand(Session session) {
        this.session = session;
        this.input = new InputOptions(session);
    }

    @Override
    public void tell(OwnOptions options) {
        input.tell(options);
        options.file(51, file -> output = file, "-o", "--output");
    }

    @Override
    public List<AskedOptions> asked() {
        return List.of(part, input.asked());
    }

    @Override
    public Integer call() {
        Path file = output;
        if (file == null || !file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new CommandFailure(session.text("scenario-sheet.output"));
        }
        OrgChart chart = input.read().chart();
        Optional<Position> root = AskedPlanning.root(part, chart);
        new OutputFile(session, file).write(stream -> PlanningSheet.write(chart, root, stream, session.language()));
        session.note(session.text("scenario-sheet.written", file));
        return ExitCode.CLEAN;
    }
}
