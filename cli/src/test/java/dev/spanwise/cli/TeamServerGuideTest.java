package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The container image and the file that starts it with its database say what this program takes. */
class TeamServerGuideTest {
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");
    private static final Pattern ARGUMENT = Pattern.compile("<arg>(.*?)</arg>");

    private static JsonNode server() throws IOException {
        return new YAMLMapper()
                .readTree(Files.readString(Path.of("../docs/guide/compose.yaml")))
                .at("/services/spanwise");
    }

    private static List<String> entrypoint() throws IOException {
        return ARGUMENT.matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void everyOptionIsOneOfServe() throws IOException {
        String help = CommandRun.of("serve", "--help").out();
        List<String> entrypoint = entrypoint();
        List<String> options = Stream.concat(
                        entrypoint.subList(entrypoint.indexOf("serve"), entrypoint.size()).stream(),
                        Streams.stream(server().get("command")).map(JsonNode::asText))
                .map(OPTION::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .collect(Collectors.toList());

        assertThat(options)
                .contains("--listen", "--data-dir", "--database", "--public-address")
                .allSatisfy(option -> assertThat(help).contains("  " + option));
        assertThat(entrypoint).contains(Spanwise.class.getName());
    }

    @Test
    void theServerIsNobodyMightyAndAskedWhetherItIsWell() throws IOException {
        JsonNode server = server();

        assertThat(server.get("read_only").asBoolean()).isTrue();
        assertThat(server.at("/cap_drop/0").asText()).isEqualTo("ALL");
        assertThat(server.at("/healthcheck/test").toString()).contains("7171", "/health");
        assertThat(server.at("/volumes/0").asText()).endsWith(":/data");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<user>10001:10001</user>", "<port>7171</port>");
    }
}
