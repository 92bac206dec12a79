package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Browsers write the words of a drawing in the font that its boxes were measured with, whatever is installed. */
class TextFitsItsBoxTest {
    /** Words that reach beyond the box they stand in. */
    private static final String BEYOND = """
        () => document.fonts.ready.then(() => [...document.querySelectorAll('.drawing svg a')].flatMap(a => {
          const shape = a.querySelector('polygon, path, rect').getBBox();
          return [...a.querySelectorAll('text')].filter(text => {
            const words = text.getBBox();
            return words.x < shape.x - 0.5 || words.x + words.width > shape.x + shape.width + 0.5;
          }).map(text => text.textContent);
        }))\
        """;

    private static final String FONTS =
            "[...document.fonts].filter(f => f.family.includes('Liberation')).map(f => f.weight + ' ' + f.status)";

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static String snapshot;
    private static Visitor owner;

    @BeforeAll
    static void start() throws IOException {
        snapshot = server.importFile(Path.of("../examples/tolvane.csv"));
        owner = server.ownerAtBrowser(Locale.UK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/draw?layout=cards&depth=3", "/draw?layout=wall&depth=3"})
    void inEveryBox(String page) {
        owner.goTo(snapshot + page).at(".drawing svg text").first().waitFor();
        List<?> beyond = (List<?>) owner.page().evaluate(BEYOND);
        assertThat(owner.at(".drawing svg text").count()).isGreaterThan(50);
        assertThat(beyond).isEmpty();
        assertThat((List<?>) owner.page().evaluate(FONTS)).asString().contains("normal loaded", "bold loaded");
    }
}
