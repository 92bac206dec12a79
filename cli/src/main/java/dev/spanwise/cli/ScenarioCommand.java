package dev.spanwise.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code spanwise scenario}: what can be done with scenario files besides carrying them out. */
@Command(name = "scenario", synopsisSubcommandLabel = "COMMAND")
final class ScenarioCommand implements Callable<Integer>, Commands.Group {
    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ScenarioCommand(Session session) {
        this.session = session;
    }

    @Override
    public Map<String, Object> commands() {
        return Map.of("from", new ScenarioFromCommand(session), "sheet", new ScenarioSheetCommand(session));
    }

    /** Without a command of its own there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(session.out());
        return ExitCode.CLEAN;
    }
}
