package dev.spanwise.report.diagram.layout;

import dev.spanwise.report.diagram.drawing.Drawing;

/** A way to arrange the boxes of a scene. */
public interface Layout {
    /**
     * Places every shown position.
     *
     * @throws dev.spanwise.report.diagram.engine.EngineException when the layout asks Graphviz and gets no answer
     */
    Drawing draw(Scene scene);
}
