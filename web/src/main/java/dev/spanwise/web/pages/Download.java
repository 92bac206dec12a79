package dev.spanwise.web.pages;

import static java.util.Map.entry;

import dev.spanwise.report.sheet.RowWriter;
import dev.spanwise.web.visit.Visit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Says that an answer is a file to be kept, and what to call it. */
public final class Download {
    private static final Map<String, String> TYPES = Map.ofEntries(
            entry("csv", "text/csv; charset=utf-8"),
            entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            entry("svg", "image/svg+xml"),
            entry("png", "image/png"),
            entry("pdf", "application/pdf"),
            entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            entry("drawio", "application/vnd.jgraph.mxfile"),
            entry("mermaid", "text/vnd.mermaid; charset=utf-8"),
            entry("graphml", "application/graphml+xml"),
            entry("dot", "text/vnd.graphviz; charset=utf-8"),
            entry("html", "text/html; charset=utf-8"),
            entry("yaml", "application/yaml; charset=utf-8"),
            entry("zip", "application/zip"),
            entry("md", "text/markdown; charset=utf-8"),
            entry("txt", "text/plain; charset=utf-8"),
            entry("json", "application/json; charset=utf-8"));

    private Download() {}

    /** CSV as the spreadsheets of the visitor's language want it. */
    public static RowWriter.Format csv(Visit visit) {
        boolean german = visit.language().getLanguage().equals("de");
        return german ? RowWriter.Format.SEMICOLON_CSV : RowWriter.Format.CSV;
    }

    /**
     * Begins a file; {@link FileName} says what {@code what} and {@code of} are.
     *
     * @throws dev.spanwise.web.visit.WebProblem when the address asks for something that was not looked at
     */
    public static void start(Visit visit, String ending, String what, String... of) {
        visit.requireAllRead();
        String file = FileName.of(visit, what, List.of(of)) + "." + ending;
        String encoded = URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
        visit.http()
                .contentType(TYPES.getOrDefault(ending, "application/octet-stream"))
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
    }
}
