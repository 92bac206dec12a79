package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People named in titles however their name is glued to other words; what merely looks like a name stays. */
class GluedNamesTest {
    private static final Pseudonyms KEY = Pseudonyms.under("a key that nobody knows".getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        Anna Müller        | MuellerTeam             | N-?-Team
        Anna Müller        | TeamMüller Nord         | Team-N-? Nord
        Anna Müller        | AnnaMüllerTeam          | N-?-Team
        Anna Müller        | Müllerteam              | N-?-team
        Anna Müller        | BÜROMÜLLER              | BÜRO-N-?
        Anna Müller        | team-anna.mueller       | team-N-?
        Anna Müller        | Büro Müller/Anna        | Büro N-?
        Anna Müller        | A. Müller (komm.)       | N-? (komm.)
        Anna Müller        | "Vertretung Müller, A." | Vertretung N-?.
        Anna Müller        | team_a.mueller          | team_N-?
        Anna Müller        | unit mueller_a          | unit N-?
        Anna Müller        | desk amueller           | desk N-?
        Anna Müller        | annamueller desk        | N-? desk
        Anna Müller        | MuellerAnna2 desk       | N-?-2 desk
        Anna Müller        | Annas Team              | N-? Team
        Anna Müller        | Anna's Team             | N-?'s Team
        Anna Müller        | Müller's/Müllers Büro   | N-?'s/N-? Büro
        Anna Müller        | TeamAnna                | Team-N-?
        Ida Smith-Jones    | Team Jones              | Team N-?
        Ida Smith-Jones    | SmithTeam               | N-?-Team
        "van der Berg, Jo" | Bergteam                | N-?-team
        王伟               | 王伟团队                | N-?-团队
        王伟               | 销售王伟                | 销售-N-?
        김민준             | 김민준팀                | N-?-팀
        """)
    void namesAreFound(String name, String title, String expected) {
        assertThat(replaced(name, title)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Tim Rainer  | Trainer
        Anna Berg   | Bergbau
        Mark Lang   | Marketing, langfristig
        Anna Müller | A Team
        Anna Müller | B. Meier
        Max Art     | Artikel
        """)
    void otherWordsStay(String name, String title) {
        assertThat(replaced(name, title)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"Austin,Austin", "Berlin Austin,Berlin Austin", "Büro Hill,Büro N-?"})
    void townsMayBeCalledLikeFirstNames(String location, String expected) {
        OrgChart chart = chart("Austin Hill", "location", location);
        assertThat(plain(chart, Field.LOCATION)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a'", "A", "Ash ", "aB", "王伟", "a@", "A. "})
    void namesAndTextsWithoutEndAreLookedThroughInTime(String part) {
        String text = part.repeat(300_000 / part.length());
        assertThat(chart(text, "title", text).position(1).title()).isNotNull();
    }

    private static String replaced(String name, String title) {
        return plain(chart(name, "title", title), Field.TITLE);
    }

    private static OrgChart chart(String name, String field, String text) {
        String csv = "id,name,%s,manager\n1,\"%s\",Chief,\n2,Bob Birch,\"%s\",1\n".formatted(field, name, text);
        return KEY.replace(Reading.of(csv)).chart();
    }

    private static String plain(OrgChart chart, Field field) {
        return String.valueOf(chart.position(1).text(field))
                .replace(String.valueOf(chart.position(0).name()), "N-?");
    }
}
