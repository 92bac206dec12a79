package dev.spanwise.cli;

import dev.spanwise.model.OrgChart;
import dev.spanwise.report.diagram.AskedPicture;
import dev.spanwise.report.diagram.DiagramOptions;
import dev.spanwise.report.diagram.Diagrams;
import dev.spanwise.report.diagram.FileFormat;
import dev.spanwise.report.diagram.atlas.Atlas;
import dev.spanwise.report.diagram.atlas.AtlasFiles;
import dev.spanwise.report.diagram.atlas.AtlasMaker;
import dev.spanwise.report.diagram.engine.Graphviz;
import dev.spanwise.report.diagram.format.Paper;
import java.io.IOException;
import java.nio.file.Path;

/** Writes an atlas: a folder of pages, or one PDF file or deck of slides where the name ends so. */
final class AtlasOutput {
    private static final Paper USUAL = Paper.A3;

    private final Session session;
    private final PictureOptions picture;

    AtlasOutput(Session session, PictureOptions picture) {
        this.session = session;
        this.picture = picture;
    }

    void write(OrgChart chart, DiagramOptions options, AskedPicture file, Graphviz graphviz, Diagrams diagrams) {
        Path output = picture.output().orElseThrow();
        Paper paper = file.size().paper().orElse(USUAL);
        Atlas atlas = new AtlasMaker(chart, options, diagrams, paper).make(this::tell);
        AtlasFiles files = new AtlasFiles(graphviz, session.language());
        try {
            switch (FileFormat.ofFileName(output.toString()).orElse(FileFormat.SVG)) {
                case PDF -> picture.write(files.pdf(atlas, paper, this::tell));
                case PPTX -> picture.write(files.slides(atlas));
                default -> files.writeFolder(atlas, output, this::tell);
            }
        } catch (IOException e) {
            throw new CommandFailure(session.text("error.cannot-write", output, Errors.reason(e, session)));
        }
        tell(0);
        session.note(session.text("diagram.atlas-written", output, atlas.pages().size(), chart.size()));
    }

    /** How far it is, on one line of a terminal that the next message writes over. */
    private void tell(int pages) {
        if (session.progress()) {
            session.err().print(pages == 0 ? "\r\u001b[K" : "\r" + session.text("diagram.pages", pages));
            session.err().flush();
        }
    }
}
