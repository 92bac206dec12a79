package dev.spanwise.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A document as GitHub-flavoured Markdown: titles as headings, figures and tables as tables. */
public final class MarkdownForm {
    private MarkdownForm() {}

    public static List<String> lines(Document document) {
        List<String> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            add(block, lines);
        }
        return lines;
    }

    private static void add(Block block, List<String> lines) {
        if (block instanceof Title title) {
            lines.add("# " + escape(title.text()));
        } else if (block instanceof Paragraph paragraph) {
            lines.add(escape(paragraph.text()));
        } else {
            PlainTables.findOf(block).ifPresent(table -> titled(table, lines));
        }
    }

    private static void titled(Table table, List<String> lines) {
        if (!table.title().isEmpty()) {
            lines.addAll(List.of("## " + escape(table.title()), ""));
        }
        table(table, lines);
    }

    private static void table(Table table, List<String> lines) {
        lines.add(row(table.columns().stream().map(Column::header).toList()));
        lines.add(table.columns().stream()
                .map(column -> column.kind() == Column.Kind.FIGURE ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |")));
        for (List<Cell> row : table.rows()) {
            lines.add(row(IntStream.range(0, row.size())
                    .mapToObj(column -> row.get(column).text())
                    .toList()));
        }
    }

    private static String row(List<String> texts) {
        return texts.stream().map(MarkdownForm::escape).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Data is shown as it is: nothing in it becomes a link, a tag, a picture or a column. */
    private static String escape(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#~])", "\\\\$1").replaceAll("\\R", " ");
    }
}
