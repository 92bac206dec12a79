package dev.spanwise.report.diagram.graph;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import dev.spanwise.report.diagram.drawing.TextRun;
import dev.spanwise.report.diagram.text.SafeText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a drawing as a flowchart of Mermaid, which wikis and repositories draw from text. */
public final class MermaidFile {
    /** More lines than these Mermaid refuses, unless whoever runs it allows more. */
    public static final int MOST_LINES = 500;

    /** More characters than these it refuses likewise. */
    private static final int MOST_CHARACTERS = 50_000;

    /** Whatever means something in a text of Mermaid, or in the HTML that it makes, as a code of the character. */
    private static final Escaper ESCAPER = escaper();

    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> looks = new LinkedHashMap<>();

    private MermaidFile() {}

    private static Escaper escaper() {
        Escapers.Builder escaper = Escapers.builder();
        for (char sign : "#&<>\"'`\\;{}[]()|%~*_:@=".toCharArray()) {
            escaper.addEscape(sign, "#" + (int) sign + ";");
        }
        return escaper.build();
    }

    /** The graph as text; empty where it has more lines or text than Mermaid takes. Equal graphs give equal text. */
    public static Optional<String> write(String title, BoxGraph graph) {
        if (graph.edges().size() > MOST_LINES) {
            return Optional.empty();
        }
        String written = new MermaidFile().written(title, graph);
        return Optional.of(written).filter(text -> text.length() <= MOST_CHARACTERS);
    }

    private String written(String title, BoxGraph graph) {
        String safe = SafeText.clean(title).replace("\\", "\\\\").replace("\"", "\\\"");
        text.append("---\ntitle: \"").append(safe).append("\"\n---\nflowchart TD\n");
        graph.boxes().forEach(this::add);
        graph.edges().forEach(this::add);
        looks.forEach((look, name) -> text.append("    classDef ")
                .append(name)
                .append(' ')
                .append(look)
                .append('\n'));
        return text.toString();
    }

    private void add(Box box) {
        List<String> lines = BoxGraph.text(box);
        String shown = (lines.isEmpty() ? List.of(SafeText.clean(box.title())) : lines)
                .stream().map(ESCAPER::escape).collect(Collectors.joining("<br/>"));
        String look = looks.computeIfAbsent(look(box), first -> "look" + looks.size());
        text.append("    ")
                .append(box.id())
                .append("[\"")
                .append(shown)
                .append("\"]:::")
                .append(look)
                .append('\n');
    }

    private void add(BoxGraph.Edge line) {
        text.append("    ")
                .append(line.from())
                .append(line.dotted() ? " -.- " : " --- ")
                .append(line.to())
                .append('\n');
    }

    private static String look(Box box) {
        BoxStyle style = box.style();
        String fill = style.fill().substring(style.fill().indexOf(':') + 1);
        String ink = box.lines().stream()
                .flatMap(line -> line.runs().stream())
                .map(TextRun::colour)
                .findFirst()
                .orElse(BoxStyle.LINE);
        return "fill:" + (fill.isEmpty() ? "none" : fill)
                + ",stroke:" + (style.stroke().isEmpty() ? "none" : style.stroke())
                + ",color:" + ink
                + (style.outline() == BoxStyle.Outline.SOLID ? "" : ",stroke-dasharray:4");
    }
}
