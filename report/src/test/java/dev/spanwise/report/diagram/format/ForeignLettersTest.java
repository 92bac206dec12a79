package dev.spanwise.report.diagram.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Only a text that our font cannot show is in another font, and only it has its letters put in order. */
class ForeignLettersTest {
    private static final String TEXT = "<text x=\"1\" font-family=\"Liberation Sans, Arial\" font-size=\"9\">%s</text>";
    private static final String FOREIGN = TEXT.replace("Liberation Sans, Arial", "SansSerif");

    @Test
    void areInAnInstalledFontInTheOrderTheyAreSeenIn() {
        String svg = TEXT.formatted("Анна · Γιώργος – Łukasz") + TEXT.formatted("\u05d0\u05d1 &amp; 王") + "<path/>";
        assertThat(ForeignLetters.inInstalledFonts(svg))
                .isEqualTo(TEXT.formatted("Анна · Γιώργος – Łukasz")
                        + FOREIGN.formatted("王 &amp; \u05d1\u05d0")
                        + "<path/>");
    }

    @Test
    void arabicOnesAreJoined() {
        assertThat(ForeignLetters.inInstalledFonts(TEXT.formatted("\u0628\u0628")))
                .isEqualTo(FOREIGN.formatted("\ufe90\ufe91"));
    }

    @Test
    void aPictureWithoutThemStaysAsItIs() {
        String svg = TEXT.formatted("Ann $1 \\ Čapek");
        assertThat(ForeignLetters.inInstalledFonts(svg)).isSameAs(svg);
    }
}
