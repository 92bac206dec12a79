package dev.spanwise.web.pages.explore;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.diagram.style.ColourScheme;
import dev.spanwise.report.diagram.style.Palette;
import dev.spanwise.web.charts.Orientation;
import dev.spanwise.web.drawings.LivePicture;
import dev.spanwise.web.visit.Visit;
import java.util.List;

/**
 * The whole organisation as a drawing of blocks, as the script that draws it wants it, in the colours of the drawing
 * beside it.
 *
 * @param blocks managers before their reports
 * @param note what is left out; empty when nothing is
 */
record Icicle(List<Block> blocks, String note) {
    /**
     * One manager.
     *
     * @param manager number of the manager's manager; -1 for a top
     * @param size of the branch
     * @param fill colour of the block
     * @param dark whether text on it must be white
     */
    record Block(int number, int manager, String label, int record, int size, String fill, boolean dark) {}

    static Icicle of(Visit visit, LivePicture whole) {
        OrgChart chart = whole.chart();
        ColourScheme colours = whole.colours();
        Orientation shown = Orientation.of(chart);
        List<Block> blocks = shown.managers().stream()
                .map(position -> block(chart.position(position), colours))
                .toList();
        String note = shown.layers() == shown.allLayers()
                ? ""
                : visit.texts().get("explore.whole.layers", shown.layers(), shown.allLayers());
        return new Icicle(blocks, note);
    }

    private static Block block(Position position, ColourScheme colours) {
        int number = position.index();
        String fill = plain(colours.fill(number));
        int manager = position.chart().manager(number);
        String label = position.label();
        return new Block(number, manager, label, position.record(), position.branchSize(), fill, Palette.isDark(fill));
    }

    /** A block has no room for stripes: their colour alone. */
    private static String plain(String fill) {
        return fill.substring(0, Math.min(fill.length(), 7));
    }
}
