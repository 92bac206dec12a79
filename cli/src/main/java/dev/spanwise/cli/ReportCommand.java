package dev.spanwise.cli;

import dev.spanwise.analysis.catalogue.AskedReasons;
import dev.spanwise.analysis.catalogue.AskedSelection;
import dev.spanwise.analysis.compliance.AffectedPeople;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.analysis.selection.Exclusion;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Severity;
import dev.spanwise.model.read.SourceTable;
import dev.spanwise.model.text.MachineWord;
import dev.spanwise.report.analysis.Analysis;
import dev.spanwise.report.board.BoardReport;
import dev.spanwise.report.deck.Deck;
import dev.spanwise.report.dossier.AnalysisSheets;
import dev.spanwise.report.dossier.HtmlReport;
import dev.spanwise.report.dossier.ToldScenario;
import dev.spanwise.report.paper.PdfPages;
import dev.spanwise.report.sheet.XlsxForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** {@code spanwise report FILE...}: the whole analysis as one file to hand on. */
final class ReportCommand implements Command, AskedOptions.Asking {
    /** The files a report can be. */
    enum ReportFormat implements MachineWord {
        HTML,
        XLSX,
        PPTX,
        PDF;

        static Optional<ReportFormat> ofFile(Path file) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            return name.endsWith(".htm")
                    ? Optional.of(HTML)
                    : Arrays.stream(values())
                            .filter(format -> name.endsWith("." + format.id()))
                            .findFirst();
        }

        @Override
        public String toString() {
            return id();
        }
    }

    private final Session session;

    private InputOptions input;

    private TargetOptions targets;

    private NamedScenarios scenarios;

    private EarlierExports history;

    private FairnessOptions fairness;

    private final AskedOptions asked = new AskedOptions(21, AskedSelection.WITHOUT);
    private final AskedOptions why = new AskedOptions(47, AskedReasons.OPTIONS);

    private @Nullable String title;

    private @Nullable ReportFormat format;

    private @Nullable Path template;

    private Path output = Path.of("");

    ReportCommand(Session session) {
        this.session = session;
        this.input = new InputOptions(session);
        this.targets = new TargetOptions();
        this.scenarios = new NamedScenarios(session, input);
        this.history = new EarlierExports(session, input);
        this.fairness = new FairnessOptions(session);
    }

    @Override
    public void tell(OwnOptions options) {
        input.tell(options);
        targets.tell(options);
        scenarios.tell(options);
        history.tell(options);
        fairness.tell(options);
        options.value(String.class, "TEXT", 22, text -> title = text, "--title");
        options.value(ReportFormat.class, "html|pdf|xlsx|pptx", 80, typed -> format = typed, "--format");
        options.file(82, file -> template = file, "--template");
        options.add(
                OptionSpec.builder("-o", "--output")
                        .paramLabel("FILE")
                        .required(true)
                        .order(81)
                        .type(Path.class),
                (Path file) -> output = file);
    }

    @Override
    public List<AskedOptions> asked() {
        return List.of(asked, why, fairness.asked(), targets.asked(), input.asked());
    }

    @Override
    public Integer call() throws IOException {
        ReportFormat kind = format();
        if (template != null && kind != ReportFormat.PPTX) {
            throw new CommandFailure(session.text("report.template-for-slides"));
        }
        fairness.check();
        AskedReasons reasons = AskedReasons.of(why);
        List<Scenario> wanted = scenarios.list();
        if (!reasons.isEmpty() && wanted.stream().noneMatch(AskedReasons::haveSubject)) {
            throw new CommandFailure(session.text("report.reasons-without-plan"));
        }
        Set<Exclusion> excluded = AskedSelection.excluded(asked);
        Analysis analysis = Analysis.of(input.read(), excluded, targets.targets(), Optional.empty());
        OrgChart chart = history.tell(analysis.chart());
        write(
                analysis,
                wanted.stream()
                        .map(scenario -> told(scenario, chart).because(reasons))
                        .toList(),
                kind);
        session.note(session.text("written", output));
        return analysis.problems(Severity.ERROR) > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private ToldScenario told(Scenario scenario, OrgChart chart) {
        ScenarioRun run = scenario.runOn(chart);
        return new ToldScenario(run, fairness.find(AffectedPeople.by(run)));
    }

    private ReportFormat format() {
        if (format != null) {
            return format;
        }
        return ReportFormat.ofFile(output).orElseThrow(() -> new CommandFailure(session.text("report.ending", output)));
    }

    private Deck deck() throws IOException {
        if (template == null) {
            return Deck.plain(session.language());
        }
        try (InputStream file = Files.newInputStream(template)) {
            return Deck.like(file, session.language());
        } catch (IOException | RuntimeException e) {
            throw new CommandFailure(session.text("report.template", template));
        }
    }

    private void write(Analysis analysis, List<ToldScenario> runs, ReportFormat kind) throws IOException {
        OutputFile file = new OutputFile(session, output);
        switch (kind) {
            case HTML -> file.write(HtmlReport.of(analysis, runs, heading(analysis), session.language()));
            case PDF -> {
                PdfPages pages = PdfPages.of(
                        HtmlReport.of(analysis, runs, heading(analysis), session.language()), session.language());
                file.write(pages::write);
                tell(pages.missingCharacters());
            }
            case PPTX -> {
                try (Deck deck = deck()) {
                    file.write(BoardReport.write(deck, analysis, runs, heading(analysis), session.language()));
                }
            }
            case XLSX ->
                file.write(stream -> XlsxForm.write(AnalysisSheets.of(analysis, runs, session.language()), stream));
        }
    }

    private void tell(List<String> missing) {
        if (!missing.isEmpty()) {
            String some = String.join(" ", missing.subList(0, Math.min(8, missing.size())));
            session.note(session.text("report.no-glyphs", missing.size(), some));
        }
    }

    private String heading(Analysis analysis) {
        return title != null
                ? title
                : analysis.source().sources().stream()
                        .map(SourceTable::file)
                        .distinct()
                        .collect(Collectors.joining(" + "));
    }
}
