package dev.spanwise.cli;

import dev.spanwise.model.text.MachineWord;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spanwise completion bash|zsh}: prints a script that completes commands, options and their values. */
@Command(name = CompletionCommand.NAME)
final class CompletionCommand implements Callable<Integer> {
    static final String NAME = "completion";

    /** The shells there is a script for; one script serves both, zsh by way of its bashcompinit. */
    enum Shell implements MachineWord {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return id();
        }
    }

    private final Session session;

    @Parameters(index = "0", paramLabel = "SHELL", descriptionKey = "shell")
    private @Nullable Shell shell;

    @Spec
    private @Nullable CommandSpec spec;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String script = AutoComplete.bash(
                "spanwise", Objects.requireNonNull(spec).root().commandLine());
        String header = shell == Shell.ZSH ? "#compdef spanwise\nautoload -U +X bashcompinit && bashcompinit\n" : "";
        session.out().print(header + script);
        return ExitCode.CLEAN;
    }
}
