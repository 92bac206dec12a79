package dev.spanwise.report.diagram.engine;

import guru.nidi.graphviz.engine.GraphvizEngine;

/** What draws: our name for Graphviz outside the diagram packages, so that its library stays in them. */
public interface Graphviz extends GraphvizEngine {
    /**
     * Says that a picture will be wanted soon. What can be made ready is, in the background; the first picture is then
     * there sooner. Does nothing more when called again.
     */
    default void prepare() {}

    /** What one picture may take. */
    EngineLimits limits();

    @Override
    void close();
}
