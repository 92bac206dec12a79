package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that hold people and are no tables are called by what they are. */
class ForeignTextsTest {
    private static void assertRefused(String content, String kind) {
        assertThatThrownBy(() -> Reading.of(content)).hasMessageStartingWith("\"people.csv\" " + kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO staff (id, name, boss) VALUES (1, 'Ann', NULL);\nINSERT INTO staff VALUES (2, 'Bob', 1);",
                "-- dump\nDROP TABLE IF EXISTS `staff`;\nCREATE TABLE `staff` (\n  `id` int,\n  `boss` int\n);",
                "create table staff (id int, name text, boss int);\ninsert into staff values (1, 'Ann', null);"
            })
    void commandsOfADatabase(String content) {
        assertRefused(content, "holds commands of a database (SQL), no table.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flowchart TD\n  a[\"Ann\"] --> b[\"Bob\"]\n  a --> c[\"Cyd\"]\n",
                "digraph org {\n  a [label=\"Ann\"];\n  a -> b;\n}\n",
                "@startwbs\n* Ann\n** Bob\n** Cyd\n@endwbs\n",
                "mindmap\n  root((Ann))\n    Bob\n    Cyd\n"
            })
    void sourcesOfDiagrams(String content) {
        assertRefused(content, "is the source of a diagram");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people:\n  - id: 1\n    name: Ann\n  - id: 2\n    name: Bob\n    manager: 1\n",
                "- name: Ann\n  reports:\n    - name: Bob\n    - name: Cyd\n- name: Dan\n",
                "---\n# people\nmitarbeiter:\n  - name: Ann\n    vorgesetzter: null\n  - name: Bob\n"
            })
    void yaml(String content) {
        assertRefused(content, "is YAML, which is not read as a chart.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEGIN:VCARD\nVERSION:4.0\nFN:Ann\nEND:VCARD\n",
                "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n",
                "begin:vcard\nfn:Bob\nrelated:ann\nend:vcard\n"
            })
    void addressBooks(String content) {
        assertRefused(content, "is an address book or a calendar (vCard)");
    }

    /** Outlines with strokes, and tables whose headers are such words, are read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Ann Able\n  - Bob Best\n    - Cyd Cole\n  - Dan Dole\n",
                "Ann Able (Director)\n\tBob Best (Head)\n\t\tCyd Cole (Fitter)\n\tDan Dole (Head)\n",
                "Ann Able, Director\n  Bob Best, Head\n    Cyd Cole, Fitter\n  Dan Dole, Head\n",
                "Name,Manager\nAnn Able,\nBob Best,Ann Able\nCyd Cole,Bob Best\nDan Dole,Ann Able\n"
            })
    void outlinesAreNone(String content) {
        assertThat(Reading.drawing(Reading.of(content)).lines().map(line -> line.indexOf(line.strip())))
                .containsExactly(0, 2, 4, 2);
    }
}
