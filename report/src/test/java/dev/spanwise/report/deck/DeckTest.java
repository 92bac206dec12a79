package dev.spanwise.report.deck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Table;
import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
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
        return new XMLSlideShow(new ByteArrayInputStream(deck.bytes()));
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
        try (Deck deck = Deck.plain()) {
            deck.addTable("Spans", table(100, "a manager"), "", rows -> rows + " more");

            XSLFSlide slide = read(deck).getSlides().get(0);
            int shown = tableOf(slide).getNumberOfRows() - 1;
            assertThat(shown).isBetween(10, 20);
            assertThat(tableOf(slide).getCell(shown, 1).getText()).isEqualTo(String.valueOf(shown));
            assertThat(texts(slide)).contains("Spans", (100 - shown) + " more");
        }
    }

    @Test
    void aTableNeverGoesBeyondTheSlide() throws IOException {
        try (Deck deck = Deck.plain()) {
            deck.addTable("Long", table(40, "very long ".repeat(60)), "", rows -> rows + " more");

            XSLFTable made = tableOf(read(deck).getSlides().get(0));
            double width =
                    IntStream.range(0, 2).mapToDouble(made::getColumnWidth).sum();
            assertThat(width).isLessThanOrEqualTo(960 - 2 * 40 + 0.5);
            assertThat(made.getAnchor().getMaxY()).isLessThan(540);
            assertThat(made.getCell(1, 0).getText()).endsWith("…").hasSizeLessThan(160);
            assertThat(made.getCell(1, 1).getText()).isEqualTo("1");
        }
    }

    @Test
    void notesStandBehindTheSlide() throws IOException {
        try (Deck deck = Deck.plain()) {
            deck.addText("Verdict", List.of("Eleven layers."), "counted from the top");

            XSLFSlide slide = read(deck).getSlides().get(0);
            assertThat(texts(slide)).contains("Verdict", "Eleven layers.");
            assertThat(slide.getNotes().getTextParagraphs().stream()
                            .flatMap(List::stream)
                            .map(paragraph -> paragraph.getText()))
                    .contains("counted from the top");
        }
    }

    @Test
    void aChartHasItsNumbersBehindIt() throws IOException {
        try (Deck deck = Deck.plain()) {
            Bars bars = Bars.stacked(List.of("L1", "L2"), List.of(new Bars.Series("Managers", List.of(1, 3))));
            deck.addBars("Layers", bars, "");

            var chart = read(deck).getCharts().get(0);
            var sheet = chart.getWorkbook().getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Managers");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("L2");
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(3);
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new AssertionError(e);
        }
    }

    /** A company's own file gives the size; its slides do not come along. */
    @Test
    void aTemplateGivesTheSizeAndNoSlides() throws IOException {
        ByteArrayOutputStream corporate = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(700, 500));
            show.createSlide().createTextBox().setText("an old slide");
            show.write(corporate);
        }
        try (Deck deck = Deck.like(new ByteArrayInputStream(corporate.toByteArray()))) {
            deck.addText("Verdict", List.of("Eleven layers."), "");

            XMLSlideShow read = read(deck);
            assertThat(read.getPageSize()).isEqualTo(new Dimension(700, 500));
            assertThat(read.getSlides()).hasSize(1);
            assertThat(texts(read.getSlides().get(0))).doesNotContain("an old slide");
        }
    }
}
