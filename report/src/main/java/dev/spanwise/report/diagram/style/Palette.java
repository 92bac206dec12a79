package dev.spanwise.report.diagram.style;

import java.util.List;

/** The colours of all pictures, told apart by colour-blind readers too; each comes with a mark besides. */
public final class Palette {
    public static final String NARROW = "#d55e00";
    public static final String ON_TARGET = "#009e73";
    public static final String WIDE = "#0072b2";

    public static final String DISSOLVED = "#b2182b";
    public static final String CONVERTED = "#e69f00";
    public static final String MOVED = "#0072b2";
    public static final String RECEIVING = "#009e73";
    public static final String JOINED = "#b07aa1";
    public static final String CLOSED = "#666666";

    public static final String WHITE = "#ffffff";
    /** Fill of positions without a value, and of those nothing is said about. */
    public static final String PLAIN = "#f4f6f9";

    /** Muted fills for departments and other groups, from the largest group on. */
    static final List<String> GROUPS =
            List.of("#cfe2f3", "#fde2c4", "#d3ead0", "#ead6ee", "#fbf0b5", "#f6cfcf", "#c9e9e6", "#dedede");

    /** The same groups as dots, which need stronger colours. */
    private static final List<String> DOTS =
            List.of("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#c9b400", "#d55e00", "#56b4e9", "#666666");

    /** Light to dark of one hue. */
    static final List<String> RAMP =
            List.of("#deebf7", "#c6dbef", "#9ecae1", "#6baed6", "#4292c6", "#2171b5", "#08519c", "#08306b");

    private Palette() {}

    /** Fill of the group of this rank, from 0: eight plain ones, then the same with stripes, then grey. */
    public static String group(int rank) {
        int count = GROUPS.size();
        if (rank < count) {
            return GROUPS.get(rank);
        }
        return rank < 2 * count - 1 ? stripes(GROUPS.get(rank - count)) : PLAIN;
    }

    /** Number of groups that have a fill of their own. */
    public static int groups() {
        return 2 * GROUPS.size() - 1;
    }

    /** A white box with a coloured left end: told from the plain fills, and text stays readable on it. */
    private static String stripes(String colour) {
        return strong(colour) + ":" + WHITE;
    }

    /** The shade of a step of a scale, both from 0; long scales have shades between, so that no two steps look the same. */
    public static String shade(int step, int steps) {
        int last = RAMP.size() - 1;
        if (steps <= RAMP.size()) {
            return RAMP.get(steps <= 1 ? 0 : step * last / (steps - 1));
        }
        double place = (double) step * last / (steps - 1);
        int lighter = Math.min(last - 1, (int) place);
        return mix(RAMP.get(lighter), RAMP.get(lighter + 1), place - lighter);
    }

    /** A colour mixed with white: 0 gives white, 1 the colour itself. */
    public static String tint(String colour, double strength) {
        return mix(WHITE, colour, strength);
    }

    private static String mix(String one, String other, double ofOther) {
        StringBuilder mixed = new StringBuilder("#");
        for (int channel = 0; channel < 3; channel++) {
            int value = channel(one, channel);
            appendHex(mixed, Math.round(value - (value - channel(other, channel)) * ofOther));
        }
        return mixed.toString();
    }

    /** The same hue dark enough for a dot on white; stripes give their colour. */
    public static String strong(String fill) {
        String colour = fill.substring(0, 7);
        int group = GROUPS.indexOf(colour);
        return group < 0 ? isDark(colour) ? colour : darker(colour) : DOTS.get(group);
    }

    private static String darker(String colour) {
        StringBuilder mixed = new StringBuilder("#");
        for (int channel = 0; channel < 3; channel++) {
            appendHex(mixed, Math.round(channel(colour, channel) * 0.7));
        }
        return mixed.toString();
    }

    private static void appendHex(StringBuilder colour, long value) {
        colour.append(Character.forDigit((int) value / 16, 16)).append(Character.forDigit((int) value % 16, 16));
    }

    /** Whether white text reads better on it than black. */
    public static boolean isDark(String fill) {
        return brightness(fill) < 130;
    }

    private static double brightness(String fill) {
        if (fill.length() != 7) {
            return 255;
        }
        return 0.299 * channel(fill, 0) + 0.587 * channel(fill, 1) + 0.114 * channel(fill, 2);
    }

    private static int channel(String colour, int channel) {
        return Integer.parseInt(colour, 1 + 2 * channel, 3 + 2 * channel, 16);
    }
}
