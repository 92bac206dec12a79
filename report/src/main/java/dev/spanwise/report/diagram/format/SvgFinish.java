package dev.spanwise.report.diagram.format;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.text.LiberationSans;
import dev.spanwise.report.diagram.text.SafeText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes Graphviz's SVG fit to be read aloud, linked and sent on: a title and a description for the picture and for each
 * box, our fonts, and no reference to anything outside.
 */
public final class SvgFinish {
    /** Graphviz writes one element a line, and {@code <} never stands unescaped inside text. */
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");

    private static final Pattern HEAD = Pattern.compile("<svg width=\"([^\"]*)\" height=\"([^\"]*)\"");

    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final String title;
    private final String description;

    public SvgFinish(String title, String description, List<Box> boxes) {
        this.title = title;
        this.description = description;
        boxes.forEach(box -> this.boxes.put(box.id(), box));
    }

    /** The SVG with titles and descriptions in it. */
    public String finish(String svg) {
        StringBuilder finished = new StringBuilder(svg.length() + 200 * boxes.size());
        String start = "<svg ";
        finished.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.substring(svg.indexOf(start)).lines().forEach(line -> append(line, finished));
        if (boxes.values().stream().anyMatch(box -> box.picture().isPresent())) {
            new SvgPhotos(boxes.values()).addTo(finished, svg);
        }
        return finished.toString();
    }

    private void append(String line, StringBuilder finished) {
        if (line.startsWith("<!--")) {
            return;
        }
        Matcher heading = TITLE.matcher(line);
        if (heading.matches()) {
            appendTitle(heading.group(1), finished);
        } else if (line.startsWith("<svg ")) {
            appendHead(line, finished);
        } else {
            finished.append(StruckText.draw(ourFonts(line))).append('\n');
        }
    }

    private void appendHead(String line, StringBuilder finished) {
        Matcher head = HEAD.matcher(line);
        String label = "role=\"img\" aria-labelledby=\"title description\" ";
        finished.append(head.find() ? "<svg " + label + line.substring("<svg ".length()) : line)
                .append('\n');
    }

    private void appendTitle(String name, StringBuilder finished) {
        if (name.equals("spanwise")) {
            finished.append("<title id=\"title\">")
                    .append(SafeText.forXml(title))
                    .append("</title>\n");
            finished.append("<desc id=\"description\">")
                    .append(SafeText.forXml(description))
                    .append("</desc>\n");
            return;
        }
        Box box = boxes.get(name);
        if (box != null && !box.title().isEmpty()) {
            finished.append("<title>").append(SafeText.forXml(box.title())).append("</title>\n");
            finished.append("<desc>").append(SafeText.forXml(box.description())).append("</desc>\n");
        }
    }

    private static String ourFonts(String line) {
        return line.replace(
                "font-family=\"Helvetica,sans-Serif\"",
                "font-family=\"" + LiberationSans.FAMILY + ", Arial, Helvetica, sans-serif\"");
    }
}
