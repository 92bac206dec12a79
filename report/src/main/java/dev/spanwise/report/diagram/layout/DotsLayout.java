package dev.spanwise.report.diagram.layout;

import dev.spanwise.report.diagram.drawing.Drawing;

/** One dot a position: ten thousand and more at a glance. */
public final class DotsLayout implements Layout {
    @Override
    public Drawing draw(Scene scene) {
        return new DotTeams(scene).draw();
    }
}
