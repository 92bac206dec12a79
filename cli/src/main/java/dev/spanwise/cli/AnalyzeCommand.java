package dev.spanwise.cli;

import dev.spanwise.analysis.catalogue.AskedSelection;
import dev.spanwise.analysis.findings.Rule;
import dev.spanwise.analysis.selection.Exclusion;
import dev.spanwise.analysis.selection.Grouping;
import dev.spanwise.model.Severity;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.report.analysis.Analysis;
import dev.spanwise.report.analysis.AnalysisJson;
import dev.spanwise.report.analysis.AnalysisText;
import dev.spanwise.report.analysis.BenchmarksText;
import dev.spanwise.report.analysis.RuleJson;
import dev.spanwise.report.analysis.RuleText;
import dev.spanwise.report.document.Document;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** {@code spanwise analyze FILE...}: figures and findings. */
final class AnalyzeCommand implements Command, AskedOptions.Asking {
    private final Session session;

    private InputOptions input;

    private TargetOptions targets;

    private FindingOptions findings;

    private OutputOptions output;

    private final AskedOptions asked = new AskedOptions(20, AskedSelection.TABLE);

    private @Nullable Rule explained;

    private boolean benchmarks;

    AnalyzeCommand(Session session) {
        this.session = session;
        this.input = new InputOptions(session);
        this.targets = new TargetOptions();
        this.findings = new FindingOptions(session);
        this.output = new OutputOptions(session);
    }

    @Override
    public void tell(OwnOptions options) {
        input.tell(options);
        targets.tell(options);
        findings.tell(options);
        output.tell(options);
        options.add(
                OptionSpec.builder("--explain")
                        .paramLabel("RULE")
                        .order(43)
                        .type(Rule.class)
                        .converters(new OptionValues.RuleValue())
                        .completionCandidates(new OptionValues.RuleValue()),
                (Rule rule) -> explained = rule);
        options.flag(44, given -> benchmarks = given, "--benchmarks");
    }

    @Override
    public List<AskedOptions> asked() {
        return List.of(asked, targets.asked(), input.asked());
    }

    @Override
    public Integer call() throws IOException {
        return explained == null ? analyze() : explain(explained);
    }

    private int explain(Rule rule) {
        output.write(() -> RuleText.of(rule, session.language()), () -> RuleJson.of(rule, session.language()));
        return ExitCode.CLEAN;
    }

    private int analyze() throws IOException {
        AskedSelection.TABLE.check(asked);
        Optional<Grouping> grouping = AskedSelection.BY.find(asked);
        Set<Exclusion> excluded = AskedSelection.excluded(asked);
        boolean byLayer = AskedSelection.BY_LAYER.get(asked);
        var wanted = targets.targets();
        ReadResult source = input.read();
        Analysis whole = Analysis.of(source, excluded, wanted, grouping);
        Analysis analysis = whole.withFindings(findings.report(whole.findings()));
        wanted.listUnknownNames(source.chart()).forEach(name -> session.note(session.text("targets.unknown", name)));
        output.write(() -> text(analysis, byLayer), () -> AnalysisJson.of(analysis, session.language()));
        boolean wrong = analysis.problems(Severity.ERROR) > 0;
        return wrong || findings.fails(analysis.findings()) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private Document text(Analysis analysis, boolean byLayer) {
        Document figures = byLayer
                ? AnalysisText.byLayer(analysis, session.language())
                : AnalysisText.of(analysis, session.language());
        return benchmarks ? figures.followedBy(BenchmarksText.of(analysis.chart(), session.language())) : figures;
    }
}
