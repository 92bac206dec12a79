package dev.spanwise.cli;

import dev.spanwise.analysis.findings.Findings;
import dev.spanwise.analysis.selection.Exclusion;
import dev.spanwise.analysis.selection.Grouping;
import dev.spanwise.model.Severity;
import dev.spanwise.report.Analysis;
import dev.spanwise.report.json.AnalysisJson;
import dev.spanwise.report.text.AnalysisText;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code spanwise analyze FILE...}: figures and findings. */
@Command(name = "analyze")
final class AnalyzeCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private InputOptions input;

    @Mixin
    private TargetOptions targets = new TargetOptions();

    @Mixin
    private OutputOptions output;

    @Option(
            names = "--by",
            paramLabel = "GROUP",
            order = 20,
            converter = OptionValues.GroupingValue.class,
            completionCandidates = OptionValues.GroupingValue.class)
    private @Nullable Grouping grouping;

    @Option(
            names = "--exclude",
            paramLabel = "KIND",
            order = 21,
            split = ",",
            converter = OptionValues.ExclusionValue.class,
            completionCandidates = OptionValues.ExclusionValue.class)
    private Set<Exclusion> exclusions = EnumSet.noneOf(Exclusion.class);

    @Option(names = "--fail-on", paramLabel = "SEVERITY", order = 40)
    private FailOn failOn = FailOn.ERROR;

    AnalyzeCommand(Session session) {
        this.session = session;
        this.input = new InputOptions(session);
        this.output = new OutputOptions(session);
    }

    @Override
    public Integer call() {
        Analysis analysis = Analysis.of(input.read(), exclusions, targets.targets(), Optional.ofNullable(grouping));
        output.write(
                () -> AnalysisText.of(analysis, session.language()),
                () -> AnalysisJson.of(analysis, session.language()));
        return exitCode(analysis);
    }

    private int exitCode(Analysis analysis) {
        boolean clean = analysis.problems(Severity.ERROR) == 0
                && failOn.severity()
                        .map(severity -> !Findings.hasAny(analysis.findings(), severity))
                        .orElse(true);
        return clean ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }
}
