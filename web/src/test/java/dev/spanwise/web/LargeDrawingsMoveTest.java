package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All of a drawing pans and zooms, also where it has so many elements that it comes in several pieces. */
class LargeDrawingsMoveTest {
    private static final String PLACES = """
        () => {
          const texts = [...document.querySelectorAll('.drawing svg > g text, .drawing svg > g ellipse, .drawing svg > g polygon')];
          return [texts[0], texts[Math.floor(texts.length / 2)], texts[texts.length - 1]].map(text => {
            const box = text.getBoundingClientRect();
            return [box.left, box.top, box.width];
          });
        }\
        """;

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static String snapshot;
    private static String earlier;
    private static Page page;

    @BeforeAll
    static void start() throws IOException {
        earlier = server.importTable("before.csv", staff(3));
        snapshot = server.importTable("after.csv", staff(4));
        page = server.ownerAtBrowser(Locale.ENGLISH).page();
    }

    /** 1,500 positions; the manager of a position is its number by so many. */
    private static String staff(int span) {
        return IntStream.rangeClosed(1, 1_500)
                .mapToObj(i -> i + "," + (i == 1 ? "" : Math.max(1, (i - 2) / span + 1)) + ",Person " + i + "\n")
                .collect(Collectors.joining("", "id,manager,name\n", ""));
    }

    @SuppressWarnings("unchecked")
    private static List<List<Number>> places() {
        return (List<List<Number>>) page.evaluate(PLACES);
    }

    private static double number(List<List<Number>> places, int which, int what) {
        return places.get(which).get(what).doubleValue();
    }

    private static void movesAsAWhole(String path) {
        page.navigate(server.running().address(path).toString());
        page.locator(".drawing[data-ready]").waitFor();
        List<List<Number>> before = places();
        page.locator(".drawing").first().focus();
        page.keyboard().press("ArrowRight");
        List<List<Number>> moved = places();
        double by = number(moved, 0, 0) - number(before, 0, 0);
        assertThat(Math.abs(by)).as(path).isGreaterThan(20);
        for (int i = 1; i < 3; i++) {
            assertThat(number(moved, i, 0) - number(before, i, 0)).as(path).isCloseTo(by, within());
        }
        page.keyboard().press("+");
        List<List<Number>> larger = places();
        for (int i = 0; i < 3; i++) {
            assertThat(number(larger, i, 2) / number(moved, i, 2)).as(path).isCloseTo(1.3, within());
        }
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.05);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cards", "wall", "layers", "dots", "overview"})
    void inEveryLayout(String layout) {
        movesAsAWhole(snapshot + "/draw?layout=" + layout);
    }

    @Test
    void besideEachOther() {
        movesAsAWhole(snapshot + "/draw?layout=cards&side-by-side=on&against=snapshot."
                + earlier.substring(earlier.lastIndexOf('/') + 1));
    }

    /** Without this the tests above would prove nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"cards", "wall", "layers"})
    void theyDoComeInPieces(String layout) {
        String svg =
                server.owner().get(snapshot + "/draw/drawing?layout=" + layout).body();
        assertThat(svg.split("<g ", -1).length).isGreaterThan(1_000);
        assertThat(svg.split("class=\"graph\"", -1).length - 1).as("pieces").isGreaterThan(1);
    }
}
