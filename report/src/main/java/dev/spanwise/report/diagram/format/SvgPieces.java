package dev.spanwise.report.diagram.format;

import java.util.List;

/** Puts pictures of the same size on top of each other: a large drawing is drawn in pieces, several at a time. */
public final class SvgPieces {
    private static final String GROUP = "<g id=\"graph0\"";
    private static final String END = "</svg>";

    private SvgPieces() {}

    /**
     * One SVG with everything that Graphviz drew in several, the first at the back.
     *
     * @param pieces at least one; all of the same graph and size
     */
    public static String join(List<String> pieces) {
        String first = pieces.get(0);
        StringBuilder whole = new StringBuilder(first.substring(0, first.lastIndexOf(END)));
        for (int i = 1; i < pieces.size(); i++) {
            append(pieces.get(i), i, whole);
        }
        return whole.append(END).append('\n').toString();
    }

    /** The group of a piece, without its title and background, and with names of its own. */
    private static void append(String piece, int number, StringBuilder whole) {
        int group = piece.indexOf(GROUP);
        int title = piece.indexOf('\n', group) + 1;
        int background = piece.indexOf('\n', title) + 1;
        int content = piece.indexOf('\n', background) + 1;
        String inside = piece.substring(group, title) + piece.substring(content, piece.lastIndexOf(END));
        whole.append(inside.replace("<g id=\"", "<g id=\"p" + number + "-"));
    }
}
