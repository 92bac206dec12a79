package dev.spanwise.report.diagram.engine;

import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.Options;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One picture to make, in Graphviz's own names.
 *
 * @param dot the graph
 * @param layout the layout engine: the graph's own {@code layout} where its first line has one, as with {@code dot}
 * @param format the output format, a text format
 */
record GraphvizCall(String dot, String layout, String format) {
    private static final Pattern LAYOUT = Pattern.compile("^[^\\n]*\\blayout=(\\w+)");

    GraphvizCall {
        if (dot.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a graph must not contain NUL");
        }
    }

    static GraphvizCall of(String dot, Options options) {
        Matcher own = LAYOUT.matcher(dot);
        String layout = own.find() ? own.group(1) : options.engine.name().toLowerCase(Locale.ROOT);
        return new GraphvizCall(dot, layout, name(options.format));
    }

    private static String name(Format format) {
        return switch (format) {
            case SVG, SVG_STANDALONE -> "svg";
            case DOT -> "dot";
            case XDOT -> "xdot";
            case PLAIN -> "plain";
            case PLAIN_EXT -> "plain-ext";
            case PS, PS2 -> "ps";
            case JSON -> "json";
            case JSON0 -> "json0";
            default ->
                throw new IllegalArgumentException("Graphviz does not write " + format + " here: make SVG of it");
        };
    }
}
