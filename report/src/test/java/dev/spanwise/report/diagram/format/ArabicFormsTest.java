package dev.spanwise.report.diagram.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicFormsTest {
    /** The forms are those of the Unicode charts: initial, medial, final, isolated as the neighbours ask. */
    @ParameterizedTest
    @CsvSource({
        "\u0645\u062D\u0645\u062F, \uFEE3\uFEA4\uFEE4\uFEAA",
        "\u0639\u0644\u064A, \uFECB\uFEE0\uFEF2",
        "\u062F\u0627\u0631, \uFEA9\uFE8D\uFEAD",
        "\u0633\u0644\u0627\u0645, \uFEB3\uFEFC\uFEE1",
        "\u0644\u0627 \u0628, \uFEFB \uFE8F",
        "\u06AF\u0686, \uFB94\uFB7B",
        "\u0645\u064F\u062D\u064E, \uFEE3\u064F\uFEA2\u064E",
        "\u0628\u0640, \uFE91\u0640",
        "\u0645\u200C\u062D, \uFEE1\u200C\uFEA1",
        "\u0633\u0621, \uFEB1\uFE80",
        "<text>Anna \u0639\u0644\u064A 25</text>, <text>Anna \uFECB\uFEE0\uFEF2 25</text>",
        "J\u00FCrgen \u05D3\u05D5\u05D3, J\u00FCrgen \u05D3\u05D5\u05D3"
    })
    void joinsWhatStandsTogether(String text, String joined) {
        assertEquals(joined, ArabicForms.joined(text));
    }
}
