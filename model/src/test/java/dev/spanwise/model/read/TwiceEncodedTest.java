package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that were encoded twice before the file was written are told, with what they should be. */
class TwiceEncodedTest {
    private static List<String> notes(String name, String last) {
        return Reading.of("ID," + name + ",Manager\n1," + last + ",\n2,Bo Bull,1\n3,Cy Cox,1\n")
                .notes();
    }

    @ParameterizedTest
    @CsvSource({
        "Name,Jörg Müller,windows-1252",
        "Name,Amélie Bélanger,ISO-8859-1",
        "Nombre,Begoña Núñez,windows-1252",
        "Name,Bożena Łukasik,ISO-8859-1",
        "Name,山田 太郎,ISO-8859-1"
    })
    void areTold(String header, String name, String charset) {
        String twice = new String(name.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
        assertThat(notes(header, twice))
                .anyMatch(note -> note.startsWith("One cell with a name, title or department has letters that were"
                                + " encoded twice before the file was written, for example \"")
                        && note.contains("\", which should be \"" + name + "\"."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jörg Müller", "José Brandão", "SÃO PAULO", "Ärzte Ü", "Łukasz", "山田 太郎", "Ann’s – “X”"})
    void otherLettersAreNot(String name) {
        assertThat(notes("Name", name)).noneMatch(note -> note.contains("encoded twice"));
    }
}
