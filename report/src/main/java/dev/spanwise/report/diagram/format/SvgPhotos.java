package dev.spanwise.report.diagram.format;

import dev.spanwise.report.diagram.drawing.Box;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts pictures into the SVG itself, over the boxes that they fill: Graphviz takes them from files only. */
record SvgPhotos(Collection<Box> boxes) {
    private static final String END = "</g>\n</svg>";
    /** Graphviz counts upwards from the lower edge; this is how far it is moved down. */
    private static final Pattern MOVED = Pattern.compile("translate\\(([-\\d.]+) ([-\\d.]+)\\)");

    void addTo(StringBuilder finished, String svg) {
        Matcher moved = MOVED.matcher(svg);
        int end = finished.lastIndexOf(END);
        if (!moved.find() || end < 0) {
            throw new IllegalStateException("the SVG is not as Graphviz writes it");
        }
        double left = Double.parseDouble(moved.group(1));
        double down = Double.parseDouble(moved.group(2));
        StringBuilder photos = new StringBuilder();
        for (Box box : boxes) {
            box.picture()
                    .ifPresent(picture -> photos.append(String.format(
                            Locale.ROOT,
                            "<image x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" xlink:href=\"%s\"/>\n",
                            box.x() - left,
                            box.y() - down,
                            box.width(),
                            box.height(),
                            picture.address())));
        }
        finished.insert(end, photos);
    }
}
