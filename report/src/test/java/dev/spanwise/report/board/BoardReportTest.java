package dev.spanwise.report.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.compliance.AffectedPeople;
import dev.spanwise.analysis.compliance.Fairness;
import dev.spanwise.analysis.compliance.notice.Jurisdiction;
import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.analysis.scenario.CollapseChains;
import dev.spanwise.analysis.scenario.RemoveLayer;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.analysis.scenario.Terms;
import dev.spanwise.analysis.selection.Exclusion;
import dev.spanwise.model.read.ChartReader;
import dev.spanwise.model.read.ReadOptions;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.report.analysis.Analysis;
import dev.spanwise.report.deck.Deck;
import dev.spanwise.report.deck.OfficeSchema;
import dev.spanwise.report.dossier.ToldScenario;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The deck is read back as another program does it: how many slides, that nothing leaves them, that all is by the schema. */
class BoardReportTest {
    private static final String HOSTILE = "=HYPERLINK(\"x\") <b>\\N & ]]> " + "Ähhh".repeat(60);

    /** A chain of four over 120 people in three departments, every third with pay where pay is asked for. */
    private static String staff(boolean pay) {
        StringBuilder csv = new StringBuilder("id,manager,name,department,gender" + (pay ? ",salary" : "") + "\n");
        for (int i = 1; i <= 124; i++) {
            int manager = i <= 4 ? i - 1 : 4 + (i - 5) / 10 * (i > 14 ? 1 : 0);
            String name = i == 2 ? "\"" + HOSTILE.replace("\"", "\"\"") + "\"" : "Person " + i;
            csv.append(i)
                    .append(',')
                    .append(i == 1 ? "" : String.valueOf(manager))
                    .append(',')
                    .append(name);
            csv.append(",Department ").append(i % 3).append(i % 2 == 0 ? ",Female" : ",Male");
            csv.append(pay ? "," + (30_000 + 100 * (124 - i)) : "").append('\n');
        }
        return csv.toString();
    }

    private static Analysis analysis(String csv, Locale language) {
        return Analysis.of(
                ChartReader.read(
                        List.of(Input.bytes("staff.csv", csv.getBytes(StandardCharsets.UTF_8))),
                        ReadOptions.in(language)),
                Set.of(),
                Targets.DEFAULT,
                Optional.empty());
    }

    private static List<ToldScenario> scenarios(Analysis analysis, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i == 0
                        ? Scenario.of(HOSTILE, new CollapseChains(Terms.DEFAULT))
                        : Scenario.of("Layer " + (i + 1), new RemoveLayer(i + 1, Terms.DEFAULT)))
                .map(scenario -> scenario.runOn(analysis.chart()))
                .map(BoardReportTest::told)
                .toList();
    }

    private static ToldScenario told(ScenarioRun run) {
        return new ToldScenario(
                run,
                Optional.of(
                        Fairness.of(AffectedPeople.by(run), Set.of(Jurisdiction.GERMANY), LocalDate.of(2026, 11, 29))));
    }

    private static XMLSlideShow written(Deck deck, Analysis analysis, int scenarios, Locale language)
            throws IOException {
        try (deck) {
            byte[] file = BoardReport.write(deck, analysis, scenarios(analysis, scenarios), HOSTILE, language);
            assertThat(OfficeSchema.violations(file)).isEmpty();
            return new XMLSlideShow(new ByteArrayInputStream(file));
        }
    }

    private static List<String> titles(XMLSlideShow show) {
        return show.getSlides().stream().map(XSLFSlide::getTitle).toList();
    }

    private static void isTidy(XMLSlideShow show) {
        Dimension page = show.getPageSize();
        Rectangle2D whole = new Rectangle2D.Double(-1, -1, page.getWidth() + 2, page.getHeight() + 2);
        for (XSLFSlide slide : show.getSlides()) {
            assertThat(slide.getNotes()).as(slide.getTitle()).isNotNull();
            Rectangle2D title = slide.getPlaceholders()[0].getAnchor();
            for (XSLFShape shape : slide.getShapes()) {
                Rectangle2D place = shape.getAnchor();
                assertThat(whole.contains(place))
                        .as(slide.getTitle() + ": " + place)
                        .isTrue();
                boolean content = shape instanceof XSLFGraphicFrame;
                assertThat(content && place.intersects(title))
                        .as(slide.getTitle())
                        .isFalse();
                assertThat(shape instanceof XSLFTextShape text && text.getText().isBlank())
                        .as(slide.getTitle() + ": a shape that waits for text")
                        .isFalse();
            }
        }
    }

    @Test
    void aBoardGetsEightToTwelveSlides() throws IOException {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            for (int scenarios : List.of(0, 1, 6)) {
                Analysis analysis = analysis(staff(scenarios != 1), language);
                XMLSlideShow show = written(Deck.plain(language), analysis, scenarios, language);

                assertThat(show.getSlides()).hasSizeBetween(8, 12);
                assertThat(titles(show)).doesNotHaveDuplicates().noneMatch(String::isBlank);
                assertThat(show.getCharts()).hasSizeBetween(4, 8);
                isTidy(show);
            }
        }
    }

    /** 1 to 4 are a chain in which three lead one each; 5 to 14 report to 4, ten each to 5 to 15. */
    @Test
    void titlesSayWhatTheFiguresMean() throws IOException {
        Analysis analysis = analysis(staff(true), Locale.ENGLISH);
        List<String> titles = titles(written(Deck.plain(Locale.ENGLISH), analysis, 1, Locale.ENGLISH));

        assertThat(titles.get(0)).endsWith("takes 7 layers to 5; 2 people get another manager");
        assertThat(titles.get(1)).isEqualTo("120 of 124 positions stand below layer 4, the depth that would do");
        assertThat(titles.get(2)).isEqualTo("3 of 15 managers lead fewer than 6 people");
        assertThat(titles.get(11)).isEqualTo("All data is accounted for: 124 positions, no problem");
    }

    @Test
    void whatIsNotInTheDataIsSaidAndNotShown() throws IOException {
        Analysis noPay = analysis(staff(false), Locale.ENGLISH);
        assertThat(titles(written(Deck.plain(Locale.ENGLISH), noPay, 0, Locale.ENGLISH)))
                .contains("15 positions manage people; what the layers cost in money is not known");

        Analysis empty = Analysis.of(
                analysis("id,manager,employment type\n1,,Contractor\n2,1,Contractor\n", Locale.ENGLISH)
                        .source(),
                Set.of(Exclusion.CONTRACTORS),
                Targets.DEFAULT,
                Optional.empty());
        assertThat(titles(written(Deck.plain(Locale.ENGLISH), empty, 0, Locale.ENGLISH))
                        .get(0))
                .isEqualTo("The file has no positions");
    }

    /** The first scenario leaves 5 of 7 layers, the second one 6. */
    @Test
    void ofSeveralPlansTheForecastNamesTheOneItTellsOf() throws IOException {
        Analysis analysis = analysis(staff(true), Locale.ENGLISH);
        List<String> titles = titles(written(Deck.plain(Locale.ENGLISH), analysis, 2, Locale.ENGLISH));

        assertThat(titles.get(10)).startsWith("As things go, “=HYPERLINK").contains("” leads to ");
    }

    /** One person's pay is not shown: a chart of it would have no bar. */
    @Test
    void aChartWithoutABarIsLeftOut() throws IOException {
        Analysis one = analysis("id,manager,salary\n1,,100000\n", Locale.ENGLISH);
        XMLSlideShow show = written(Deck.plain(Locale.ENGLISH), one, 0, Locale.ENGLISH);
        XSLFSlide costs = show.getSlides().get(show.getSlides().size() - 5);

        assertThat(costs.getShapes()).noneMatch(XSLFGraphicFrame.class::isInstance);
        assertThat(show.getCharts()).hasSize(2);
    }

    /** Behind three people's pay, and behind one's, no sum is shown: neither as a dash nor as nought. */
    @Test
    void sumsThatAreLeftOutHeadNoSlide() throws IOException {
        String three = costs("id,manager,salary\n1,,100000\n2,1,80000\n3,1,60000\n4,2,\n");
        assertThat(three).startsWith("What people managers in 2 layers cost is not shown");
        assertThat(three).doesNotContain("per year in all", "\u2013 of");

        String one = costs("id,manager,salary\n1,,100000\n");
        assertThat(one).startsWith("Nobody leads people: all pay goes to individual contributors");
        assertThat(one).doesNotContain("per year in all").contains("Pay per year by layer");

        assertThat(costs("id,manager\n1,\n"))
                .startsWith("Nobody leads people; what the layers cost in money is not known");
    }

    /** The slide of what the layers cost stands before that of the findings, which is the fourth from the end. */
    private static String costs(String table) throws IOException {
        XMLSlideShow show = written(Deck.plain(Locale.ENGLISH), analysis(table, Locale.ENGLISH), 0, Locale.ENGLISH);
        XSLFSlide slide = show.getSlides().get(show.getSlides().size() - 5);
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @EnumSource
    void aTemplateIsTakenAsItIs(Templates template) throws IOException {
        Analysis analysis = analysis(staff(true), Locale.GERMAN);
        byte[] file = template.file();
        Dimension size = new XMLSlideShow(new ByteArrayInputStream(file)).getPageSize();
        Deck deck = Deck.like(new ByteArrayInputStream(file), Locale.GERMAN);

        XMLSlideShow show = written(deck, analysis, 1, Locale.GERMAN);

        assertThat(show.getPageSize()).isEqualTo(size);
        assertThat(show.getSlides()).hasSize(12);
        assertThat(show.getSlides().get(0).getShapes().toString()).doesNotContain("an old slide");
        isTidy(show);
        assertThat(show.getSlides().stream()
                        .flatMap(slide -> slide.getShapes().stream())
                        .filter(XSLFTable.class::isInstance))
                .isNotEmpty();
    }
}
