package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads a chart sees the first rows of its tables on the way, without reading anything once more. */
class ShownWhileReadingTest {
    private static final String CSV = "id,name,manager\n1,Ann,\n2,Bob,1\n3,Cyd,1\n4,Dan,2\n";
    private static final List<List<String>> FIRST =
            List.of(List.of("1", "Ann", ""), List.of("2", "Bob", "1"), List.of("3", "Cyd", "1"));

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Input> everyFormat() {
        String html = "<table><tr><th>id<th>name<th>manager<tr><td>1<td>Ann<td><tr><td>2<td>Bob<td>1"
                + "<tr><td>3<td>Cyd<td>1<tr><td>4<td>Dan<td>2</table>";
        String json = "[{'id':'1','name':'Ann','manager':''},{'id':'2','name':'Bob','manager':'1'},"
                + "{'id':'3','name':'Cyd','manager':'1'},{'id':'4','name':'Dan','manager':'2'}]";
        return Stream.of(
                Input.bytes("a.csv", utf8(CSV)),
                Input.bytes("a.tsv", utf8(CSV.replace(',', '\t'))),
                Input.bytes("wide.csv", CSV.getBytes(StandardCharsets.UTF_16)),
                Input.bytes("a.xlsx", Workbooks.of("Notes", "written,by\nMay,Eve\n", "People", CSV)),
                Input.bytes("a.html", utf8(html)),
                Input.bytes("a.json", utf8(json.replace('\'', '"'))));
    }

    private static List<TablePreview> shown(List<Input> inputs, Consumer<ReadResult> read) {
        List<List<TablePreview>> heard = new ArrayList<>();
        read.accept(ChartReader.read(inputs, Reading.OPTIONS, 3, heard::add));
        assertThat(heard).hasSize(1);
        return heard.get(0);
    }

    @ParameterizedTest
    @MethodSource("everyFormat")
    void theFirstRowsAreThoseOfTheFile(Input input) {
        List<TablePreview> tables =
                shown(List.of(input), read -> assertThat(Reading.drawing(read)).isEqualTo("1\n  2\n    4\n  3\n"));
        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).columns()).containsExactly("id", "name", "manager");
        assertThat(tables.get(0).rows()).isEqualTo(FIRST);
        assertThat(tables).isEqualTo(ChartReader.preview(List.of(input), Reading.OPTIONS, 3));
    }

    @Test
    void severalInputsShowATableEach() {
        Input more = Input.bytes("more.csv", utf8("id,name,manager\n5,Eve,4\n"));
        List<TablePreview> tables = shown(
                List.of(Input.bytes("a.csv", utf8(CSV)), more),
                read -> assertThat(read.chart().size()).isEqualTo(5));
        assertThat(tables).extracting(TablePreview::rows).containsExactly(FIRST, List.of(List.of("5", "Eve", "4")));
    }

    @Test
    void aTableThatIsNoChartIsShownAllTheSame() {
        List<TablePreview> heard = new ArrayList<>();
        Input colours = Input.bytes("a.csv", utf8("Name,Colour\nAnn,red\nBob,blue\n"));
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> ChartReader.read(List.of(colours), Reading.OPTIONS, 3, heard::addAll));
        assertThat(heard).extracting(TablePreview::columns).containsExactly(List.of("Name", "Colour"));
    }

    @Test
    void whereOneInputHasNoTableNothingIsShown() {
        List<TablePreview> heard = new ArrayList<>();
        List<Input> inputs = List.of(Input.bytes("a.csv", utf8(CSV)), Input.bytes("b.csv", new byte[0]));
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> ChartReader.read(inputs, Reading.OPTIONS, 3, heard::addAll));
        assertThat(heard).isEmpty();
    }
}
