package dev.spanwise.report.check;

import dev.spanwise.model.read.LeftOut;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.read.SourceTable;
import dev.spanwise.model.read.column.MappedColumn;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was read, and how its columns were understood. */
public final class SourceText {
    private final ReadResult source;
    private final Texts texts;

    public SourceText(ReadResult source, Locale language) {
        this.source = source;
        this.texts = Texts.in(SourceText.class, language);
    }

    public void addTo(Document.Builder document) {
        List<String> files =
                source.sources().stream().map(SourceTable::file).distinct().toList();
        document.title(String.join(" + ", files));
        List<String> lines = new ArrayList<>();
        lines.add(
                texts.get("source.rows", source.counts().rows(), source.counts().positions()) + leftOut());
        for (String file : files) {
            if (files.size() > 1) {
                lines.add(file);
            }
            addMapping(file, lines);
        }
        source.notes().forEach(note -> lines.add("  " + note));
        document.paragraph(String.join("\n", lines), Tone.QUIET);
    }

    /** References and what was only partly understood on lines of their own, the other columns together. */
    private void addMapping(String file, List<String> lines) {
        List<String> plain = new ArrayList<>();
        for (MappedColumn column : source.mapping().columns()) {
            if (column.file().equals(file)) {
                boolean apart = !column.target().isEmpty() || column.resolves() < column.of();
                if (apart || !column.normalised().isEmpty()) {
                    lines.add("  " + line(column));
                } else {
                    plain.add(line(column));
                }
            }
        }
        if (!plain.isEmpty()) {
            lines.add("  " + String.join(", ", plain));
        }
    }

    private String leftOut() {
        String parts = source.counts().leftOut().entrySet().stream()
                .map(entry -> texts.get("source.left-out." + id(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(", "));
        int namedOnly = source.counts().namedOnly();
        String named = namedOnly == 0 ? "" : ", " + texts.get("source.named-only", namedOnly);
        return (parts.isEmpty() ? "" : " (" + parts + ")") + named;
    }

    private static String id(LeftOut reason) {
        return reason.id();
    }

    /** For example {@code manager: "Reports to" -> "Post" (277 of 277 resolve)}. */
    private String line(MappedColumn column) {
        String text = column.role().id() + ": \"" + column.column() + "\"";
        if (!column.target().isEmpty()) {
            text += " -> \"" + column.target() + "\" (" + texts.get("source.resolve", column.resolves(), column.of())
                    + ")";
        } else if (column.resolves() < column.of()) {
            text += " (" + texts.get("source.understood", column.resolves(), column.of()) + ")";
        }
        return column.normalised().isEmpty() ? text : text + "; " + String.join("; ", column.normalised());
    }
}
