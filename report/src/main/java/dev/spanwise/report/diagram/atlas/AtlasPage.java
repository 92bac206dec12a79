package dev.spanwise.report.diagram.atlas;

import dev.spanwise.report.diagram.Diagram;

/**
 * A page of an atlas.
 *
 * @param name what links to it call it, without an ending
 * @param leader number of the position it begins with
 * @param diagram its picture
 */
public record AtlasPage(String name, int leader, Diagram diagram) {
    /** Ending of the links between pages. */
    public static final String ENDING = ".svg";

    String link() {
        return name + ENDING;
    }
}
