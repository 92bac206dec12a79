package dev.spanwise.cli;

import dev.spanwise.model.read.ReadResult;
import dev.spanwise.report.check.CheckJson;
import dev.spanwise.report.check.CheckText;
import java.util.List;

/** {@code spanwise check FILE...}: what is wrong with the data, and nothing else. */
final class CheckCommand implements Command, AskedOptions.Asking {
    private final Session session;

    private InputOptions input;

    private OutputOptions output;

    CheckCommand(Session session) {
        this.session = session;
        this.input = new InputOptions(session);
        this.output = new OutputOptions(session);
    }

    @Override
    public void tell(OwnOptions options) {
        input.tell(options);
        output.tell(options);
    }

    @Override
    public List<AskedOptions> asked() {
        return List.of(input.asked());
    }

    @Override
    public Integer call() {
        ReadResult result = input.read();
        output.write(() -> CheckText.of(result, session.language()), () -> CheckJson.of(result, session.language()));
        return result.hasErrors() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
