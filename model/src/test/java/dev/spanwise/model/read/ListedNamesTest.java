package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows with nothing but a name, which might be headings of groups, of people whom other rows list. */
class ListedNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {"Name/Title/Supervises/; ", "Name/Stelle/Führt/, ", "Nom/Poste/Équipe/ | ", "Name/Role/Xyz/;"})
    void arePeople(String name, String title, String list, String sign) {
        ReadResult result = Reading.of("""
                NAME,TITLE,LIST
                Ann Lee,CEO,"Bob Ray+Cem Oz+Dana Fox"
                Bob Ray,VP Sales,"Eli Kay+Fay Low"
                Eli Kay,,
                Cem Oz,VP Works,"Gus Hill+Hal Ito"
                Gus Hill,Welder,
                Dana Fox,VP Law,"Ida Jay+Jon Kim"
                Fay Low,Seller,
                Hal Ito,,
                Ida Jay,Clerk,
                Jon Kim,Clerk,
                """.replace("NAME", name)
                .replace("TITLE", title)
                .replace("LIST", list)
                .replace("+", sign));
        assertThat(result.chart().size()).isEqualTo(10);
        assertThat(result.chart().tops()).isEqualTo(1);
        assertThat(Reading.kinds(result)).doesNotContain(ProblemKind.REMARK_ROW);
    }

    /** Of two who stand alone one is listed. */
    @Test
    void oneWhoIsListedLeavesOneAloneWhichIsNoHeading() {
        ReadResult result = Reading.of("""
                Name,Title,Reports to,Deputies
                Ann Lee,CEO,,"Bob Ray; Cem Oz"
                Bob Ray,VP,Ann Lee,"Eli Kay; Cem Oz"
                Cem Oz,,,
                Dana Fox,,,
                Eli Kay,Clerk,Bob Ray,
                Fay Low,Clerk,Bob Ray,
                Gus Hill,Clerk,Bob Ray,
                """);
        assertThat(result.chart().size()).isEqualTo(7);
    }

    /** A list of words that name teams lists nobody. */
    @Test
    void headingsAreNone() {
        ReadResult result = Reading.of("""
                Name,Title,Reports to,Skills
                Sales,,,
                Ann Lee,CEO,,"Sales, Law"
                Bob Ray,VP,Ann Lee,"Law, Plant"
                Plant,,,
                Eli Kay,Clerk,Bob Ray,"Sales, Rhetoric"
                Fay Low,Clerk,Bob Ray,
                Gus Hill,Clerk,Bob Ray,
                """);
        assertThat(result.chart().size()).isEqualTo(5);
        assertThat(Reading.kinds(result)).contains(ProblemKind.REMARK_ROW);
    }
}
