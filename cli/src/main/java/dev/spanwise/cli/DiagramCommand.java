package dev.spanwise.cli;

import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.analysis.scenario.file.ScenarioReader;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.ChartReader;
import dev.spanwise.model.read.ReadOptions;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.read.SourceTable;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.report.diagram.Charts;
import dev.spanwise.report.diagram.Diagram;
import dev.spanwise.report.diagram.DiagramFiles;
import dev.spanwise.report.diagram.DiagramOptions;
import dev.spanwise.report.diagram.Diagrams;
import dev.spanwise.report.diagram.FileFormat;
import dev.spanwise.report.diagram.LayoutName;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.report.diagram.chart.ChartName;
import dev.spanwise.report.diagram.engine.Graphviz;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code spanwise diagram FILE...}: the chart as a picture. */
@Command(name = "diagram")
final class DiagramCommand implements Callable<Integer>, AskedOptions.Asking {
    private final Session session;

    @Mixin
    private InputOptions input;

    @Mixin
    private TargetOptions targets;

    @Mixin
    private ViewOptions view;

    @Mixin
    private PictureOptions picture;

    @Option(names = "--scenario", paramLabel = "FILE", order = 28)
    private @Nullable Path scenario;

    @Option(names = "--after", paramLabel = "FILE", order = 29)
    private @Nullable Path after;

    @Option(names = "--side-by-side", order = 30)
    private boolean sideBySide;

    @Option(names = "--figure", paramLabel = "NAME", order = 19)
    private @Nullable ChartName figure;

    DiagramCommand(Session session) {
        this.session = session;
        this.input = new InputOptions(session);
        this.targets = new TargetOptions();
        this.view = new ViewOptions(session);
        this.picture = new PictureOptions(session);
    }

    @Override
    public List<AskedOptions> asked() {
        return List.of(targets.asked(), input.asked());
    }

    @Override
    public Integer call() throws IOException {
        picture.requireSensible(view.layout());
        Targets wanted = targets.targets();
        Graphviz graphviz = picture.engine();
        graphviz.prepare();
        ReadResult result = input.read();
        DiagramOptions options = view.options(result.chart(), source(result), wanted);
        if (options.layout().filter(LayoutName.ATLAS::equals).isPresent()) {
            requireWhole("diagram.atlas-whole", figure != null);
            new AtlasOutput(session, picture).write(result.chart(), options, graphviz);
            return result.hasErrors() ? ExitCode.FINDINGS : ExitCode.CLEAN;
        }
        Diagram diagram = drawAndWrite(result.chart(), options, graphviz);
        tellMissingFonts(diagram);
        picture.output().ifPresent(file -> session.note(told(file, diagram)));
        return result.hasErrors() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private Diagram drawAndWrite(OrgChart chart, DiagramOptions options, Graphviz graphviz) throws IOException {
        try (DrawProgress progress = new DrawProgress(session)) {
            progress.start();
            Diagram diagram = draw(chart, options, new Diagrams(graphviz));
            picture.write(new DiagramFiles(graphviz).bytes(diagram, picture.format(), picture.size()));
            return diagram;
        }
    }

    private void requireWhole(String complaint, boolean contradicted) {
        if (contradicted || scenario != null || after != null || view.isPartial()) {
            throw new CommandFailure(session.text(complaint));
        }
    }

    private void tellMissingFonts(Diagram diagram) {
        boolean drawnHere = picture.format() == FileFormat.PNG || picture.format() == FileFormat.PDF;
        List<String> missing = drawnHere ? diagram.missingCharacters() : List.of();
        if (!missing.isEmpty()) {
            String some = String.join(" ", missing.subList(0, Math.min(8, missing.size())));
            session.note(session.text("diagram.no-glyphs", missing.size(), some));
        }
    }

    private String told(Path file, Diagram diagram) {
        String key = figure == null ? "diagram.written" : "diagram.figure-written";
        return session.text(key, file, diagram.kind(), diagram.description());
    }

    private Diagram draw(OrgChart chart, DiagramOptions options, Diagrams diagrams) throws IOException {
        if (figure != null) {
            requireWhole(
                    "diagram.figure-whole", view.isBranch() || view.layout().isPresent());
            return new Charts(options).draw(chart, figure);
        }
        if (scenario == null && after == null) {
            if (sideBySide) {
                throw new CommandFailure(session.text("diagram.nothing-beside"));
            }
            return diagrams.draw(chart, options);
        }
        ChartChange change = new ChartChange(chart, chartAfter(chart));
        return sideBySide ? diagrams.drawBeside(change, chart, options) : diagrams.drawChange(change, options);
    }

    private OrgChart chartAfter(OrgChart before) throws IOException {
        if (scenario != null && after != null) {
            throw new CommandFailure(session.text("diagram.one-change"));
        }
        if (after != null) {
            return ChartReader.read(List.of(Input.file(after)), ReadOptions.in(session.language()))
                    .chart();
        }
        return ScenarioReader.read(Objects.requireNonNull(scenario))
                .runOn(before)
                .after();
    }

    private static String source(ReadResult result) {
        return result.sources().stream().map(SourceTable::file).distinct().collect(Collectors.joining(", "));
    }
}
