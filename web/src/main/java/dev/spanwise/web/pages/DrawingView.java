package dev.spanwise.web.pages;

import dev.spanwise.report.diagram.DiagramException;
import java.util.function.Supplier;

/**
 * A drawing, or why there is none.
 *
 * @param svg empty where there is none
 * @param problem empty where there is one
 */
public record DrawingView(String svg, String problem) {
    public static DrawingView of(Supplier<String> drawing) {
        try {
            return new DrawingView(drawing.get(), "");
        } catch (DiagramException impossible) {
            return new DrawingView("", String.valueOf(impossible.getMessage()));
        }
    }
}
