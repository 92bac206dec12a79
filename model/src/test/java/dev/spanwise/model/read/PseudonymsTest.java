package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.read.input.Input;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PseudonymsTest {
    private static final Pseudonyms KEY = Pseudonyms.under("a key that nobody knows".getBytes(StandardCharsets.UTF_8));
    private static final String STAFF = """
        id,name,title,manager,email
        a1,Ann Ash,Chief,,ann@example.org
        b2,Bob Birch,Clerk,a1,bob@example.org
        c3,Cyd Cedar,Clerk,a1,cyd@example.org
        d4,Dan Dale,Clerk,z9,dan@example.org
        """;

    @Test
    void nothingThatNamesAPersonIsLeft() {
        ReadResult result = read(STAFF);
        ReadResult replaced = KEY.replace(result);

        String all = replaced.chart()
                        .positions()
                        .map(position -> position.id() + " " + position.name() + " " + position.text(Field.EMAIL) + " "
                                + position.text(Field.MANAGER))
                        .toList()
                + replaced.problems().stream()
                        .map(problem -> problem.message(Locale.ENGLISH))
                        .toList()
                        .toString();

        assertThat(all).doesNotContainPattern("a1|b2|c3|d4|z9|Ash|Birch|Cedar|Dale|example");
        assertThat(replaced.chart().position(0).id()).matches("P-[A-Z2-7]{10}");
    }

    @Test
    void titlesAndReportingLinesStay() {
        ReadResult result = read(STAFF);
        OrgChart replaced = KEY.replace(result).chart();

        assertThat(replaced.position(0).title()).isEqualTo("Chief");
        assertThat(replaced.size()).isEqualTo(4);
        assertThat(replaced.position(0).span()).isEqualTo(2);
        assertThat(replaced.findPosition(replaced.position(2).id())).contains(replaced.position(2));
    }

    @Test
    void underOneKeyAnIdHasOnePseudonymInEveryFile() {
        ReadResult before = read(STAFF);
        ReadResult after = read("id,name,manager\nx,New,\nb2,Bob Birch,x\n");
        Pseudonyms other = Pseudonyms.under(Pseudonyms.randomKey());

        assertThat(idOf(KEY.replace(after), "b2", after)).isEqualTo(idOf(KEY.replace(before), "b2", before));
        assertThat(idOf(other.replace(after), "b2", after)).isNotEqualTo(idOf(KEY.replace(before), "b2", before));
    }

    @Test
    void aKeyIsRandomOrLongEnough() {
        assertThat(Pseudonyms.randomKey())
                .hasSizeGreaterThanOrEqualTo(Pseudonyms.SHORTEST_KEY)
                .isNotEqualTo(Pseudonyms.randomKey());
        byte[] guessed = "secret".getBytes(StandardCharsets.UTF_8);
        assertThatIllegalArgumentException().isThrownBy(() -> Pseudonyms.under(guessed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Assistant to Ann Ash    | Assistant to N-?
        Assistant to ASH, ANN   | Assistant to N-?
        Team Birch              | Team N-?
        Team Birch-Nord         | Team N-?-Nord
        Birch's Office          | N-?'s Office
        Büro Cedar/Ash          | Büro N-?/N-?
        Deputy of O'Brien       | Deputy of N-?
        Vertretung Smith-Jones  | Vertretung N-?
        birch plywood           | birch plywood
        Head of Sales           | Head of Sales
        """)
    void namesWithinTitlesAreReplaced(String title, String expected) {
        StringBuilder staff =
                new StringBuilder("id,name,title,manager\n1,Ann Ash,Chief,\n2,Bob Birch,\"" + title + "\",1\n"
                        + "3,\"Cedar, Cyd\",Clerk,1\n"
                        + "4,Fay O'Brien,Clerk,1\n"
                        + "5,Gil Smith-Jones,Clerk,1\n"
                        + "6,Hal Sales,Clerk,1\n");
        for (int region = 0; region < 10; region++) {
            staff.append(10 + region)
                    .append(",,Sales ")
                    .append((char) ('A' + region))
                    .append(",1\n");
        }
        Position bob = KEY.replace(read(staff.toString()))
                .chart()
                .positions()
                .filter(position -> position.record() == 1)
                .findFirst()
                .orElseThrow();

        assertThat(String.valueOf(bob.title()).replaceAll("N-[A-Z2-7]{10}", "N-?"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Finn O'Neill     | Backup for ONeill         | Backup for N-?
        Finn O\u2019Neill     | O`Neill Unit              | N-? Unit
        Uwe Müller       | Mueller desk              | N-? desk
        Uwe Mueller      | MÜLLER desk               | N-? desk
        Uwe Müller       | Muller desk               | N-? desk
        Lea Dąbrowska    | Office Dabrowska          | Office N-?
        Kai Jorgensen    | Team Jørgensen            | Team N-?
        Rene Ostergaard  | Team Østergård            | Team N-?
        Mo Weiß          | PA WEISS                  | PA N-?
        Can Yıldız       | YILDIZ desk               | N-? desk
        Otto Kant        | Otto Kants Sekretariat    | N-? Sekretariat
        Max Braun        | Brauns Büro               | N-? Büro
        Max Braun        | assistant to max braun    | assistant to N-?
        "van Berg, Ida"  | Team van Berg             | Team N-?
        Max Braun        | brauns and kants          | brauns and kants
        Ann Ash          | PA of ann.ash@example.org | PA of …
        Ann Ash          | Aide <ash@example.org>    | Aide <…>
        Ann Ash          | Post (a+b@example.org)    | Post (…)
        """, quoteCharacter = '"')
    void namesAreFoundHoweverATitleSpellsThem(String name, String title, String expected) {
        OrgChart chart = KEY.replace(
                        read("id,name,title,manager\n1,\"" + name + "\",Chief,\n2,Bob Birch,\"" + title + "\",1\n"))
                .chart();

        assertThat(String.valueOf(chart.position(1).title())
                        .replace(String.valueOf(chart.position(0).name()), "N-?"))
                .isEqualTo(expected);
    }

    @Test
    void aNameInATitleHasThePseudonymOfThePerson() {
        OrgChart chart = KEY.replace(read("""
            id,name,title,department,manager
            1,Ann Ash,Chief,Board,
            2,Bob Birch,Aide of Ash,Office of Ann Ash,1
            """)).chart();
        String ann = chart.position(0).name();

        assertThat(chart.position(1).title()).isEqualTo("Aide of " + ann);
        assertThat(chart.position(1).text(Field.DEPARTMENT)).isEqualTo("Office of " + ann);
    }

    private static String idOf(ReadResult replaced, String id, ReadResult original) {
        Position position = original.chart().getPosition(id);
        return replaced.chart().position(position.index()).id();
    }

    private static ReadResult read(String csv) {
        return ChartReader.read(
                List.of(Input.bytes("staff.csv", csv.getBytes(StandardCharsets.UTF_8))),
                ReadOptions.in(Locale.ENGLISH));
    }
}
