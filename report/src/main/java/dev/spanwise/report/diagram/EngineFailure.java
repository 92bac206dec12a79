package dev.spanwise.report.diagram;

import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.engine.EngineException;
import dev.spanwise.report.diagram.engine.EngineException.Reason;

/** Puts into words why Graphviz made no picture. */
final class EngineFailure {
    private EngineFailure() {}

    static DiagramException inWords(EngineException failure, Texts texts) {
        String key = switch (failure.reason()) {
            case TIME -> "failure.time";
            case MEMORY -> "failure.memory";
            case INTERRUPTED -> "failure.interrupted";
            case REFUSED -> "failure.refused";
            case CRASHED -> "failure.crashed";
            case NO_PROGRAM -> "failure.noProgram";
        };
        Object detail = failure.reason() == Reason.TIME ? failure.seconds() : String.valueOf(failure.getMessage());
        return new DiagramException(texts.get(key, detail), failure);
    }
}
