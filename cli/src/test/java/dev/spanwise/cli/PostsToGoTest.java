package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ann's post is to go. To dissolve Dan moves two people to her; to dissolve her moves Dan, who counts five. */
class PostsToGoTest {
    private static final String CHART = """
        id,manager,name,status
        1,,Cleo,Active
        2,1,Ann,Eliminated
        3,2,Dan,Active
        4,3,Eva,Active
        5,3,Eli,Active
        """;

    @TempDir
    Path folder;

    @Test
    void aPostThatIsToGoGetsNobodyUnlessThatIsAskedFor() throws IOException {
        assertThat(optimize().out())
                .contains("One manager is marked as abolished and gets nobody new (Ann); to lift that, say")
                .contains("Ann (2)   becomes");
        assertThat(optimize("--format", "json").out()).contains("\"postsToGo\" : [ \"2\" ]");

        assertThat(optimize("--receivers", "true").out())
                .doesNotContain("marked as abolished")
                .contains("Dan (3)   becomes");
        assertThat(optimize("--receivers", "abolished").out()).contains("Dan (3)   becomes");
    }

    private CommandRun optimize(String... options) throws IOException {
        Path chart = Files.writeString(folder.resolve("chart.csv"), CHART);
        List<String> command = new ArrayList<>(List.of("optimize", chart.toString(), "--max-layers", "3"));
        command.addAll(List.of("--allow", "dissolve", "--weigh", "5=name == 'Dan'", "--lang", "en"));
        command.addAll(List.of(options));
        return CommandRun.of(command.toArray(String[]::new));
    }
}
