package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Outlines of single words, below headings, and trees drawn with strokes of any kind; notes are none. */
class BareOutlinesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "* Ida\n  * Ben\n    * Rex\n    * Sol\n  * Uta\n    * Amy\n",
                "- Ida\n    - Ben\n        - Rex\n        - Sol\n    - Uta\n        - Amy\n",
                "Ida\n- Ben\n  - Rex\n  - Sol\n- Uta\n  - Amy\n",
                "# Team\n\n- Ida\n  - Ben\n    - Rex\n    - Sol\n  - Uta\n    - Amy\n",
                "# Firm\n## Board\n• Ida\n  • Ben\n    • Rex\n    • Sol\n  • Uta\n    • Amy\n",
                "- Ida\n\t- Ben\n\t\t- Rex\n\t\t- Sol\n\t- Uta\n\t\t- Amy\n",
                "\t• Ida\n\t\t• Ben\n\t\t\t• Rex\n\t\t\t• Sol\n\t\t• Uta\n\t\t\t• Amy\n",
                "Ida\n\t* Ben\n\t\t* Rex\n\t\t* Sol\n\t* Uta\n\t\t* Amy\n",
                "•\tIda\n\t•\tBen\n\t\t•\tRex\n\t\t•\tSol\n\t•\tUta\n\t\t•\tAmy\n",
                "●\tIda\n\to\tBen\n\t\t▪\tRex\n\t\t▪\tSol\n\to\tUta\n\t\t▪\tAmy\n",
                "Ida\n\t-\tBen\n\t\t-\tRex\n\t\t-\tSol\n\t-\tUta\n\t\t-\tAmy\n",
                "● Ida\n\t○ Ben\n\t\t▪ Rex\n\t\t▪ Sol\n\t○ Uta\n\t\t▪ Amy\n",
                "Ida\n├── Ben\n│   ├── Rex\n│   └── Sol\n└── Uta\n    └── Amy\n",
                "Ida\n+-- Ben\n|   +-- Rex\n|   `-- Sol\n`-- Uta\n    `-- Amy\n",
                "Ida\n+---Ben\n|   +---Rex\n|   \\---Sol\n\\---Uta\n    \\---Amy\n"
            })
    void areRead(String text) {
        ReadResult result = Reading.of(text);
        assertThat(Reading.drawing(result)).isEqualTo("""
                Ida
                  Ben
                    Rex
                    Sol
                  Uta
                    Amy
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Ida Moss – Head\n  - Ben Ruiz – Lead\n    - Rex Vey – Clerk\n  - Uta Kern – Lead\n",
                "* Ida Moss, Head\n  * Ben Ruiz, Lead\n    * Rex Vey, Clerk\n  * Uta Kern, Lead\n"
            })
    void aTitleBehindTheNameIsNoHindrance(String text) {
        ReadResult result = Reading.of(text);
        assertThat(result.chart().size()).isEqualTo(4);
        assertThat(result.chart().layers()).isEqualTo(3);
        assertThat(result.chart().tops()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Notes of the meeting.\n- We start at nine.\n- We end at ten.\n- Nobody objects.\n- All agree.\n",
                "- Ida\n  - Ben\n     - Rex\n         - Sol\n  - Uta\n",
                "- Ida\n- Ben\n- Rex\n- Sol\n",
                "- Ida\n  - Ben\n    - Ida\n  - Sol\n"
            })
    void notesAndListsAreNone(String text) {
        assertThatThrownBy(() -> Reading.of(text)).hasMessageContaining("who reports to whom");
    }
}
