package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.Position;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who holds a post: nobody where the object for the holder is empty, and somebody who holds another one, too. */
class HoldersOfPostsTest {
    @ParameterizedTest
    @CsvSource({
        "person, name, null",
        "incumbent, fullName, {}",
        "employee, name, '{\"name\": null}'",
        "Mitarbeiter, Name, null",
        "titulaire, nom, {}"
    })
    void anEmptyObjectForTheHolderIsAVacancy(String holder, String name, String nobody) {
        String json = """
                [{"id": "a", "title": "CEO", "parent": null, "H": {"N": "Ada Lind"}},
                 {"id": "b", "title": "CFO", "parent": "a", "H": {"N": "Ben Moor"}},
                 {"id": "c", "title": "COO", "parent": "a", "H": NOBODY},
                 {"id": "d", "title": "Fitter", "parent": "c", "H": {"N": "Dirk Olm"}}]""".replace("\"H\"", '"' + holder + '"')
                .replace("\"N\"", '"' + name + '"')
                .replace("NOBODY", nobody);
        ReadResult result = Reading.of(json);
        assertThat(Reading.drawing(result)).isEqualTo("a\n  b\n  c\n    d\n");
        assertThat(vacant(result)).containsExactly("c");
        assertThat(result.notes()).isEmpty();
    }

    @Test
    void inATreeToo() {
        ReadResult result = Reading.of("""
                {"title": "CEO", "employee": {"id": "e1", "name": "Ada Lind"}, "children": [
                  {"title": "CFO", "employee": {"id": "e2", "name": "Ben Moor"}},
                  {"title": "COO", "employee": null, "children": [
                    {"title": "Fitter", "employee": {"id": "e4", "name": "Dirk Olm"}},
                    {"title": "Smith", "employee": {}}]}]}""");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n  3\n    4\n    5\n");
        assertThat(vacant(result)).containsExactly("3", "5");
    }

    @Test
    void aPostThatIsCalledOtherwiseThanByATitle() {
        ReadResult result = Reading.of("""
                {"org": [{"id": "a", "label": "CEO", "employee": {"id": "1", "name": "Ada Lind"}, "children": ["b", "c"]},
                 {"id": "b", "label": "CFO", "employee": null, "children": []},
                 {"id": "c", "label": "COO", "employee": {"id": "3", "name": "Cleo Nart"}, "children": ["d"]},
                 {"id": "d", "label": "Clerk", "employee": {"id": "3", "name": "Cleo Nart"}, "children": []}]}""");
        assertThat(Reading.drawing(result)).isEqualTo("a\n  b\n  c\n    d\n");
        assertThat(vacant(result)).containsExactly("b");
        assertThat(result.notes())
                .containsExactly("One person holds more than one position (rows 3, 4): each position counts.");
    }

    @Test
    void nobodyBesideTheObjectOfThePost() {
        ReadResult result = Reading.of("""
                [{"name": "Ada Lind", "position": {"id": "a", "title": "CEO", "parentPosition": null}},
                 {"name": "Ben Moor", "position": {"id": "b", "title": "CFO", "parentPosition": {"id": "a"}}},
                 {"name": null, "position": {"id": "c", "title": "COO", "parentPosition": {"id": "a"}}},
                 {"name": "Dirk Olm", "position": {"id": "d", "title": "Fitter", "parentPosition": {"id": "c"}}}]""");
        assertThat(Reading.drawing(result)).isEqualTo("a\n  b\n  c\n    d\n");
        assertThat(vacant(result)).containsExactly("c");
    }

    /** Somebody is there, though only the number is told. */
    @Test
    void aHolderWithoutNameIsNotDisclosed() {
        ReadResult result = Reading.of("""
                [{"id": "a", "title": "CEO", "parent": null, "person": {"no": "7", "name": "Ada Lind"}},
                 {"id": "b", "title": "CFO", "parent": "a", "person": {"no": "8"}},
                 {"id": "c", "title": "COO", "parent": "a", "person": null}]""");
        assertThat(vacant(result)).containsExactly("c");
        assertThat(result.notes()).containsExactly("One name is not disclosed.");
    }

    private static List<String> vacant(ReadResult result) {
        return result.chart()
                .positions()
                .filter(position -> position.is(Flag.VACANT))
                .map(Position::id)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Position ID,Title,Reports To Position,Employee ID,Employee Name\nP1,CEO,,7,Ida\nP2,CFO,P1,8,Ben\n"
                        + "P3,COO,P1,8,Ben\nP4,Clerk,P2,9,Uta\n",
                "Position ID,Title,Reports To Position,Name,Email\nP1,CEO,,Ida,ida@x.example\nP2,CFO,P1,Ben,ben@x.example\n"
                        + "P3,COO,P1,Ben,ben@x.example\nP4,Clerk,P2,Uta,uta@x.example\n",
                "Planstelle;Bezeichnung;Übergeordnete Planstelle;Personalnummer;Vorname;Nachname\nP1;GF;;7;Ida;Au\n"
                        + "P2;Leitung;P1;8;Ben;Bo\nP3;Leitung Süd;P1;8;Ben;Bo\nP4;Sachbearbeitung;P2;9;Uta;Ce\n"
            })
    void whoHoldsTwoPositionsIsTold(String table) {
        ReadResult result = Reading.of(table);
        assertThat(Reading.drawing(result)).isEqualTo("P1\n  P2\n    P4\n  P3\n");
        assertThat(result.notes())
                .containsExactly("One person holds more than one position (rows 3, 4): each position counts.");
    }

    /** One number or address for several names is that of an office, and a number that stands for nobody is none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "P1,CEO,,7,Ida,\nP2,CFO,P1,8,Ben,\nP3,COO,P1,8,Sol,\nP4,Clerk,P2,9,Uta,\n",
                "P1,CEO,,7,Ida,\nP2,CFO,P1,8,Ben,\nP3,COO,P1,0,vacant,\nP4,Clerk,P2,0,vacant,\n",
                "P1,CEO,,7,Ida,\nP2,CFO,P1,8,Ben,\nP3,COO,P1,10,Ben,\nP4,Clerk,P2,9,Uta,\n"
            })
    void othersAreNot(String rows) {
        ReadResult result = Reading.of("Position ID,Title,Reports To Position,Employee ID,Employee Name,Note\n" + rows);
        assertThat(result.chart().size()).isEqualTo(4);
        assertThat(result.chart().attributes().has(Field.NAME)).isTrue();
        assertThat(result.notes()).isEmpty();
    }
}
