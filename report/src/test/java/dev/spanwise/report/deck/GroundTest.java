package dev.spanwise.report.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorMapping;
import org.openxmlformats.schemas.drawingml.x2006.main.STColorSchemeIndex;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

/** Of the library's empty file: text black, ground white, the second text 1F497D (dark blue), the second ground EEECE1. */
class GroundTest {
    private static final Chart CHART = Chart.stacked(
            Chart.Kind.BARS, List.of("L1"), List.of(new Chart.Series("Managers", List.of(3), Shade.MAIN)));

    /** A slide with a tile and a chart in the look of such a file. */
    private static XMLSlideShow slide(Consumer<XSLFSlideMaster> look) throws IOException {
        ByteArrayOutputStream corporate = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            look.accept(show.getSlideMasters().get(0));
            show.write(corporate);
        }
        try (Deck deck = Deck.like(new ByteArrayInputStream(corporate.toByteArray()), Locale.ENGLISH)) {
            deck.add("Verdict", "").tiles(List.of(new Tile("11", "layers"))).chart(CHART);
            byte[] file = deck.bytes();
            assertThat(OfficeSchema.violations(file)).isEmpty();
            return new XMLSlideShow(new ByteArrayInputStream(file));
        }
    }

    private static XSLFSlide first(XMLSlideShow show) {
        return show.getSlides().get(0);
    }

    private static List<XSLFAutoShape> boxes(XMLSlideShow show) {
        return first(show).getShapes().stream()
                .filter(shape -> shape.getClass() == XSLFAutoShape.class && !((XSLFAutoShape) shape).isPlaceholder())
                .map(XSLFAutoShape.class::cast)
                .toList();
    }

    private static String chart(XMLSlideShow show) {
        return show.getCharts()
                .get(0)
                .getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .getDLbls()
                .xmlText();
    }

    @Test
    void aUsualTemplateIsLeftAlone() throws IOException {
        XMLSlideShow show = slide(master -> {});

        assertThat(first(show).getXmlObject().getClrMapOvr().isSetOverrideClrMapping())
                .isFalse();
        assertThat(boxes(show)).hasSize(1);
        assertThat(chart(show)).contains("bg1");
    }

    /** White on black, but the second colours still for paper: dark blue on black has 2.3, white on EEECE1 has 1.2. */
    @Test
    void secondColoursFollowAMasterThatWasMadeDark() throws IOException {
        XMLSlideShow show = slide(master -> {
            CTColorMapping map = master.getXmlObject().getClrMap();
            map.setBg1(STColorSchemeIndex.DK_1);
            map.setTx1(STColorSchemeIndex.LT_1);
        });

        CTColorMapping map = first(show).getXmlObject().getClrMapOvr().getOverrideClrMapping();
        assertThat(Stream.of(map.getBg1(), map.getTx1(), map.getBg2(), map.getTx2())
                        .map(Object::toString))
                .containsExactly("dk1", "lt1", "dk2", "lt2");
        assertThat(boxes(show)).hasSize(1);
    }

    /** A dark blue painted over the whole master, whose text is said to be black. */
    @Test
    void paperLiesWhereTextCouldNotBeRead() throws IOException {
        XMLSlideShow show = slide(master -> master.getBackground().setFillColor(new Color(0x0B1F3A)));

        List<XSLFAutoShape> boxes = boxes(show);
        assertThat(boxes).hasSize(2);
        assertThat(boxes.get(0).getFillColor()).isEqualTo(Color.WHITE);
        Rectangle2D paper = boxes.get(0).getAnchor();
        assertThat(paper.contains(boxes.get(1).getAnchor())).isTrue();
        assertThat(titleOf(show)).as("black on 0B1F3A has 1.3").contains("val=\"bg1\"");
    }

    private static String titleOf(XMLSlideShow show) {
        return first(show).getPlaceholders()[0].getXmlObject().xmlText();
    }

    /** The title's own white is read well there, whatever other text is said to be. */
    @Test
    void aTitleThatCanBeReadKeepsItsColour() throws IOException {
        XMLSlideShow show = slide(master -> {
            master.getBackground().setFillColor(new Color(0x0B1F3A));
            master.getXmlObject()
                    .getTxStyles()
                    .getTitleStyle()
                    .getLvl1PPr()
                    .getDefRPr()
                    .getSolidFill()
                    .getSchemeClr()
                    .setVal(STSchemeColorVal.BG_1);
        });

        assertThat(titleOf(show)).doesNotContain("solidFill");
    }

    /** FFF4CC on white has 1.1; the second colour of the file, C0504D, has 5.0. */
    @Test
    void barsThatCannotBeSeenTakeTheNextColour() throws IOException {
        XMLSlideShow show = slide(master -> master.getTheme()
                .getXmlObject()
                .getThemeElements()
                .getClrScheme()
                .getAccent1()
                .getSrgbClr()
                .setVal(new byte[] {(byte) 0xFF, (byte) 0xF4, (byte) 0xCC}));

        CTColorMapping map = first(show).getXmlObject().getClrMapOvr().getOverrideClrMapping();
        assertThat(map.getAccent1()).isEqualTo(STColorSchemeIndex.ACCENT_2);
        assertThat(chart(show)).contains("bg1");
    }

    /** White on FFCC00 has 1.5, black 13.9. */
    @Test
    void numbersOnLightBarsAreDark() throws IOException {
        XMLSlideShow show = slide(master -> master.getTheme()
                .getXmlObject()
                .getThemeElements()
                .getClrScheme()
                .getAccent1()
                .getSrgbClr()
                .setVal(new byte[] {(byte) 0xFF, (byte) 0xCC, 0}));

        assertThat(chart(show)).contains("tx1").doesNotContain("bg1");
    }
}
