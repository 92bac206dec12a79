package dev.spanwise.report.diagram;

import dev.spanwise.model.text.MachineWord;

/** The layouts by name, each with what it can show readably. */
public enum LayoutName implements MachineWord {
    /** One box each, placed by Graphviz. */
    BOXES(300, 40),
    /** Block cards: the top as a tree, branches as cards with their teams inside. */
    CARDS(2_000, 40),
    /** The classic tree, contributors stacked under their manager. */
    TIDY(600, 400),
    /** Teams nested in teams on one sheet. */
    WALL(3_000, 40),
    /** Collapsed at a layer or a number of boxes, with what lies below in words. */
    OVERVIEW(Integer.MAX_VALUE, Integer.MAX_VALUE),
    /** One band a layer. */
    LAYERS(3_000, 40),
    /** One dot a position. */
    DOTS(200_000, 100),
    /** One page a leader. */
    ATLAS(Integer.MAX_VALUE, 200);

    private final int mostPositions;
    private final int mostLayers;

    LayoutName(int mostPositions, int mostLayers) {
        this.mostPositions = mostPositions;
        this.mostLayers = mostLayers;
    }

    /** More positions than this are refused. */
    public int mostPositions() {
        return mostPositions;
    }

    /** More layers than this are refused. */
    public int mostLayers() {
        return mostLayers;
    }

    /** The layout that reads best at this size, where the user names none. */
    public static LayoutName forSize(int positions, int layers) {
        if (layers > CARDS.mostLayers) {
            return OVERVIEW;
        }
        return positions <= 60 ? BOXES : positions <= 250 ? CARDS : positions <= 1_500 ? WALL : OVERVIEW;
    }
}
