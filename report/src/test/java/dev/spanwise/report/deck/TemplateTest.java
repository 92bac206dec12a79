package dev.spanwise.report.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of companies have slides with charts and notes, several masters, programs, and kinds of their own. */
class TemplateTest {
    private static final Chart CHART =
            Chart.sideBySide(Chart.Kind.BARS, List.of("L1"), List.of(new Chart.Series("One", List.of(1), Shade.MAIN)));

    private static final String HANDOUT = """
            <p:handoutMaster xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main">
              <p:cSld><p:spTree>
                <p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>
              </p:spTree></p:cSld>
              <p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3"
                accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>
            </p:handoutMaster>
            """;

    private static final String CUSTOM_SHOW = """
            <p:custShowLst><p:custShow name="short" id="0"><p:sldLst>
              <p:sld xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId2"/>
            </p:sldLst></p:custShow></p:custShowLst>
            """;
    private static final String SECTIONS = """
            <p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"/></p:extLst>
            """;

    private interface Change {
        void on(XMLSlideShow show) throws IOException, OpenXML4JException;
    }

    private static byte[] file(Change change) throws IOException, OpenXML4JException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            change.on(show);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            show.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** The file with more at the end of its main part: the library at hand has no classes for some of it. */
    private static byte[] withMain(byte[] file, String more) throws IOException, OpenXML4JException {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            PackagePart main = parts.getPartsByContentType(XSLFRelation.MAIN.getContentType())
                    .get(0);
            String text = new String(main.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains("</p:presentation>");
            try (OutputStream out = main.getOutputStream()) {
                out.write(text.replace("</p:presentation>", more + "</p:presentation>")
                        .getBytes(StandardCharsets.UTF_8));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            parts.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Two slides with a chart and notes, in the look of that file. */
    private static OPCPackage filled(byte[] template) throws IOException, OpenXML4JException {
        try (Deck deck = Deck.like(new ByteArrayInputStream(template), Locale.ENGLISH)) {
            deck.add("First", "to be said").chart(CHART);
            deck.add("Second", "to be said too").chart(CHART);
            byte[] file = deck.bytes();
            assertThat(OfficeSchema.violations(file)).isEmpty();
            return OPCPackage.open(new ByteArrayInputStream(file));
        }
    }

    private static List<String> parts(OPCPackage file, String start) throws OpenXML4JException {
        return file.getParts().stream()
                .map(part -> part.getPartName().getName())
                .filter(name -> name.startsWith(start) && !name.endsWith(".rels"))
                .toList();
    }

    @Test
    void aDeckCanBeTheTemplateOfTheNextOne() throws IOException, OpenXML4JException {
        byte[] first;
        try (Deck deck = Deck.plain(Locale.ENGLISH)) {
            for (int i = 0; i < 3; i++) {
                deck.add("Old", "old notes").chart(CHART);
            }
            first = deck.bytes();
        }

        OPCPackage file = filled(first);

        assertThat(parts(file, "/ppt/slides/")).hasSize(2);
        assertThat(parts(file, "/ppt/charts/")).hasSize(2);
        assertThat(parts(file, "/ppt/embeddings/")).hasSize(2);
        assertThat(parts(file, "/ppt/notesSlides/")).hasSize(2);
    }

    /** Notes have a theme of their own, and the name that it would get is taken. */
    @Test
    void aSecondMasterKeepsItsTheme() throws IOException, OpenXML4JException {
        byte[] template = file(show -> {
            PackagePart main = show.getPackagePart();
            PackagePart master = main.getPackage()
                    .createPart(
                            PackagingURIHelper.createPartName("/ppt/handoutMasters/handoutMaster1.xml"),
                            "application/vnd.openxmlformats-officedocument.presentationml.handoutMaster+xml");
            try (var to = master.getOutputStream()) {
                to.write(HANDOUT.getBytes(StandardCharsets.UTF_8));
            }
            PackagePart theme = main.getPackage()
                    .createPart(
                            PackagingURIHelper.createPartName("/ppt/theme/theme2.xml"),
                            XSLFRelation.THEME.getContentType());
            try (var from = show.getSlideMasters()
                            .get(0)
                            .getTheme()
                            .getPackagePart()
                            .getInputStream();
                    var to = theme.getOutputStream()) {
                from.transferTo(to);
            }
            master.addRelationship(theme.getPartName(), TargetMode.INTERNAL, XSLFRelation.THEME.getRelation());
            main.addRelationship(
                    master.getPartName(),
                    TargetMode.INTERNAL,
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/handoutMaster");
        });

        OPCPackage file = filled(template);

        assertThat(parts(file, "/ppt/theme/")).hasSize(3);
        assertThat(file.getPartsByContentType(XSLFRelation.MAIN.getContentType())
                        .get(0)
                        .getRelationshipsByType(XSLFRelation.THEME.getRelation()))
                .as("the slides' own and that of the notes")
                .hasSize(2);
    }

    /** A file that ends in .pptx and says that it is a template, or has programs, is not opened. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml",
                "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml",
                "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml",
                "application/vnd.ms-powerpoint.template.macroEnabled.main+xml"
            })
    void slidesAreSlidesWhateverTheTemplateIs(String kind) throws IOException, OpenXML4JException {
        byte[] template = file(show -> {
            PackagePart main = show.getPackagePart();
            PackagePart programs = main.getPackage()
                    .createPart(
                            PackagingURIHelper.createPartName("/ppt/vbaProject.bin"),
                            "application/vnd.ms-office.vbaProject");
            main.addRelationship(
                    programs.getPartName(),
                    TargetMode.INTERNAL,
                    "http://schemas.microsoft.com/office/2006/relationships/vbaProject");
            show.getPackage().replaceContentType(XSLFRelation.MAIN.getContentType(), kind);
        });

        OPCPackage file = filled(template);

        assertThat(file.getPartsByContentType(XSLFRelation.MAIN.getContentType()))
                .hasSize(1);
        assertThat(file.getPartsByContentType(kind)).isEmpty();
        assertThat(parts(file, "/ppt/vba")).isEmpty();
    }

    /** They would name slides that are not there. */
    @Test
    void sectionsAndShowsOfOldSlidesGo() throws IOException, OpenXML4JException {
        byte[] template = withMain(file(XMLSlideShow::createSlide), CUSTOM_SHOW + SECTIONS);

        PackagePart main = filled(template)
                .getPartsByContentType(XSLFRelation.MAIN.getContentType())
                .get(0);

        String text = new String(main.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).contains("sldIdLst").doesNotContain("custShow", "521415D9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/theme", "/slideLayout", "/slideMaster"})
    void aFileThatLacksWhatSlidesNeedIsRefusedAtOnce(String kind) throws IOException, OpenXML4JException {
        byte[] file = file(show -> {
            cut(show.getPackagePart(), kind);
            cut(show.getSlideMasters().get(0).getPackagePart(), kind);
        });
        assertThatIOException().isThrownBy(() -> Deck.like(new ByteArrayInputStream(file), Locale.ENGLISH));
    }

    private static void cut(PackagePart part, String kind) throws OpenXML4JException {
        for (PackageRelationship relation : part.getRelationships()) {
            if (relation.getRelationshipType().endsWith(kind)) {
                part.removeRelationship(relation.getId());
            }
        }
    }
}
