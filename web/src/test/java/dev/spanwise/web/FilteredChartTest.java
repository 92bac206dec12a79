package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whom a filter leaves is seen when one comes to the chart, however deep they are. */
class FilteredChartTest {
    /**
     * <pre>
     * Ada (Board)
     *   Ben (Sales)
     *     Cy (Sales)
     *       Dora (Legal)
     *   Edi (Sales)
     *     Fay (Sales)
     *       Gil (Legal)
     *     Hal (Sales)
     *       Ida (Sales)
     * </pre>
     */
    private static final String STAFF = """
        id,manager,name,department
        1,,Ada,Board
        2,1,Ben,Sales
        3,2,Cy,Sales
        4,3,Dora,Legal
        5,1,Edi,Sales
        6,5,Fay,Sales
        7,6,Gil,Legal
        8,5,Hal,Sales
        9,8,Ida,Sales
        """;

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static String small;
    private static Visitor owner;

    @BeforeAll
    static void start() throws IOException {
        small = server.importTable("staff.csv", STAFF);
        owner = server.ownerAtBrowser(Locale.ENGLISH);
    }

    private static Locator box(String name) {
        return owner.at("[role=treeitem]").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void open(String snapshot, String filter) {
        owner.goTo(snapshot + "/explore?" + filter).at("#living[data-ready]").waitFor();
    }

    @Test
    void theWaysToWhomTheFilterLeavesAreOpen() {
        open(small, "department=Legal");
        // all but Ida, whose manager leads nobody of Legal
        assertThat(owner.at("[role=treeitem] b")).hasCount(8);
        for (String name : new String[] {"Dora", "Gil"}) {
            assertThat(box(name)).hasClass(Pattern.compile("\\bfound\\b"));
        }
        assertThat(owner.at("[role=treeitem].pale")).hasCount(6);
        assertThat(box("Edi")).containsText("1 of 4 in the filter");
        assertThat(owner.at("[aria-selected=true] b")).hasText("Dora");
        assertThat(owner.at("aside h2").first()).hasText("Dora");
        Accessibility.check(owner.page());
    }

    @Test
    void aConditionAndABranchOpenTheirWaysToo() {
        open(small, "where=name+%3D%3D+'Ida'");
        assertThat(box("Ida")).hasClass(Pattern.compile("\\bfound\\b"));
        open(small, "branch=5&department=Legal");
        assertThat(box("Gil")).isInViewport();
        assertThat(box("Dora")).hasCount(0);
        open(small, "");
        assertThat(owner.at("[role=treeitem].found, [role=treeitem].pale")).hasCount(0);
    }

    /** Edi and Zoe are new above all others; of Legal there is Gil alone, below 30 teams. */
    @Test
    void inTheColoursOfAChangeTheyAreSeenToo() throws IOException {
        String before = wide("");
        String after = wide("100,0,Edi,Sales\n101,0,Zoe,Sales\n");
        open(after, "department=Legal&colour=change&against=snapshot." + before.split("/", -1)[2]);
        assertThat(box("Gil")).isInViewport();
        assertThat(owner.at("[aria-selected=true] b")).hasText("Gil");
    }

    /** Forty teams, the last of them with Gil. */
    private static String wide(String more) throws IOException {
        StringBuilder staff = new StringBuilder("id,manager,name,department\n0,,Boss,Board\n").append(more);
        IntStream.rangeClosed(1, 40)
                .forEach(i -> staff.append("%d,0,Lead %d,Board\n%d,%d,%s\n"
                        .formatted(i, i, 200 + i, i, i == 40 ? "Gil,Legal" : "Clerk " + i + ",Sales")));
        return server.importTable("wide.csv", staff.toString());
    }

    /** Of 900 people of Sales, each below one of 30 managers who are not, the first come into sight, not all 900. */
    @Test
    void ofVeryManyTheUpperOnesAreSeen() throws IOException {
        StringBuilder staff = new StringBuilder("id,manager,name,department\n0,,Boss,Board\n");
        IntStream.rangeClosed(1, 30).forEach(i -> staff.append("%d,0,Lead %d,Board\n".formatted(i, i)));
        IntStream.rangeClosed(31, 930)
                .forEach(i -> staff.append("%d,%d,Person %d,Sales\n".formatted(i, (i - 31) / 30 + 1, i)));
        open(server.importTable("many.csv", staff.toString()), "department=Sales");
        assertThat(box("Person 31")).isInViewport();
        // 1 + 30 + 6 teams of 30: more than 200 are seen then
        assertThat(owner.at("#living[data-ready]")).isVisible();
        org.assertj.core.api.Assertions.assertThat(
                        owner.page().evaluate("document.querySelector('#living').living.chart.seen.order.length"))
                .isEqualTo(211);
    }
}
