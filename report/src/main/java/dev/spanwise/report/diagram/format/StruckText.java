package dev.spanwise.report.diagram.format;

import dev.spanwise.report.diagram.text.TextWidth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws the line through struck text, because not every program that shows SVG does. */
final class StruckText {
    private static final String DECORATION = " text-decoration=\"line-through\"";
    private static final Pattern PLACE = Pattern.compile(" x=\"([-\\d.]+)\" y=\"([-\\d.]+)\"");
    private static final Pattern FONT = Pattern.compile(" font-size=\"([\\d.]+)\" fill=\"([^\"]+)\">([^<]*)<");
    private static final Pattern ENTITY = Pattern.compile("&[^;]+;");

    private StruckText() {}

    /** The line of SVG, with a stroke after it where it is a struck text. */
    static String draw(String line) {
        Matcher place = PLACE.matcher(line);
        Matcher font = FONT.matcher(line);
        if (!line.contains(DECORATION) || !place.find() || !font.find()) {
            return line;
        }
        double x = Double.parseDouble(place.group(1));
        double size = Double.parseDouble(font.group(1));
        double y = Double.parseDouble(place.group(2)) - 0.3 * size;
        // an entity stands for one letter; a middling one is near enough
        String text = ENTITY.matcher(font.group(3)).replaceAll("n");
        double end = x + TextWidth.of(text, size, line.contains("font-weight=\"bold\""));
        String stroke = String.format(
                Locale.ROOT,
                "<path d=\"M%.1f,%.1f H%.1f\" stroke=\"%s\" stroke-width=\"%.2f\" fill=\"none\"/>",
                x,
                y,
                end,
                font.group(2),
                size / 12);
        return line.replace(DECORATION, "") + "\n" + stroke;
    }
}
