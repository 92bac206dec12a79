package dev.spanwise.report.diagram;

import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.layout.DottedLineDrawing;
import dev.spanwise.report.diagram.sheet.Heading;
import dev.spanwise.report.diagram.view.VisibleTree;
import java.util.ArrayList;
import java.util.List;

/** The words over a picture: title, source, date, how much of the chart it shows, and what it leaves out. */
final class HeadingWords {
    private HeadingWords() {}

    static Heading of(VisibleTree tree, DiagramOptions options, DottedLineDrawing dotted, Texts texts) {
        int all = tree.chart().size();
        List<String> parts = sourceAndDate(options, texts);
        parts.add(tree.size() == all ? texts.get("heading.all", all) : texts.get("heading.of", tree.size(), all));
        if (!dotted.lines().isEmpty()) {
            parts.add(texts.get("heading.dotted", dotted.lines().size()));
        }
        if (dotted.missing() > 0) {
            parts.add(texts.get("heading.dottedMissing", dotted.missing()));
        }
        if (dotted.undrawn() > 0) {
            parts.add(texts.get("heading.dottedUndrawn", dotted.undrawn()));
        }
        String title = options.title().isEmpty() ? texts.get("heading.title") : options.title();
        return new Heading(title, List.of(String.join(" · ", parts)));
    }

    /** Where the data comes from and its date, as far as the options say; more may be added. */
    static List<String> sourceAndDate(DiagramOptions options, Texts texts) {
        List<String> parts = new ArrayList<>();
        if (!options.source().isEmpty()) {
            parts.add(texts.get("heading.source", options.source()));
        }
        if (!options.date().isEmpty()) {
            parts.add(options.date());
        }
        return parts;
    }
}
