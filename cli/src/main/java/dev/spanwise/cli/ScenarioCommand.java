package dev.spanwise.cli;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** {@code spanwise scenario}: what can be done with scenario files besides carrying them out. */
final class ScenarioCommand implements Command, Commands.Group {
    private final Session session;

    private CommandSpec spec = CommandSpec.create();

    ScenarioCommand(Session session) {
        this.session = session;
    }

    @Override
    public void tell(OwnOptions options) {
        spec = options.command();
        spec.usageMessage().synopsisSubcommandLabel("COMMAND");
    }

    @Override
    public Map<String, Command> commands() {
        return ImmutableMap.of("from", new ScenarioFromCommand(session), "sheet", new ScenarioSheetCommand(session));
    }

    /** Without a command of its own there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(session.out());
        return ExitCode.CLEAN;
    }
}
