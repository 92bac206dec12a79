package dev.spanwise.report.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.PositionDraft;
import dev.spanwise.report.diagram.engine.EmbeddedGraphviz;
import dev.spanwise.report.diagram.engine.EngineLimits;
import dev.spanwise.report.diagram.format.Paper;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files of a diagram: the same bytes for the same diagram, its words in them, and what no font can show told. */
class DiagramFilesTest {
    /** No font has a letter for private use at the very end of Unicode. */
    private static final String NOWHERE = "\uDBFF\uDFF0";

    private static final EmbeddedGraphviz GRAPHVIZ = new EmbeddedGraphviz(EngineLimits.DEFAULT);

    private static OrgChart named(String... names) {
        OrgChartBuilder builder = new OrgChartBuilder();
        for (String name : names) {
            builder.add(new PositionDraft("p" + builder.size())
                    .manager(builder.size() == 0 ? null : "p0")
                    .text(Field.NAME, name));
        }
        return builder.build().chart();
    }

    private static Diagram draw(OrgChart chart) {
        return new Diagrams(GRAPHVIZ).draw(chart, DiagramOptions.DEFAULT);
    }

    private static byte[] file(OrgChart chart, FileFormat format, PictureSize size) {
        return new DiagramFiles(new EmbeddedGraphviz(EngineLimits.DEFAULT)).bytes(draw(chart), format, size);
    }

    @ParameterizedTest
    @EnumSource
    void theSameInputGivesTheSameBytes(FileFormat format) {
        OrgChart chart = named("Müller", "Щука", "Đặng", "Žižek");

        assertThat(file(chart, format, PictureSize.DEFAULT)).isEqualTo(file(chart, format, PictureSize.DEFAULT));
    }

    @Test
    void aPdfHoldsTheNamesAsText() throws Exception {
        byte[] pdf = file(named("Müller", "Щука", "<b>bold</b>", "\"]; x [\\N"), FileFormat.PDF, PictureSize.DEFAULT);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Müller", "Щука", "<b>bold</b>", "\"]; x [\\N")
                    .contains("Organisation chart", "all 4 positions shown");
        }
    }

    @Test
    void aPosterSpreadsTheDrawingOverSheetsOfThePaper() throws Exception {
        PictureSize poster = new PictureSize(2, OptionalInt.empty(), Optional.of(Paper.A4), true);
        try (PDDocument document = Loader.loadPDF(file(TestCharts.star(200), FileFormat.PDF, poster))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            document.getPages()
                    .forEach(page -> assertThat(Math.min(
                                    page.getMediaBox().getWidth(),
                                    page.getMediaBox().getHeight()))
                            .isEqualTo(595.3f));
        }
    }

    @Test
    void charactersWithoutAFontAreNamed() {
        assertThat(draw(named("Müller", "Щука " + NOWHERE)).missingCharacters()).isEqualTo(List.of(NOWHERE));
        assertThat(draw(named("Müller", "Щука")).missingCharacters()).isEmpty();
    }
}
