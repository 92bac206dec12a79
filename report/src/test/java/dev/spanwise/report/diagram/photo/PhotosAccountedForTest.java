package dev.spanwise.report.diagram.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.PositionDraft;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file of a folder or archive is lost without a word, and neither may hold more than it says. */
class PhotosAccountedForTest {
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private byte[] photo = {};

    @TempDir
    private Path folder;

    @BeforeEach
    void draw() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", out);
        photo = out.toByteArray();
    }

    /** Ann has an e-mail, Bob the same as Cyd: two jobs of one person. */
    private static OrgChart chart() {
        return new OrgChartBuilder()
                .add(new PositionDraft("a1").text(Field.EMAIL, "ann@x.example"))
                .add(new PositionDraft("b2").manager("a1").text(Field.EMAIL, "bob@x.example"))
                .add(new PositionDraft("c3").manager("a1").text(Field.EMAIL, "bob@x.example"))
                .build()
                .chart();
    }

    private void have(String... names) {
        for (String name : names) {
            files.put(name, photo);
        }
    }

    private Path asFolder() throws IOException {
        Path root = Files.createTempDirectory(folder, "photos");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return root;
    }

    private Path asZip() throws IOException {
        Path file = Files.createTempFile(folder, "photos", ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    /** As a line: who has one, what is spare, what is nobody's, what is broken. */
    private String told() throws IOException {
        String fromFolder = told(asFolder());
        assertThat(told(asZip())).isEqualTo(fromFolder);
        return fromFolder;
    }

    private static String told(Path path) throws IOException {
        PhotoAlbum album = PhotoAlbum.of(chart(), path, PhotoLimits.OWN);
        return album.size() + " spare"
                + album.spare().stream()
                        .map(one -> one.file() + "<" + one.shown())
                        .toList() + " nobody's" + album.unmatched() + " broken" + album.broken();
    }

    @Test
    void ofTwoEndingsOneIsShownAndTheOtherTold() throws IOException {
        have("a1.jpg", "a1.png", "b2.png");
        assertThat(told()).isEqualTo("2 spare[a1.png<a1.jpg] nobody's[] broken[]");
    }

    @Test
    void largeAndSmallLettersAndFoldersToo() throws IOException {
        have("A1.png", "a1.PNG", "x/y/z/deep/down/a1.jpeg", "b2.JPG", "c3.png");
        assertThat(told()).isEqualTo("3 spare[a1.PNG<A1.png, x/y/z/deep/down/a1.jpeg<A1.png] nobody's[] broken[]");
    }

    @Test
    void whoHasOneByIdAndOneByEmailIsSomebody() throws IOException {
        have("a1.png", "ann@x.example.png", "ANN@x.example.jpg");
        assertThat(told()).isEqualTo("1 spare[ANN@x.example.jpg<a1.png, ann@x.example.png<a1.png] nobody's[] broken[]");
    }

    /** Bob's photo by the e-mail is not spare beside the one by his first id: his second position shows it. */
    @Test
    void theOtherMayBelongToASecondPosition() throws IOException {
        have("b2.png", "bob@x.example.png");
        assertThat(told()).isEqualTo("2 spare[] nobody's[] broken[]");
    }

    @Test
    void whereTheFirstIsBrokenTheNextIsShown() throws IOException {
        have("a1.png", "b2.png");
        files.put("A1.jpg", new byte[] {1, 2, 3});
        files.put("b2.heic", new byte[] {5});
        files.put("c3.webp", new byte[] {4});
        assertThat(told()).isEqualTo("2 spare[] nobody's[] broken[A1.jpg, b2.heic, c3.webp]");
    }

    @Test
    void ofNobodyEveryFileIsNamed() throws IOException {
        have("z.jpg", "Z.png", "z.gif", "more/z.jpg", "readme.txt", "._z.jpg");
        assertThat(told()).isEqualTo("0 spare[] nobody's[Z.png, more/z.jpg, z.gif, z.jpg] broken[]");
    }

    /** Five files, photos or not: five may be, four may not. */
    @Test
    void moreFilesThanAllowedAreRefusedWithTheNumber() throws IOException {
        have("a1.jpg", "b2.png", "z.png", "readme.txt", "x/notes.md");
        for (Path path : new Path[] {asFolder(), asZip()}) {
            assertThat(PhotoAlbum.of(chart(), path, new PhotoLimits(5, Long.MAX_VALUE))
                            .size())
                    .isEqualTo(2);
            assertThatThrownBy(() -> PhotoAlbum.of(chart(), path, new PhotoLimits(4, Long.MAX_VALUE)))
                    .isInstanceOf(PhotosRefusedException.class)
                    .hasMessage(
                            "The folder or archive with the photos holds more than 4 files, which is the most that is"
                                    + " looked through. Leave out what belongs to nobody in the chart.");
        }
    }

    /** 1,500,000 bytes each: two are 3 MB, and of a file that is nobody's nothing is read. */
    @Test
    void anArchiveThatUnpacksToMoreThanAllowedIsRefused() throws IOException {
        files.put("a1.jpg", new byte[1_500_000]);
        files.put("b2.jpg", new byte[1_500_000]);
        files.put("stranger.jpg", new byte[9_000_000]);
        Path zip = asZip();

        assertThat(PhotoAlbum.of(chart(), zip, new PhotoLimits(9, 3_000_000)).broken())
                .hasSize(2);
        assertThatThrownBy(() -> PhotoAlbum.of(chart(), zip, new PhotoLimits(9, 2_000_000)))
                .isInstanceOf(PhotosRefusedException.class)
                .hasMessage(
                        "The photos of the archive have more than 2 MB when they are unpacked, which is the most that"
                                + " is read. Make them smaller: 96 pixels a side are enough.");
        assertThat(PhotoAlbum.of(chart(), asFolder(), new PhotoLimits(9, 1)).broken())
                .as("what is unpacked already has no limit")
                .hasSize(2);
    }
}
