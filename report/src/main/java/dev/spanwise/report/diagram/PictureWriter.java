package dev.spanwise.report.diagram;

import dev.spanwise.report.diagram.format.SvgFinish;
import guru.nidi.graphviz.engine.Engine;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.GraphvizEngine;
import guru.nidi.graphviz.engine.Options;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes diagrams as SVG: Graphviz draws them, and what is missing for screen readers is added. */
public final class PictureWriter {
    private final GraphvizEngine graphviz;

    public PictureWriter(GraphvizEngine graphviz) {
        this.graphviz = graphviz;
    }

    /**
     * The diagram as SVG. Equal diagrams give equal bytes.
     *
     * @throws dev.spanwise.report.diagram.engine.EngineException when Graphviz does not draw it
     */
    public String svg(Diagram diagram) {
        Options options = Options.create().engine(Engine.NEATO).format(Format.SVG);
        try {
            String svg = graphviz.execute(diagram.dot(), options, null).asString();
            return new SvgFinish(
                            diagram.title(),
                            diagram.description(),
                            diagram.drawing().boxes())
                    .finish(svg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
