package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code diagram --photos} says of the files it is given. */
class PhotosTest {
    @TempDir
    private Path folder;

    private Path staff;

    @BeforeEach
    void write() throws IOException {
        staff = Files.writeString(folder.resolve("staff.csv"), "id,name,manager\n007,Ann Ash,\n8,Bob,007\n9,Cyd,007\n");
    }

    private CommandRun draw(Path photos, Path file, String... more) {
        return CommandRun.of(Stream.concat(
                        Stream.of("diagram", staff.toString(), "--photos", photos.toString(), "-o", file.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void filesThatAreNobodysAndBrokenOnesAreNamed() throws IOException {
        Path photos = Files.createDirectory(folder.resolve("photos"));
        for (String name : new String[] {"007.png", "007.PNG", "old 007/007.png"}) {
            Path photo = photos.resolve(name);
            Files.createDirectories(photo.getParent());
            ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
        }
        Files.writeString(photos.resolve("8.jpg"), "broken");
        for (int i = 1; i <= 7; i++) {
            Files.writeString(photos.resolve("stranger" + i + ".png"), "");
        }
        Path file = folder.resolve("org.svg");

        CommandRun run = draw(photos, file);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains("Photos: one position has one, of 3 in all; cards of the others show initials.")
                .contains("One photo is in the drawing; rows of a list and dots have none.")
                .contains("7 photos are nobody's, by id or e-mail: stranger1.png, stranger2.png, stranger3.png,"
                        + " stranger4.png, stranger5.png and 2 more.")
                .contains(
                        "One photo is no JPEG or PNG that can be read, or has more than 20 MB or 60 million pixels: 8.jpg.")
                .contains("2 photos are not shown, since another one of the same person is: 007.png (shown: 007.PNG),"
                        + " old 007/007.png (shown: 007.PNG). Leave one for each person.");
        assertThat(Files.readString(file)).contains("data:image/jpeg;base64,").doesNotContain("stranger");
    }

    /** Three people have cards here and dots there. */
    @Test
    void photosThatAreNotDrawnAreNotCounted() throws IOException {
        Path photos = Files.createDirectory(folder.resolve("photos"));
        for (String id : new String[] {"007", "8", "9"}) {
            ImageIO.write(
                    new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB),
                    "png",
                    photos.resolve(id + ".png").toFile());
        }
        Path file = folder.resolve("org.svg");

        assertThat(draw(photos, file, "--layout", "cards").err())
                .contains("Photos: 3 positions have one, of 3 in all")
                .contains("3 photos are in the drawing");
        assertThat(Files.readString(file).split("data:image/jpeg", -1)).hasSize(3 + 1);
        assertThat(draw(photos, file, "--layout", "dots").err()).contains("No photo is in the drawing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mmd", "graphml", "dot", "json"})
    void aFormatWithoutPicturesRefusesThem(String ending) throws IOException {
        Path file = folder.resolve("org." + ending);

        CommandRun run = draw(Files.createDirectory(folder.resolve("photos")), file);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("has no photos. Take --format svg, png, pdf, pptx or drawio, or leave --photos out.");
        assertThat(file).doesNotExist();
    }

    @Test
    void aFigureRefusesThem() throws IOException {
        CommandRun run =
                draw(Files.createDirectory(folder.resolve("photos")), folder.resolve("org.svg"), "--figure", "pyramid");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("The figure pyramid has no photos: it shows nobody.");
    }

    @Test
    void whatIsNoAlbumIsRefused() {
        CommandRun run = draw(staff, folder.resolve("org.svg"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(staff + " is neither a folder with photos nor a zip archive of them.");
        assertThat(folder.resolve("org.svg")).doesNotExist();
    }
}
