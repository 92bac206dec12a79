package dev.spanwise.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * A chart drawn as indented text, two spaces a layer, for tests that read like a drawing:
 *
 * <pre>
 * ceo
 *   ann   department=Sales grade=5 salary=90000
 *     bob   title=Clerk vacant
 *   cyd
 * </pre>
 *
 * The first word of a line is the id. After it come fields as {@code name=value} (underscores in a value stand for
 * spaces) and flags by their name.
 */
public final class DrawnChart {
    private DrawnChart() {}

    public static OrgChart of(String drawing) {
        ChartResult result = resultOf(drawing);
        if (!result.problems().isEmpty() && result.hasErrors()) {
            throw new IllegalArgumentException("not a clean drawing: " + result.problems());
        }
        return result.chart();
    }

    public static ChartResult resultOf(String drawing) {
        OrgChartBuilder builder = new OrgChartBuilder();
        Deque<String> line = new ArrayDeque<>();
        int row = 0;
        for (String text : drawing.lines().filter(l -> !l.isBlank()).toList()) {
            int depth = (text.length() - text.stripLeading().length()) / 2;
            while (line.size() > depth) {
                line.pop();
            }
            List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+")));
            PositionDraft draft =
                    new PositionDraft(words.remove(0)).manager(line.peek()).source(new SourceRow("drawing", ++row));
            words.forEach(word -> apply(word, draft));
            builder.add(draft);
            line.push(draft.id());
        }
        return builder.build();
    }

    private static void apply(String word, PositionDraft draft) {
        int equals = word.indexOf('=');
        if (equals < 0) {
            draft.flag(Flag.valueOf(word.toUpperCase(Locale.ROOT)), true);
            return;
        }
        Field field = Field.valueOf(word.substring(0, equals).toUpperCase(Locale.ROOT));
        String value = word.substring(equals + 1).replace('_', ' ');
        switch (field.type()) {
            case TEXT -> {
                if (field == Field.DOTTED_MANAGER) {
                    draft.dottedManager(value);
                }
                draft.text(field, value);
            }
            case NUMBER -> draft.number(field, Double.parseDouble(value));
            case DATE -> draft.date(field, java.time.LocalDate.parse(value));
        }
    }

    /** The chart as a drawing of ids again, so that a test can compare whole charts. */
    public static String drawingOf(OrgChart chart) {
        StringBuilder drawing = new StringBuilder();
        Deque<Position> open = new ArrayDeque<>();
        for (int top = chart.tops() - 1; top >= 0; top--) {
            open.push(chart.position(top));
        }
        while (!open.isEmpty()) {
            Position position = open.pop();
            drawing.append("  ".repeat(position.layer() - 1))
                    .append(position.id())
                    .append('\n');
            List<Position> reports = position.directReports();
            for (int i = reports.size() - 1; i >= 0; i--) {
                open.push(reports.get(i));
            }
        }
        return drawing.toString();
    }
}
