package dev.spanwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.spanwise.web.RunningServer.Caller;
import dev.spanwise.web.accounts.Role;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The overview begins with how flat the organisation could be, and each finding with a remedy can become a step. */
class AnswerFirstTest {
    /**
     * To four or three layers Dora moves up, to two all ten who do not report to Ada yet; Ada then has twelve.
     *
     * <pre>
     * A
     *   B
     *     C
     *       D
     *         E
     *   F
     *     G to M
     * </pre>
     */
    private static final String STAFF = """
        id,manager,name,department,pay
        a,,Ada,Board,90
        b,a,Ben,Sales,80
        c,b,Cy,Sales,70
        d,c,Dora,Sales,60
        e,d,Edi,Sales,50
        f,a,Fay,Ops,80
        g,f,Gil,Ops,50
        h,f,Hal,Ops,50
        i,f,Ida,Ops,50
        j,f,Jo,Ops,50
        k,f,Kim,Ops,50
        l,f,Lou,Ops,50
        m,f,Max,Ops,50
        """;

    @RegisterExtension
    static final TestServer server = TestServer.ofTeam();

    private Visitor owner;
    private Page page;
    private String snapshot;

    @BeforeEach
    void open() throws IOException {
        snapshot = server.importTable("staff.csv", STAFF);
        owner = server.ownerAtBrowser(Locale.UK).goTo(snapshot + "/overview");
        page = owner.page();
    }

    private void choose(int layers) {
        owner.at("#layers-" + layers).check();
        assertThat(owner.at("#flatter .lead-in")).containsText(owner.word("answer.to", layers));
    }

    @Test
    void ofALargeChartOnlyPlansThatDissolveAreCompared() throws IOException {
        StringBuilder staff = new StringBuilder("id,manager\n1,\n");
        for (int number = 2; number <= 5_001; number++) {
            staff.append(number)
                    .append(',')
                    .append(number / 6 + 1 < number ? number / 6 + 1 : 1)
                    .append('\n');
        }
        String large = server.importTable("large.csv", staff.toString());
        Caller caller = server.owner();
        Assertions.assertThat(caller.get(large + "/overview").body()).contains("&amp;allow=dissolve");
        Assertions.assertThat(caller.get(snapshot + "/overview").body()).doesNotContain("allow=dissolve");
        owner.goTo(large + "/overview");
        assertThat(owner.at("#flatter")).containsText("only dissolve managers");
    }

    @Test
    void onePressShowsThePlanAndTheSamePlanIsMadeOnce() {
        assertThat(owner.at("#flatter h2")).hasText(owner.word("answer.would-do", 5, 2));
        choose(2);
        assertThat(owner.at("#flatter .lead-in")).containsText("10 " + owner.word("answer.moved", 10));
        choose(3);
        assertThat(owner.at("#flatter .lead-in")).containsText("1 " + owner.word("answer.moved", 1));
        owner.button("answer.show").click();
        assertThat(page).hasURL(Pattern.compile("/scenarios/[0-9a-f-]{36}$"));
        assertThat(owner.at("h1")).hasText(owner.word("scenario.named-layers", 3));
        assertThat(owner.at("#steps li")).hasCount(1);
        String first = page.url();
        owner.goTo(snapshot + "/overview");
        choose(3);
        owner.button("answer.show").click();
        assertThat(page).hasURL(first);
    }

    @Test
    void aNarrowerLimitAsksForMoreLayersAndSaysSo() {
        owner.at("#flatter h2").waitFor();
        page.selectOption("#flatter select", "8");
        assertThat(owner.at("#flatter option:checked")).hasText("8");
        assertThat(owner.at("#flatter h2")).hasText(owner.word("answer.would-do", 5, 3));
        page.selectOption("#flatter select", "none");
        assertThat(owner.at("#flatter h2")).hasText(owner.word("answer.would-do", 5, 2));
        owner.goTo(snapshot + "/overview?department=Sales");
        assertThat(owner.at("#flatter")).containsText(owner.word("answer.whole"));
    }

    private Locator finding(String rule) {
        return owner.at(".finding:has(> div > a[href$='finding=" + rule + "'])");
    }

    @Test
    void findingsComeByThePeopleBehindThemAndBecomeSteps() {
        assertThat(finding("one-to-one").locator(".behind dd").first()).hasText("4");
        assertThat(finding("too-narrow").locator(".behind dd").first()).hasText("6");
        Assertions.assertThat(owner.at(".findings .behind > div:first-child dd").allInnerTexts())
                .isSortedAccordingTo((one, other) -> Integer.parseInt(other) - Integer.parseInt(one));
        assertThat(finding("one-to-one")).containsText(owner.word("impact.layers", 2));
        finding("one-to-one").locator("button").click();
        assertThat(owner.at("#added")).containsText(owner.word("step.dissolve-narrow"));
        assertThat(owner.at("#step-scenario option:checked")).hasText(owner.word("step.dissolve-narrow"));
        String first = owner.at("#added").innerText();
        finding("too-narrow").locator("button").click();
        // The link to follow is there already; it is exchanged when the second step has arrived.
        assertThat(owner.at("#added")).not().hasText(first);
        owner.at("#added a").click();
        assertThat(owner.at("#steps li")).hasCount(2);
    }

    @Test
    void aButtonThatHasJustComeCanBePressedAtOnce() {
        page.addInitScript("""
            new MutationObserver((changes, observer) => {
              const button = document.querySelector(".finding:has(a[href$='finding=one-to-one']) .mend button");
              if (button) {
                observer.disconnect();
                button.click();
              }
            }).observe(document, {childList: true, subtree: true})""");
        owner.goTo(snapshot + "/overview");
        assertThat(owner.at("#added")).containsText(owner.word("step.dissolve-narrow"));
        assertThat(page).hasURL(Pattern.compile("/overview$"));
    }

    @Test
    void whoMayNotPlanIsShownNeitherAnswerNorSteps() {
        server.addAccount("vic", Role.VIEWER, Optional.empty());
        Caller viewer = server.signIn("vic");
        Assertions.assertThat(viewer.get(snapshot + "/overview").body())
                .contains("finding=one-to-one")
                .doesNotContain("/answer", "/effect", "add-finding", owner.word("impact.pay"));
        Assertions.assertThat(viewer.get(snapshot + "/answer?max-span=12").statusCode())
                .isEqualTo(403);
        Assertions.assertThat(viewer.get(snapshot + "/effect?rule=one-to-one").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsNotFoundHasNoStep() {
        Assertions.assertThat(server.owner()
                        .get(snapshot + "/effect?rule=dotted-line-cycle")
                        .body())
                .contains("dotted-line-cycle");
        Assertions.assertThat(server.owner()
                        .get(snapshot + "/effect?rule=dotted-line-cycle")
                        .statusCode())
                .isEqualTo(400);
    }
}
