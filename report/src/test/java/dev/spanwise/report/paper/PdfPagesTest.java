package dev.spanwise.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.model.read.ChartReader;
import dev.spanwise.model.read.ReadOptions;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.analysis.Analysis;
import dev.spanwise.report.dossier.HtmlReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a PDF has that a page of HTML has not, read back with another library. */
class PdfPagesTest {
    /** 16 mm, less a hair. */
    private static final float MARGIN = 45;

    private static final String LONG = "Donaudampfschifffahrtsgesellschaftskapitaen".repeat(8);

    private static final String PAGE = """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Staff &amp; 王</title>
        <style>body { color: red }</style></head><body><h1>Staff &amp; 王</h1><main>
        <section><h2>Layers</h2><figure><svg class="chart" viewBox="0 0 100 20" role="img" aria-label="3 layers">
        <rect class="manager" width="50" height="10"></rect><text x="5" y="15">L1</text></svg></figure>
        <details><summary>Closed</summary><p>folded away</p></details>
        <details class="figures"><summary>As a table</summary><p>unfolded</p></details></section>
        <section><h2>People</h2><h3>All</h3><table><thead><tr><th>Id</th><th>Name</th></tr></thead><tbody>%s</tbody></table>
        </section></main><img src="https://example.org/tracker.png"></body></html>
        """.formatted(IntStream.range(0, 120)
            .mapToObj(
                    row -> "<tr><td>" + row + "</td><td>" + (row == 7 ? LONG : "&lt;b&gt;Ann&lt;/b&gt;") + "</td></tr>")
            .collect(Collectors.joining()));

    @Test
    void itIsTaggedWithBookmarksRunningHeadsAndPageNumbers() throws IOException {
        try (PDDocument pdf = written(PAGE, Locale.ENGLISH)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>")
                    .contains("<pdfuaid:part>1</pdfuaid:part>");
            assertThat(bookmarks(pdf)).containsExactly("Layers", "People", "People > All");
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            assertThat(text(pdf, 2)).contains("Staff & □", "People", "2 / " + pages, "Id Name");
        }
    }

    @Test
    void itShowsWhatIsPrintedAndNothingElse() throws IOException {
        try (PDDocument pdf = written(PAGE, Locale.GERMAN)) {
            assertThat(text(pdf, 1)).contains("unfolded", "<b>Ann</b>").doesNotContain("folded away");
            assertThat(text(pdf, pdf.getNumberOfPages())).contains("Ein leeres Quadrat steht für Zeichen");
            for (PDFont font : fonts(pdf)) {
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("LiberationSans");
            }
        }
        assertThat(PdfPages.of(PAGE, Locale.GERMAN).missingCharacters()).containsExactly("王");
    }

    @Test
    void noRowIsSplit() throws IOException {
        String rows = IntStream.range(0, 150)
                .mapToObj(row ->
                        "<tr><td>from" + row + " " + "word ".repeat(10 + row % 7 * 12) + "to" + row + "</td></tr>")
                .collect(Collectors.joining());
        try (PDDocument pdf = written("<table><tbody>" + rows + "</tbody></table>", Locale.ENGLISH)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(numbers(text(pdf, page), "to"))
                        .as("page " + page)
                        .isEqualTo(numbers(text(pdf, page), "from"))
                        .isNotEmpty();
            }
        }
    }

    /** Wherever on a page a table begins, its first row is close below its headings, on the same page. */
    @Test
    void headingsOfATableHaveItsFirstRowBelowThem() throws IOException {
        String table = "<h3>Spans</h3><table><thead><tr><th>heading</th></tr></thead><tbody>"
                + IntStream.range(0, 8)
                        .mapToObj(row -> "<tr><td>" + (row == 0 ? "first" : "later") + "</td></tr>")
                        .collect(Collectors.joining())
                + "</tbody></table>";
        for (int before = 34; before <= 48; before++) {
            try (PDDocument pdf = written("<p>filled</p>".repeat(before) + table, Locale.ENGLISH)) {
                List<Float> distances = new ArrayList<>();
                PDFTextStripper lines = new PDFTextStripper() {
                    private float heading;

                    @Override
                    protected void writeString(String words, List<TextPosition> letters) {
                        float y = letters.get(0).getYDirAdj();
                        heading = words.equals("heading") ? y : heading;
                        if (words.equals("first")) {
                            distances.add(y - heading);
                        }
                    }
                };
                lines.getText(pdf);
                assertThat(distances).as(before + " lines before it").hasSize(1);
                assertThat(distances.get(0)).as(before + " lines before it").isBetween(10f, 25f);
            }
        }
    }

    /** However many rows it has, and whatever stands above: title, head and the first rows of a table are on one page. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h3>Title</h3><div>TABLE</div>",
                "<section><h2>Title</h2><p class='lead'>Lead</p><div class='scroll'>TABLE</div></section>",
                "<details class='figures'><summary>Title</summary>TABLE</details>"
            })
    void titleAndHeadOfALongTableHaveItsFirstRowsBelowThem(String part) throws IOException {
        String rows = IntStream.range(0, 14)
                .mapToObj(row -> "<tr><td>row" + row + " end</td></tr>")
                .collect(Collectors.joining());
        String table = "<table><thead><tr><th>Head</th></tr></thead><tbody>" + rows + "</tbody></table>";
        for (int before = 31; before <= 42; before++) {
            String html = "<p>filled</p>".repeat(before) + part.replace("TABLE", table);
            try (PDDocument pdf = written(html, Locale.ENGLISH)) {
                String first = text(pdf, 1);
                String page = first.contains("Title") || first.contains("Head") ? first : text(pdf, 2);
                assertThat(page).as(before + " lines before it").contains("Title", "Head", "row0 ", "row1 ", "row2 ");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "11, 1", "12, 0"})
    void aSmallTableStaysWithItsHeading(int rows, int together) {
        String table = "<h3>Steps</h3><table><thead><tr><th>Step</th></tr></thead><tbody>"
                + "<tr><td>1</td></tr>".repeat(rows) + "</tbody></table>";
        Document page = PagedDocument.of(
                        "<html><body><section>" + table + "<p>After</p></section></body></html>",
                        Texts.in(PagedDocument.class, Locale.ENGLISH))
                .document();

        assertThat(page.select(".together > h3 + table")).hasSize(together);
        assertThat(page.select("h3 + table")).hasSize(1);
        assertThat(page.select("section").text()).isEqualTo("Steps Step" + " 1".repeat(rows) + " After");
    }

    private static List<String> numbers(String text, String before) {
        return Pattern.compile(before + "(\\d+)")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void aWordThatIsLongerThanALineStaysOnThePaper() throws IOException {
        assertEverythingStaysWithin(PAGE, Locale.ENGLISH, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void tablesWithManyColumnsStayWithinTheMargins(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        var read = ChartReader.read(
                List.of(Input.bytes(
                        "staff.csv", "id,manager\n1,\n2,1\n3,2\n4,1\n5,4\n".getBytes(StandardCharsets.UTF_8))),
                ReadOptions.in(locale));
        Analysis analysis = Analysis.of(read, Set.of(), Targets.DEFAULT, Optional.empty());
        String page = HtmlReport.of(analysis, List.of(), "staff.csv", locale);
        assertThat(page).contains("PricewaterhouseCoopers");
        assertEverythingStaysWithin(page, locale, MARGIN);
    }

    private static void assertEverythingStaysWithin(String page, Locale language, float margin) throws IOException {
        try (PDDocument pdf = written(page, language)) {
            float right = pdf.getPage(0).getMediaBox().getWidth() - margin;
            PDFTextStripper edges = new PDFTextStripper() {
                @Override
                protected void writeString(String words, List<TextPosition> letters) {
                    letters.forEach(letter -> assertThat(letter.getXDirAdj() + letter.getWidthDirAdj())
                            .as(words)
                            .isLessThan(right));
                }
            };
            edges.getText(pdf);
        }
    }

    private static PDDocument written(String html, Locale language) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfPages.of(html, language).write(file);
        return Loader.loadPDF(file.toByteArray());
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(pdf);
    }

    private static List<String> bookmarks(PDDocument pdf) {
        List<String> names = new ArrayList<>();
        for (PDOutlineItem section :
                pdf.getDocumentCatalog().getDocumentOutline().children()) {
            names.add(section.getTitle());
            section.children().forEach(part -> names.add(section.getTitle() + " > " + part.getTitle()));
        }
        return names;
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
