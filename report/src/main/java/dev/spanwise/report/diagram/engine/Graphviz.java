package dev.spanwise.report.diagram.engine;

import guru.nidi.graphviz.engine.GraphvizEngine;

/** What draws: our name for Graphviz outside the diagram packages, so that its library stays in them. */
public interface Graphviz extends GraphvizEngine {
    @Override
    void close();
}
