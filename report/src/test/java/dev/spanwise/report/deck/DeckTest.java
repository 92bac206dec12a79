package dev.spanwise.report.deck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Table;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;

/** Decks are read back: what stands on the slides, how much of a table, and whose size they have. */
class DeckTest {
    private static Table table(int rows, String text) {
        return new Table(
                "",
                List.of(Column.text("What"), Column.figure("How many")),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> List.of(Cell.of(text), Cell.figure(i, String.valueOf(i))))
                        .toList());
    }

    private static XMLSlideShow read(Deck deck) throws IOException {
        byte[] file = deck.bytes();
        assertThat(OfficeSchema.violations(file)).isEmpty();
        return new XMLSlideShow(new ByteArrayInputStream(file));
    }

    private static XSLFTable tableOf(XSLFSlide slide) {
        return (XSLFTable) slide.getShapes().stream()
                .filter(XSLFTable.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .toList();
    }

    @Test
    void aTableIsATableAndWhatHasNoRoomIsCounted() throws IOException {
        try (Deck deck = Deck.plain(Locale.ENGLISH)) {
            deck.add("Spans", "").table(table(100, "a manager"));

            XSLFSlide slide = read(deck).getSlides().get(0);
            int shown = tableOf(slide).getNumberOfRows() - 1;
            assertThat(shown).isBetween(10, 20);
            assertThat(tableOf(slide).getCell(shown, 1).getText()).isEqualTo(String.valueOf(shown));
            assertThat(texts(slide))
                    .contains("Spans", "... and " + (100 - shown) + " more rows: see the dossier or the workbook.");
        }
    }

    @Test
    void aTableNeverGoesBeyondTheSlide() throws IOException {
        try (Deck deck = Deck.plain(Locale.GERMAN)) {
            deck.add("Long", "").table(table(40, "very long ".repeat(60)));

            XSLFTable made = tableOf(read(deck).getSlides().get(0));
            double width =
                    IntStream.range(0, 2).mapToDouble(made::getColumnWidth).sum();
            assertThat(width).isLessThanOrEqualTo(960 - 2 * 40 + 0.5);
            assertThat(made.getAnchor().getMaxY()).isLessThan(540);
            assertThat(made.getCell(1, 0).getText()).endsWith("…").hasSizeLessThan(420);
            assertThat(made.getCell(1, 1).getText()).isEqualTo("1");
        }
    }

    /** Names of rows stay readable, and figures whole, beside four headings that are far too long. */
    @Test
    void headingsOfFiguresGiveWayToNames() throws IOException {
        List<Column> columns = List.of(
                Column.text(""),
                Column.figure("A scenario with a long name"),
                Column.figure("Another scenario with one"),
                Column.figure("And a third one, as long"));
        Cell figure = Cell.figure(1234567, "1,234,567");
        Table table = new Table("", columns, List.of(List.of(Cell.of("People managers"), figure, figure, figure)));
        try (Deck deck = Deck.plain(Locale.ENGLISH)) {
            deck.add("Plans", "").left(0.4).table(table);

            XSLFTable made = tableOf(read(deck).getSlides().get(0));
            assertThat(made.getCell(1, 0).getText()).isEqualTo("People managers");
            assertThat(made.getCell(1, 3).getText()).isEqualTo("1,234,567");
            assertThat(made.getCell(0, 1).getText()).isEqualTo("A scenario with a long name");
        }
    }

    /** A step of 160 letters takes two lines of about 115, in its own row; no figure is cut for it. */
    @Test
    void textsOfRowsTakeSeveralLinesBeforeTheyAreCut() throws IOException {
        String step =
                "Ask what the manager really does for each report. Standard work bears wide spans; otherwise name a deputy or an expert who takes over part for some of it";
        Table table = new Table(
                "",
                List.of(Column.text("Finding"), Column.figure("Count"), Column.text("Next step")),
                List.of(
                        List.of(Cell.of("Span too wide"), Cell.figure(8, "8"), Cell.of(step)),
                        List.of(Cell.of("Chain"), Cell.figure(13, "13"), Cell.of("Look"))));
        try (Deck deck = Deck.plain(Locale.ENGLISH)) {
            deck.add("Findings", "").table(table);

            XSLFTable made = tableOf(read(deck).getSlides().get(0));
            assertThat(made.getCell(1, 2).getText()).isEqualTo(step);
            assertThat(made.getRowHeight(1)).isBetween(32.0, 34.0);
            assertThat(made.getRowHeight(2)).isEqualTo(24);
        }
    }

    /** Upright, 540 by 780: what is beside each other elsewhere is below each other, and names of rows are whole. */
    @Test
    void anUprightSlideIsFilledFromTheTop() throws IOException {
        ByteArrayOutputStream corporate = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(540, 780));
            Stream.of(show.getSlideMasters().get(0).getPlaceholders())
                    .filter(shape -> shape.getTextType() == Placeholder.BODY)
                    .forEach(shape -> shape.setAnchor(new Rectangle2D.Double(36, 126, 600, 590)));
            show.write(corporate);
        }
        try (Deck deck = Deck.like(new ByteArrayInputStream(corporate.toByteArray()), Locale.ENGLISH)) {
            Part room = deck.add("Plan", "");
            room.left(0.5).table(table(3, "Approvals to the head of the branch, mean"));
            room.rightOf(0.5).table(table(3, "Approvals to the top, mean"));

            List<XSLFTable> tables = read(deck).getSlides().get(0).getShapes().stream()
                    .filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast)
                    .toList();
            assertThat(tables.get(0).getCell(1, 0).getText()).isEqualTo("Approvals to the head of the branch, mean");
            assertThat(tables.get(0).getAnchor().getMaxX()).isLessThanOrEqualTo(540);
            assertThat(tables.get(1).getAnchor().getX())
                    .isEqualTo(tables.get(0).getAnchor().getX());
            assertThat(tables.get(1).getAnchor().getY())
                    .isGreaterThan(tables.get(0).getAnchor().getMaxY());
        }
    }

    /** Verdana asks for about a fifth more room than Arial. */
    @Test
    void lettersOfAWideFontHaveTheirRoom() throws IOException {
        String text =
                "A text that takes one line of the narrower letters, but not of the wider ones, in the same column of a table, twelve points";
        try (Deck narrow = Deck.plain(Locale.ENGLISH)) {
            narrow.add("Findings", "").table(table(1, text));
            XMLSlideShow show = read(narrow);
            assertThat(tableOf(show.getSlides().get(0)).getRowHeight(1)).isEqualTo(24);

            show.getSlideMasters()
                    .get(0)
                    .getTheme()
                    .getXmlObject()
                    .getThemeElements()
                    .getFontScheme()
                    .getMinorFont()
                    .getLatin()
                    .setTypeface("Verdana");
            ByteArrayOutputStream wide = new ByteArrayOutputStream();
            show.write(wide);
            try (Deck deck = Deck.like(new ByteArrayInputStream(wide.toByteArray()), Locale.ENGLISH)) {
                deck.add("Findings", "").table(table(1, text));
                assertThat(tableOf(read(deck).getSlides().get(0)).getRowHeight(1))
                        .isGreaterThan(24);
            }
        }
    }

    /** Of 60 sentences the last ones are counted; a title of 400 letters gets small ones, and ends within its place. */
    @Test
    void whatIsTooMuchIsSaidToBe() throws IOException {
        try (Deck deck = Deck.plain(Locale.ENGLISH)) {
            List<String> sentences =
                    IntStream.range(0, 60).mapToObj(i -> "Sentence " + i + ".").toList();
            deck.add("A title ".repeat(100), "").sentences(sentences);

            XSLFSlide slide = read(deck).getSlides().get(0);
            assertThat(texts(slide).get(0)).endsWith("…").hasSizeLessThan(600);
            String shown = texts(slide).get(texts(slide).size() - 1);
            long told =
                    shown.lines().filter(line -> line.startsWith("Sentence")).count();
            assertThat(shown).endsWith("... and " + (60 - told) + " more points: see the dossier.");
            assertThat(told).isBetween(10L, 40L);
        }
    }

    /** The picture of the slide on its notes has an empty text. */
    @Test
    void notesStandBehindTheSlideAndNumbersOnIt() throws IOException {
        try (Deck deck = Deck.plain(Locale.ENGLISH)) {
            deck.describe("Report", "staff.csv");
            deck.add("Verdict", "counted from the top\u0000\nline two")
                    .sentences(List.of("Eleven <b>layers</b>.\u0007"));

            XSLFSlide slide = read(deck).getSlides().get(0);
            assertThat(texts(slide)).contains("Verdict", "Eleven <b>layers</b>.", "staff.csv", "1");
            assertThat(slide.getNotes().getTextParagraphs().stream()
                            .flatMap(List::stream)
                            .map(paragraph -> paragraph.getText()))
                    .containsExactly("", "counted from the top", "line two");
        }
    }

    @Test
    void aChartHasItsNumbersBehindIt() throws IOException, InvalidFormatException {
        for (Chart.Kind kind : Chart.Kind.values()) {
            try (Deck deck = Deck.plain(Locale.ENGLISH)) {
                List<Chart.Series> series = List.of(
                        new Chart.Series("Managers", List.of(1, 3), Shade.MAIN),
                        new Chart.Series("Others", List.of(2.5, 0.0), Shade.LIGHT).dashedLine());
                deck.add("Layers", "")
                        .chart(new Chart(kind, List.of("L1", "L2"), series, kind == Chart.Kind.BARS, "0"));

                var chart = read(deck).getCharts().get(0);
                var sheet = chart.getWorkbook().getSheetAt(0);
                assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Managers");
                assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("L2");
                assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(3);
                assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(2.5);
            }
        }
    }

    /** A company's own file gives the size; its slides do not come along, and nothing waits to be filled in. */
    @Test
    void aTemplateGivesTheSizeAndNoSlides() throws IOException {
        ByteArrayOutputStream corporate = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(700, 500));
            show.createSlide().createTextBox().setText("an old slide");
            show.write(corporate);
        }
        try (Deck deck = Deck.like(new ByteArrayInputStream(corporate.toByteArray()), Locale.ENGLISH)) {
            deck.add("Verdict", "").tiles(List.of(new Tile("11", "layers")));

            XMLSlideShow read = read(deck);
            assertThat(read.getPageSize()).isEqualTo(new Dimension(700, 500));
            assertThat(read.getSlides()).hasSize(1);
            assertThat(texts(read.getSlides().get(0))).contains("11\nlayers").doesNotContain("an old slide");
            assertThat(read.getSlides().get(0).getPlaceholders())
                    .extracting(XSLFTextShape::getTextType)
                    .containsExactlyInAnyOrder(Placeholder.TITLE, Placeholder.SLIDE_NUMBER);
        }
    }
}
