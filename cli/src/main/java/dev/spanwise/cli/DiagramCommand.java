package dev.spanwise.cli;

import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.read.SourceTable;
import dev.spanwise.report.diagram.AskedDrawing;
import dev.spanwise.report.diagram.AskedPicture;
import dev.spanwise.report.diagram.Diagram;
import dev.spanwise.report.diagram.DiagramFiles;
import dev.spanwise.report.diagram.DiagramOptions;
import dev.spanwise.report.diagram.Diagrams;
import dev.spanwise.report.diagram.FileFormat;
import dev.spanwise.report.diagram.card.CardStyle;
import dev.spanwise.report.diagram.card.CardStyleFile;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.report.diagram.engine.Graphviz;
import dev.spanwise.report.diagram.photo.Photos;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code spanwise diagram FILE...}: the chart as a picture. */
final class DiagramCommand implements Command, AskedOptions.Asking {
    private final Session session;
    private InputOptions input;
    private TargetOptions targets;
    private PictureOptions picture;
    private @Nullable Path scenario;
    private @Nullable Path after;
    private @Nullable Path photos;
    private @Nullable Path style;

    private final AskedOptions asked = new AskedOptions(20, AskedDrawing.OPTIONS);

    DiagramCommand(Session session) {
        this.session = session;
        this.input = new InputOptions(session);
        this.targets = new TargetOptions();
        this.picture = new PictureOptions(session);
    }

    @Override
    public void tell(OwnOptions options) {
        input.tell(options);
        targets.tell(options);
        picture.tell(options);
        options.file(28, file -> scenario = file, "--scenario");
        options.file(29, file -> after = file, "--after");
        options.value(Path.class, "FOLDER|ZIP", 31, path -> photos = path, "--photos");
        options.file(30, file -> style = file, "--style");
    }

    @Override
    public List<AskedOptions> asked() {
        return List.of(asked, targets.asked(), picture.asked(), input.asked());
    }

    @Override
    public Integer call() throws IOException {
        if (scenario != null && after != null) {
            throw new CommandFailure(session.text("diagram.one-change"));
        }
        AskedDrawing drawing = AskedDrawing.of(asked, hasChange());
        AskedPicture file = drawing.isAtlas() ? picture.atlas() : picture.file();
        if (photos != null) {
            PhotoOutput.mayShow(drawing, file, session);
        }
        Targets wanted = targets.targets();
        CardStyle cards = style == null ? CardStyle.USUAL : CardStyleFile.read(style);
        Graphviz graphviz = picture.engine();
        graphviz.prepare();
        ReadResult result = input.read();
        DiagramOptions options = drawing.options(result.chart(), source(result), wanted, session.language())
                .withCards(cards);
        if (drawing.isAtlas()) {
            Diagrams diagrams = new Diagrams(graphviz, album(List.of(result.chart())));
            new AtlasOutput(session, picture).write(result.chart(), options, file, graphviz, diagrams);
        } else {
            drawAndWrite(result.chart(), drawing, options, file, graphviz);
        }
        return result.hasErrors() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private void drawAndWrite(
            OrgChart chart, AskedDrawing drawing, DiagramOptions options, AskedPicture file, Graphviz graphviz)
            throws IOException {
        Diagram diagram;
        Optional<ChartChange> change = change(chart);
        Diagrams diagrams = new Diagrams(
                graphviz, album(change.map(both -> List.of(chart, both.after())).orElse(List.of(chart))));
        try (DrawProgress progress = new DrawProgress(session)) {
            progress.start();
            diagram = drawing.draw(diagrams, chart, options, change);
            picture.write(new DiagramFiles(graphviz).bytes(diagram, file.format(), file.size()));
        }
        if (photos != null) {
            PhotoOutput.tellShown(diagram, session);
        }
        tellMissingFonts(diagram, file.format());
        String key = drawing.chartName().isPresent() ? "diagram.figure-written" : "diagram.written";
        picture.output()
                .ifPresent(path -> session.note(session.text(key, path, diagram.kind(), diagram.description())));
    }

    private void tellMissingFonts(Diagram diagram, FileFormat format) {
        boolean drawnHere = format == FileFormat.PNG || format == FileFormat.PDF;
        List<String> missing = drawnHere ? diagram.missingCharacters() : List.of();
        if (!missing.isEmpty()) {
            String some = String.join(" ", missing.subList(0, Math.min(8, missing.size())));
            session.note(session.text("diagram.no-glyphs", missing.size(), some));
        }
    }

    private Optional<Photos> album(List<OrgChart> charts) {
        return Optional.ofNullable(photos).map(path -> PhotoOutput.read(charts, path, session));
    }

    private boolean hasChange() {
        return scenario != null || after != null;
    }

    private Optional<ChartChange> change(OrgChart before) throws IOException {
        return hasChange() ? Optional.of(new ChartChange(before, chartAfter(before))) : Optional.empty();
    }

    private OrgChart chartAfter(OrgChart before) throws IOException {
        if (after != null) {
            return input.read(after).chart(); // as the first one: its columns, its day, its pseudonyms
        }
        return NamedScenarios.read(Objects.requireNonNull(scenario), input)
                .runOn(before)
                .after();
    }

    private static String source(ReadResult result) {
        return result.sources().stream().map(SourceTable::file).distinct().collect(Collectors.joining(", "));
    }
}
