package dev.spanwise.cli;

import dev.spanwise.model.text.MachineWord;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code spanwise completion bash|zsh}: prints a script that completes commands, options and their values. */
final class CompletionCommand implements Command {
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

    private @Nullable Shell shell;

    private @Nullable CommandSpec spec;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public void tell(OwnOptions options) {
        options.add(
                PositionalParamSpec.builder()
                        .index("0")
                        .paramLabel("SHELL")
                        .descriptionKey("shell")
                        .arity("1")
                        .type(Shell.class),
                (Shell typed) -> shell = typed);
        spec = options.command();
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
