package dev.spanwise.report.diagram.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.PositionDraft;
import dev.spanwise.report.deck.OfficeSchema;
import dev.spanwise.report.diagram.Diagram;
import dev.spanwise.report.diagram.DiagramFiles;
import dev.spanwise.report.diagram.DiagramOptions;
import dev.spanwise.report.diagram.Diagrams;
import dev.spanwise.report.diagram.FileFormat;
import dev.spanwise.report.diagram.LayoutName;
import dev.spanwise.report.diagram.PictureSize;
import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.TextLine;
import dev.spanwise.report.diagram.drawing.TextRun;
import dev.spanwise.report.diagram.engine.EmbeddedGraphviz;
import dev.spanwise.report.diagram.engine.EngineLimits;
import dev.spanwise.report.diagram.style.ColourBy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A style decides what stands in the boxes of every layout and every format, and the legend says what it means. */
class CardsInDrawingsTest {
    private static final EmbeddedGraphviz GRAPHVIZ = new EmbeddedGraphviz(EngineLimits.DEFAULT);
    private static final String HOSTILE = "<b>&\"'\\N|{}%3Cscript%3E</b>";

    /** Ada leads Ben, Cem and a vacancy. */
    private static OrgChart chart() {
        return new OrgChartBuilder()
                .add(new PositionDraft("1")
                        .text(Field.NAME, "Ada")
                        .text(Field.TITLE, "Head")
                        .text(Field.GRADE, "G9")
                        .number(Field.SALARY, 123_456)
                        .date(Field.HIRE_DATE, LocalDate.of(2019, 3, 4)))
                .add(new PositionDraft("2")
                        .manager("1")
                        .text(Field.NAME, "Ben")
                        .text(Field.GRADE, HOSTILE)
                        .number(Field.SALARY, 98_700))
                .add(new PositionDraft("3").manager("1").text(Field.NAME, "Cem").text(Field.GRADE, "G2"))
                .add(new PositionDraft("4").manager("1").flag(Flag.VACANT, true))
                .build()
                .chart();
    }

    private static Diagram draw(String style, LayoutName layout, Locale language) {
        DiagramOptions options = DiagramOptions.DEFAULT
                .withLayout(layout)
                .withLanguage(language)
                .withCards(CardStyleFile.parse("look.yaml", style));
        return new Diagrams(GRAPHVIZ).draw(chart(), options);
    }

    private static Diagram draw(String style) {
        return draw(style, LayoutName.TIDY, Locale.ENGLISH);
    }

    private static Box box(Diagram diagram, String id) {
        return diagram.drawing().boxes().stream()
                .filter(box -> box.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Box box) {
        return box.lines().stream()
                .map(line -> line.runs().stream().map(TextRun::inWords).collect(Collectors.joining(" ")))
                .toList();
    }

    private static String all(Diagram diagram) {
        return diagram.drawing().boxes().stream()
                .flatMap(box -> lines(box).stream())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theChosenFieldsStandInTheirOrderAndNobodyElsesName() {
        String style = """
            fields:
              - title
              - {field: pay, label: Pay, format: thousands}
              - {field: hire-date, format: year}
              - grade
              - manager
            """;
        Diagram diagram = draw(style);

        assertThat(lines(box(diagram, "n0"))).containsExactly("Head", "Pay: 123k", "2019", "G9");
        assertThat(lines(box(diagram, "n1"))).containsExactly("Pay: 99k", HOSTILE, "Ada");
        assertThat(lines(box(diagram, "n3"))).containsExactly("Ada");
        assertThat(all(diagram)).contains("In the boxes: Job title, Pay, Hired on, Grade, Manager");
        // what a screen reader is told is what stands there, too
        assertThat(box(diagram, "n0").title()).isEqualTo("Head");
        assertThat(box(diagram, "n2").title() + box(diagram, "n2").description())
                .doesNotContain("Cem");
    }

    @Test
    void figuresAreWrittenAsTheLanguageWritesThem() {
        String style =
                "fields: [name, {field: pay, format: thousands}, pay, {field: pay, format: millions}, hire-date]\n";

        assertThat(lines(box(draw(style, LayoutName.TIDY, Locale.GERMAN), "n0")))
                .containsExactly("Ada", "123 Tsd.", "123.456", "0,1 Mio.", "04.03.2019");
        assertThat(lines(box(draw(style), "n0"))).containsExactly("Ada", "123k", "123,456", "0.1m", "Mar 4, 2019");
    }

    private static final String RULES = """
        title: What to look at
        rules:
          - {when: span > 2, fill: red, badge: Wide, meaning: More than 2}
          - {when: layer == 1, fill: green, border: blue}
          - {when: vacant, border: '#004b87', badge: V}
          - {when: grade == 'G2', badge: Low}
          - {when: grade == 'nobody', fill: sky}
        """;

    @Test
    void theFirstRuleThatHoldsGivesTheColourAndAllGiveTheirBadges() {
        Diagram diagram = draw(RULES);
        Box ada = box(diagram, "n0");

        assertThat(ada.style().fill())
                .isEqualTo(CardColour.find("red").orElseThrow().fill());
        assertThat(ada.style().stroke())
                .isEqualTo(CardColour.find("blue").orElseThrow().strong());
        assertThat(lines(ada)).contains("[Wide] [B]");
        assertThat(box(diagram, "n3").style().stroke()).isEqualTo("#004b87");
        assertThat(lines(box(diagram, "n2"))).contains("[Low]");
        assertThat(lines(box(diagram, "n1"))).noneMatch(line -> line.contains("["));
        assertThat(all(diagram))
                .contains("What to look at", "Wide: More than 2", "B: layer == 1", "V: vacant", "Low: grade == 'G2'")
                .doesNotContain("nobody", "In the boxes");
        assertThat(ada.description()).contains("More than 2");
    }

    /** Every format says by a text what the colour says. */
    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void everyFormatHasFieldsColoursAndBadges(FileFormat format) throws IOException {
        byte[] file =
                new DiagramFiles(GRAPHVIZ).bytes(draw(RULES + "fields: [name, grade]\n"), format, PictureSize.DEFAULT);
        if (Set.of(FileFormat.PNG, FileFormat.PDF).contains(format)) {
            assertThat(file).hasSizeGreaterThan(2_000);
            return;
        }
        if (format == FileFormat.PPTX) {
            assertThat(OfficeSchema.violations(file)).isEmpty();
        }
        String text = format == FileFormat.PPTX ? slideText(file) : new String(file, StandardCharsets.UTF_8);
        assertThat(text).contains("Wide", "Low", "G2");
        assertThat(text.toLowerCase(Locale.ROOT)).contains("f6b8b3");
        if (format != FileFormat.PPTX && format != FileFormat.JSON) {
            assertThat(text).doesNotContain("<b>&", "<script", "<b>\"");
        }
    }

    private static String slideText(byte[] file) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            StringBuilder text =
                    new StringBuilder(show.getSlides().get(0).getXmlObject().xmlText());
            show.getSlides().get(0).getShapes().stream()
                    .filter(XSLFTextShape.class::isInstance)
                    .flatMap(shape -> ((XSLFTextShape) shape).getTextParagraphs().stream())
                    .flatMap(paragraph -> paragraph.getTextRuns().stream())
                    .filter(run -> run.getHighlightColor() != null)
                    .map(XSLFTextRun::getRawText)
                    .forEach(text::append);
            return text.toString();
        }
    }

    @Test
    void badgesOfSlidesStandApartFromWhatIsBeforeThem() throws IOException {
        String rules = "rules:\n  - {when: layer == 1, badge: Top}\n  - {when: manager, badge: Leads}\n";
        byte[] file = new DiagramFiles(GRAPHVIZ)
                .bytes(draw(rules, LayoutName.CARDS, Locale.ENGLISH), FileFormat.PPTX, PictureSize.DEFAULT);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            assertThat(show.getSlides().get(0).getShapes().stream()
                            .filter(XSLFTextShape.class::isInstance)
                            .map(shape -> ((XSLFTextShape) shape).getText()))
                    .anyMatch(text -> text.contains("Top Leads"));
        }
    }

    /** Whatever a layout has room for, badges and the legend are there; nothing of a box is wider than the box. */
    @ParameterizedTest
    @EnumSource(value = LayoutName.class, names = "ATLAS", mode = EnumSource.Mode.EXCLUDE)
    void everyLayoutShowsThem(LayoutName layout) {
        Diagram diagram = draw(RULES, layout, Locale.ENGLISH);

        assertThat(all(diagram)).contains("Wide: More than 2").contains(layout == LayoutName.DOTS ? "▲" : "[Low]");
        for (Box box : diagram.drawing().boxes()) {
            double room = box.width() - box.inset() - 2 * Box.PADDING + 0.5;
            assertThat(box.lines().stream().mapToDouble(TextLine::width).max().orElse(0))
                    .as(layout + " " + lines(box))
                    .isLessThanOrEqualTo(Math.max(room, 0));
        }
    }

    @Test
    void textReadsOnEveryFill() {
        for (String fill : List.of("#000000", "#ff0000", "#4292c6", "#808080", "#ffff00", "violet")) {
            Box ada = box(draw("rules: [{when: top, fill: '" + fill + "'}]\n"), "n0");
            ada.lines().stream()
                    .flatMap(line -> line.runs().stream())
                    .forEach(run -> assertThat(Contrast.of(
                                    run.isBadge()
                                            ? run.background()
                                            : ada.style().fill(),
                                    run.colour()))
                            .as(run + " on " + fill)
                            .isGreaterThanOrEqualTo(Contrast.TEXT));
        }
    }

    /** Where pay may not be seen it is not in the chart: no box and no colour tells of it, and the legend says so. */
    @Test
    void whatTheChartHasNotIsLeftOutAndTold() {
        String style = """
            fields: [name, pay, location]
            rules:
              - {when: "salary > 100000 || vacant", fill: red, badge: Rich}
              - {when: "!(cost < 100000)", fill: red, badge: X}
              - {when: vacant, badge: Open}
            """;
        DiagramOptions options =
                DiagramOptions.DEFAULT.withCards(CardStyleFile.parse("", style)).withLayout(LayoutName.TIDY);
        Diagram diagram = new Diagrams(GRAPHVIZ).draw(chart().without(Set.of(Field.SALARY)), options);

        assertThat(all(diagram))
                .contains(
                        "[Open]", "Not in this chart and therefore left out: Pay per year, Location, rule Rich, rule X")
                .doesNotContain("[Rich]", "[X]", "123", "98");
        assertThat(diagram.drawing().boxes())
                .noneMatch(box -> box.style().fill().equals("#f6b8b3"));
    }

    @Test
    void coloursThatAreAskedForStayBelowThoseOfTheRules() {
        DiagramOptions options = DiagramOptions.DEFAULT
                .withLayout(LayoutName.TIDY)
                .withCards(CardStyleFile.parse("", RULES))
                .withColours(ColourBy.LAYER);
        Diagram diagram = new Diagrams(GRAPHVIZ).draw(chart(), options);

        assertThat(all(diagram)).contains("Layer 2", "Wide: More than 2");
        assertThat(box(diagram, "n0").style().fill()).isEqualTo("#f6b8b3");
        assertThat(box(diagram, "n1").style().fill())
                .isNotEqualTo(box(draw(RULES), "n1").style().fill());
    }
}
