package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Outlines with numbers before the names, or with the bullets of Markdown. */
class NumberedOutlineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Ida Moss\n1.1 Ben Ruiz\n1.1.1 Rex Vey\n1.1.2 Sol Park\n1.2 Uta Kern\n1.2.1 Amy Orr\n",
                "Organisation\n1 Ida Moss\n1.1 Ben Ruiz\n1.1.1 Rex Vey\n1.1.2 Sol Park\n1.2 Uta Kern\n1.2.1 Amy Orr\n",
                "Name,Stelle\n1. Ida Moss,Chefin\n1.1. Ben Ruiz,Leiter\n1.1.1. Rex Vey,x\n1.1.2. Sol Park,x\n1.2. Uta Kern,Leiterin\n1.2.1. Amy Orr,x\n",
                "Nom;Poste\n1) Ida Moss;a\n1.1) Ben Ruiz;b\n1.1.1) Rex Vey;b\n1.1.2) Sol Park;c\n1.2) Uta Kern;c\n1.2.1) Amy Orr;d\n",
                "- Ida Moss\n  - Ben Ruiz\n    - Rex Vey\n    - Sol Park\n  - Uta Kern\n    - Amy Orr\n",
                "* Ida Moss\n    * Ben Ruiz\n        * Rex Vey\n        * Sol Park\n    * Uta Kern\n        * Amy Orr\n"
            })
    void isRead(String text) {
        ReadResult result = Reading.of(text);
        assertThat(Reading.drawing(result)).isEqualTo("""
                Ida Moss
                  Ben Ruiz
                    Rex Vey
                    Sol Park
                  Uta Kern
                    Amy Orr
                """);
        assertThat(result.notes()).anyMatch(note -> note.startsWith("No single column holds the manager"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a list, which nothing is above; a number without the one above it; a number twice
                "1. Ida\n2. Ben\n3. Sol\n4. Rex\n",
                "1. Ida\n1.1 Ben\n1.2.1 Sol\n1.1.1 Rex\n1.2 Uta\n",
                "1. Ida\n1.1 Ben\n1.1 Sol\n1.1.1 Rex\n1.2 Uta\n",
                // addresses
                "Name,Street\nIda,1 High Street\nBen,2 High Street\nSol,3 Low Street\n"
            })
    void isNotSeenWhereThereIsNone(String text) {
        assertThatThrownBy(() -> Reading.of(text)).hasMessageContaining("who reports to whom");
    }
}
