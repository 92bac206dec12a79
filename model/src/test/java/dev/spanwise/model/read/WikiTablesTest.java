package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as wikis write them: headers are marked, and cells stand between bars. */
class WikiTablesTest {
    private static final String DRAWING = Reading.drawing(Reading.of("""
            Name,Manager,Role
            Ann Low,,Chief
            Bob Key,Ann Low,Planner
            Cyd Fox,Ann Low,Fitter
            Dan Roe,Bob Key,Clerk
            """));

    @ParameterizedTest
    @ValueSource(strings = {"""
                ||Name||Manager||Role||
                |Ann Low| |Chief|
                |Bob Key|Ann Low|Planner|
                |Cyd Fox|Ann Low|Fitter|
                |Dan Roe|Bob Key|Clerk|
                """, """
                h2. The team

                || Name || Vorgesetzter || Funktion ||
                | [Ann Low|https://wiki.example.org/ann] | | *Chief* |
                | *Bob Key* | [Ann Low|https://wiki.example.org/ann] | Planner |
                || Cyd Fox | Ann Low | Fitter |
                | Dan Roe | Bob Key | Clerk |
                """, """
                |_. Name|_. Responsable|_. Poste|
                |Ann Low| |Chief|
                |Bob Key|Ann Low|_Planner_|
                |Cyd Fox|Ann Low|Fitter|
                |Dan Roe|Bob Key|Clerk|
                """, """
                |=Name|=Reports to|=Title
                |Ann Low| |Chief
                |Bob Key|Ann Low|Planner
                |Cyd Fox|Ann Low|Fitter
                |Dan Roe|Bob Key|Clerk
                """, """
                ^ Name ^ Manager ^ Title ^
                | Ann Low | | Chief |
                | Bob Key | [[people:ann|Ann Low]] | Planner |
                | Cyd Fox | Ann Low | Fitter |
                | Dan Roe | Bob Key | Clerk |
                """, """
                # The team

                | Name | Manager | Title |
                |:-----|---------|:-----:|
                | **Ann Low** | — | Chief |
                | [Bob Key](https://x.example/bob) | Ann Low | _Planner_ |
                | `Cyd Fox` | **[Ann Low](mailto:ann@x.example)** | Fitter |
                | Dan Roe | ***Bob Key*** | Clerk |

                *4 people*
                """, """
                |Nombre|Jefe|Puesto
                |---|---|---
                |Ann Low||Chief
                |__Bob Key__|Ann Low|Planner
                |Cyd Fox|Ann Low|Fitter
                |Dan Roe|Bob Key|Clerk
                """})
    void tablesOfWikisAreRead(String text) {
        ReadResult result = Reading.of(text);
        assertThat(Reading.drawing(result)).isEqualTo(DRAWING);
        assertThat(result.chart().getPosition("Bob Key").text(Field.TITLE)).isEqualTo("Planner");
    }

    /** Two bars around every cell are a delimiter like others, and carets too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name||Manager\nAnn Low||\nBob Key||Ann Low\nCyd Fox||Ann Low\nDan Roe||Bob Key\n",
                "||Name||Manager||\n||Ann Low||||\n||Bob Key||Ann Low||\n||Cyd Fox||Ann Low||\n||Dan Roe||Bob Key||\n",
                "|Name|Manager|\n|:--|---|\n|Ann Low||\n|Bob Key|Ann Low|\n|Cyd Fox|Ann Low|\n|Dan Roe|Bob Key|\n",
                "^Name^Manager^\n^Ann Low^^\n^Bob Key^Ann Low^\n^Cyd Fox^Ann Low^\n^Dan Roe^Bob Key^\n"
            })
    void otherBarsAreReadAsBefore(String text) {
        assertThat(Reading.drawing(Reading.of(text))).isEqualTo(DRAWING);
    }

    @Test
    void rowsAreToldByTheirLines() {
        ReadResult result = Reading.of("||Name||Manager||\n|Ann Low| |\n|Bob Key|Ann Low|\n|Cyd Fox|Ann Low|\n"
                + "|Dan Roe|Bob Key|\n|Eve Poe|Zoe Gone|\n");
        assertThat(result.problems().get(0).rows()).first().hasFieldOrPropertyWithValue("row", 6);
    }
}
