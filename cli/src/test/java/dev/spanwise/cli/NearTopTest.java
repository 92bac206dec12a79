package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Vera's only report Max is one layer too deep with his people: to lift him is one move, and Vera leads nobody any more. */
class NearTopTest {
    private static final String STAFF = """
        id,manager,name
        1,,Cleo
        2,1,Vera
        3,2,Max
        4,3,Eva
        5,3,Eli
        """;

    @Test
    void whoLosesTheTeamNearTheTopIsNamedWithTheWayOut() {
        assertThat(optimize().out().replaceAll("\\s+", " "))
                .contains("One manager on the first two layers loses the whole team (Vera). Protected layers"
                        + " (protect-layers ..2) rule that out");
        assertThat(optimize("--format", "json").out()).contains("\"nearTop\" : [ \"2\" ]");
    }

    @Test
    void withTheLayersProtectedNobodyIs() {
        assertThat(optimize("--protect-layers", "..2").out()).doesNotContain("first two layers");
        assertThat(optimize("--protect-layers", "..2", "--format", "json").out())
                .contains("\"nearTop\" : [ ]", "\"moved\" : 2");
    }

    private static CommandRun optimize(String... options) {
        String[] asked = {"optimize", "-", "--max-layers", "3", "--lang", "en"};
        String[] command = Arrays.copyOf(asked, asked.length + options.length);
        System.arraycopy(options, 0, command, asked.length, options.length);
        return CommandRun.withInput(STAFF, command);
    }
}
