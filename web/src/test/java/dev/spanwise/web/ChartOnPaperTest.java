package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Paper says what the screen says: in the chart, who is outside the filter, and faces; in a list, what was looked for. */
class ChartOnPaperTest {
    /** Red, green and blue of the paper's picture at a place within a box, which is drawn twice as large with 4 of margin. */
    private static final String POINT = """
            ([record, right, down]) => {
              const place = document.querySelector('#living');
              const { chart } = place.living;
              const i = chart.byRecord.get(record);
              window.dispatchEvent(new Event('beforeprint'));
              const pen = place.querySelector('canvas').getContext('2d');
              const point = [...pen.getImageData(2 * (chart.seen.x[i] + right + 4), 2 * (chart.seen.y[i] + down + 4), 1, 1).data];
              window.dispatchEvent(new Event('afterprint'));
              return point.slice(0, 3);
            }
            """;

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private Visitor owner;
    private String snapshot;

    /** Ada leads Ben and Cy; Cy is in Bath. */
    @BeforeEach
    void bring() throws IOException {
        snapshot = server.importTable(
                "staff.csv", "id,manager,name,location\n1,,Ada,York\n2,1,Ben,York\n3,1,Cy,Bath\n4,2,Dora,York\n");
        owner = server.ownerAtBrowser(Locale.ENGLISH);
    }

    private void open(String filter) {
        owner.goTo(snapshot + "/explore?colour=layer" + filter);
        assertThat(owner.at("[role=treeitem]").first()).isVisible();
        owner.page().selectOption("[data-open-to]", "3");
        assertThat(owner.at("[role=treeitem]")).hasCount(4);
    }

    private List<Integer> point(int record, int right, int down) {
        return ((List<?>) owner.page().evaluate(POINT, List.of(record, right, down)))
                .stream().map(value -> ((Number) value).intValue()).toList();
    }

    /** Two fifths of a colour on white. */
    private static void isPale(List<Integer> point, List<Integer> colour) {
        for (int i = 0; i < 3; i++) {
            assertThat((double) point.get(i)).isCloseTo(255 - 0.4 * (255 - colour.get(i)), Offset.offset(2.0));
        }
    }

    /** Once, in the chips and by what was looked for; what can only be clicked stays away. */
    @Test
    void aListSaysWhatItIsLimitedTo() {
        owner.goTo(snapshot + "/table?location=York&role=managers&q=Be");
        assertThat(owner.at(".people tbody tr")).hasCount(1);
        owner.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(owner.at("#chips")).containsText("York");
        assertThat(owner.at(".limits [name=location]")).isHidden();
        assertThat(owner.at("#find .chip")).isVisible();
        assertThat(owner.at("#q")).isVisible();
        assertThat(owner.at("#q")).hasValue("Be");
        assertThat(owner.at("details.menu").first()).isHidden();

        owner.goTo(snapshot + "/table?location=York");
        assertThat(owner.at(".people tbody tr")).hasCount(3);
        assertThat(owner.at("#q")).isHidden();
    }

    @Test
    void whomTheFilterLeavesOutIsPale() {
        open("");
        assertThat(owner.at("main")).not().containsText(owner.word("unfold.pale"));
        List<Integer> ben = point(1, 3, 10);
        List<Integer> cy = point(2, 3, 10);
        open("&location=Bath");
        assertThat(owner.at("main")).containsText(owner.word("unfold.pale"));
        isPale(point(1, 3, 10), ben);
        assertThat(point(2, 3, 10)).isEqualTo(cy);
        owner.goTo(snapshot + "/explore?branch=2");
        assertThat(owner.at("main")).not().containsText(owner.word("unfold.pale"));
    }

    /** Charts of a scenario that nobody has opened yet have nothing to put on paper. */
    @Test
    void aScenarioIsPrintedWithoutAnError() {
        owner.newScenario(snapshot, "Flat");
        List<String> errors = new ArrayList<>();
        owner.page().onPageError(errors::add);
        owner.page().evaluate("window.dispatchEvent(new Event('beforeprint'))");
        owner.page().evaluate("window.dispatchEvent(new Event('afterprint'))");
        assertThat(errors).isEmpty();
    }

    @Test
    void facesStandOnPaperToo() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("2.png"));
            ImageIO.write(new BufferedImage(30, 30, BufferedImage.TYPE_INT_RGB), "png", zip);
        }
        server.owner().upload(snapshot + "/photos", "archive", "faces.zip", archive.toByteArray(), Map.of());
        open("");
        assertThat(owner.at("[role=treeitem] .photo")).hasCount(1);
        owner.page().waitForCondition(() ->
                (boolean) owner.page().evaluate("document.querySelector('.photo').naturalWidth > 0"));
        assertThat(point(1, 40, 40)).allMatch(value -> value < 20);
        assertThat(point(2, 100, 40)).allMatch(value -> value == 255);
    }
}
