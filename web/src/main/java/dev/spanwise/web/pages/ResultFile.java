package dev.spanwise.web.pages;

import dev.spanwise.report.document.CsvForm;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.MarkdownForm;
import dev.spanwise.report.json.Json;
import dev.spanwise.report.sheet.XlsxForm;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** A result as a file, in the forms that the command line writes and as a workbook. */
public final class ResultFile {
    /** The endings there are. */
    public static final List<String> ENDINGS = List.of("xlsx", "csv", "md", "json");

    private ResultFile() {}

    /**
     * Answers with the file that the address's ending asks for; only that form is made. {@link FileName} says what {@code
     * what} and {@code of} are.
     *
     * @throws WebProblem when there is no such form
     */
    public static void answer(Visit visit, String what, String of, Supplier<Document> document, Supplier<?> json)
            throws IOException {
        String ending = visit.http().pathParam("ending");
        if (!ENDINGS.contains(ending)) {
            throw WebProblem.badRequest("problem.choice", "format", ending, String.join(", ", ENDINGS));
        }
        if (ending.equals("xlsx")) {
            Document sheets = document.get();
            Download.start(visit, ending, what, of);
            XlsxForm.write(sheets, visit.http().outputStream());
            return;
        }
        String text = switch (ending) {
            case "csv" -> CsvForm.of(document.get());
            case "md" -> String.join("\n", MarkdownForm.lines(document.get())) + "\n";
            default -> Json.of(json.get()) + "\n";
        };
        Download.start(visit, ending, what, of);
        visit.http().result(text);
    }
}
