package dev.spanwise.report.diagram.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.Position;
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
import dev.spanwise.report.diagram.engine.EmbeddedGraphviz;
import dev.spanwise.report.diagram.engine.EngineLimits;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos are found, made small and shown; what is nobody's or broken is told; the files are read back. */
class PhotoAlbumTest {
    private static final Color RED = new Color(200, 30, 30);
    private static final EmbeddedGraphviz GRAPHVIZ = new EmbeddedGraphviz(EngineLimits.DEFAULT);

    @TempDir
    private Path folder;

    /** Ada by id, Ben by e-mail in other letters, Cem with a broken file, Dora without one. */
    @BeforeEach
    void photos() throws IOException {
        Files.write(folder.resolve("A1.JPG"), photo("jpeg", 640, 480));
        Files.createDirectories(folder.resolve("more"));
        Files.write(folder.resolve("more/Ben.B@x.example.png"), photo("png", 40, 30));
        Files.writeString(folder.resolve("c3.jpeg"), "no picture");
        Files.write(folder.resolve("stranger.png"), photo("png", 10, 10));
        Files.writeString(folder.resolve("readme.txt"), "no picture either");
    }

    private static byte[] photo(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(RED);
        graphics.fillRect(0, 0, width, height);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static OrgChart chart() {
        return new OrgChartBuilder()
                .add(new PositionDraft("a1").text(Field.NAME, "Ada Lovell"))
                .add(new PositionDraft("b2")
                        .manager("a1")
                        .text(Field.NAME, "Berg, Ben")
                        .text(Field.EMAIL, "ben.b@X.example"))
                .add(new PositionDraft("c3").manager("a1").text(Field.NAME, "Cem"))
                .add(new PositionDraft("d4").manager("a1").text(Field.NAME, "Dora <b> van der Élan"))
                .build()
                .chart();
    }

    private static void assertFound(PhotoAlbum album) {
        assertThat(album.size()).isEqualTo(2);
        assertThat(album.broken()).containsExactly("c3.jpeg");
        assertThat(album.unmatched()).containsExactly("stranger.png");
    }

    @Test
    void aFolderAndAnArchiveOfItAreTheSame() throws IOException {
        assertFound(PhotoAlbum.of(chart(), folder, PhotoLimits.OWN));
        Path zip = folder.resolve("photos.zip");
        URI address = URI.create("jar:" + zip.toUri());
        try (FileSystem archive = FileSystems.newFileSystem(address, Map.of("create", "true"))) {
            for (String file : List.of("A1.JPG", "more/Ben.B@x.example.png", "c3.jpeg", "stranger.png")) {
                Files.copy(
                        folder.resolve(file),
                        archive.getPath(Path.of(file).getFileName().toString()));
            }
        }
        assertFound(PhotoAlbum.of(chart(), zip, PhotoLimits.OWN));
    }

    /** Rows of another file stand in another order, and somebody is new: everybody keeps their own photo. */
    @Test
    void inALaterChartEverybodyHasTheirOwnPhoto() throws IOException {
        Files.write(folder.resolve("new.png"), photo("png", 20, 20));
        OrgChart later = new OrgChartBuilder()
                .add(new PositionDraft("new").text(Field.NAME, "Nina"))
                .add(new PositionDraft("d4").manager("new").text(Field.NAME, "Dora"))
                .add(new PositionDraft("a1").manager("new").text(Field.NAME, "Ada Lovell"))
                .build()
                .chart();
        PhotoAlbum album = PhotoAlbum.of(List.of(chart(), later), folder, PhotoLimits.OWN);

        assertThat(later.positions()
                        .filter(position -> album.find(position).isPresent())
                        .map(Position::id))
                .containsExactlyInAnyOrder("new", "a1");
        assertThat(album.size()).isEqualTo(2);
        assertThat(album.unmatched()).containsExactly("stranger.png");
    }

    @Test
    void whatIsNeitherIsRefused() {
        assertThatThrownBy(() -> PhotoAlbum.of(chart(), folder.resolve("readme.txt"), PhotoLimits.OWN))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PhotoAlbum.of(chart(), folder.resolve("none"), PhotoLimits.OWN))
                .isInstanceOf(IOException.class);
    }

    /** A square of 96 pixels, whatever it was, and nothing of the file besides its colours. */
    @Test
    void photosAreMadeSmall() throws IOException {
        for (byte[] large : List.of(photo("png", 3000, 2000), photo("jpeg", 17, 400), photo("png", 1, 1))) {
            byte[] small = SmallPhoto.of(large).orElseThrow();
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(small));
            assertThat(List.of(read.getWidth(), read.getHeight())).containsExactly(96, 96);
            assertThat(new Color(read.getRGB(48, 48)).getRed()).isBetween(190, 210);
            assertThat(small).hasSizeLessThan(8000);
        }
        assertThat(SmallPhoto.of(new byte[0])).isEmpty();
        assertThat(SmallPhoto.of("GIF89a".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    }

    private static Diagram drawn(LayoutName layout, PhotoAlbum album) {
        return new Diagrams(GRAPHVIZ, Optional.of(album)).draw(chart(), DiagramOptions.DEFAULT.withLayout(layout));
    }

    @Test
    void whoHasNoneShowsInitials() throws IOException {
        Diagram diagram = drawn(LayoutName.TIDY, PhotoAlbum.of(chart(), folder, PhotoLimits.OWN));
        List<Box> squares = diagram.drawing().boxes().stream()
                .filter(box -> box.id().startsWith("fn"))
                .toList();

        assertThat(squares)
                .extracting(box -> box.picture().isPresent())
                .containsExactlyInAnyOrder(true, true, false, false);
        assertThat(squares.stream()
                        .flatMap(box -> box.lines().stream())
                        .map(line -> line.runs().get(0).text()))
                .containsExactlyInAnyOrder("C", "DÉ");
    }

    @Test
    void everyFormatThatShowsPicturesShowsThem() throws IOException {
        for (LayoutName layout : List.of(LayoutName.TIDY, LayoutName.BOXES, LayoutName.OVERVIEW)) {
            Diagram diagram = drawn(layout, PhotoAlbum.of(chart(), folder, PhotoLimits.OWN));
            DiagramFiles files = new DiagramFiles(GRAPHVIZ);

            String svg = text(files, diagram, FileFormat.SVG);
            assertThat(svg.split("xlink:href=\"data:image/jpeg;base64,", -1)).hasSize(3);
            assertThat(text(files, diagram, FileFormat.DRAWIO).split("image=data:image/jpeg,", -1))
                    .hasSize(3);
            assertThat(reds(files.bytes(diagram, FileFormat.PNG, PictureSize.DEFAULT)))
                    .isGreaterThan(2 * 50 * 50);
            byte[] slides = files.bytes(diagram, FileFormat.PPTX, PictureSize.DEFAULT);
            assertThat(OfficeSchema.violations(slides)).isEmpty();
            try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(slides))) {
                assertThat(show.getSlides().get(0).getShapes().stream().filter(XSLFPictureShape.class::isInstance))
                        .hasSize(2);
            }
            try (PDDocument pdf = Loader.loadPDF(files.bytes(diagram, FileFormat.PDF, PictureSize.DEFAULT))) {
                assertThat(pdf.getDocument().getObjectsByType(COSName.XOBJECT).stream()
                                .map(object -> (COSStream) object.getObject())
                                .filter(stream -> COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))))
                        .isNotEmpty();
            }
        }
    }

    private static String text(DiagramFiles files, Diagram diagram, FileFormat format) {
        return new String(files.bytes(diagram, format, PictureSize.DEFAULT), StandardCharsets.UTF_8);
    }

    private static long reds(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        long reds = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                Color colour = new Color(image.getRGB(x, y));
                reds += colour.getRed() > 180 && colour.getGreen() < 60 ? 1 : 0;
            }
        }
        return reds;
    }
}
