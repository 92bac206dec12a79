package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.catalogue.AskedChangeFiles;
import dev.spanwise.analysis.catalogue.AskedComparison;
import dev.spanwise.analysis.catalogue.AskedFairness;
import dev.spanwise.analysis.catalogue.AskedForecast;
import dev.spanwise.analysis.catalogue.AskedMoves;
import dev.spanwise.analysis.catalogue.AskedPlanning;
import dev.spanwise.analysis.catalogue.AskedReading;
import dev.spanwise.analysis.catalogue.AskedReasons;
import dev.spanwise.analysis.catalogue.AskedSelection;
import dev.spanwise.analysis.catalogue.AskedTargets;
import dev.spanwise.analysis.catalogue.AskedWaves;
import dev.spanwise.analysis.catalogue.OptionSchemas;
import dev.spanwise.analysis.catalogue.StepKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The parameters of {@code openapi.json} that are options come from the catalogue, and every parameter is described
 * once. What is checked in is what comes out; where it is not, the file to check in lies in {@code target}.
 */
class OpenApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FILE = Path.of("src/main/resources/dev/spanwise/web/api/openapi.json");
    private static final String REFERENCE = "#/components/parameters/";
    private static final String SNAPSHOT = "/api/v1/snapshots/{snapshot}";

    /** The routes that take options of the catalogue. */
    private static final Map<String, List<OptionList>> LISTS = ImmutableMap.<String, List<OptionList>>builder()
            .put(SNAPSHOT + "/figures", List.of(AskedSelection.WITHOUT))
            .put(SNAPSHOT + "/findings", List.of(AskedSelection.WITHOUT, AskedTargets.OPTIONS))
            .put(SNAPSHOT + "/analysis", List.of(AskedSelection.OPTIONS, AskedTargets.OPTIONS))
            .put("/api/v1/compare", List.of(AskedComparison.OPTIONS))
            .put("/api/v1/series", List.of(AskedComparison.OPTIONS))
            .put(SNAPSHOT + "/plan", List.of(StepKinds.OPTIMIZE.all(), AskedWaves.OPTIONS, AskedReasons.OPTIONS))
            .put(SNAPSHOT + "/plan/scenario", List.of(StepKinds.OPTIMIZE.all()))
            .put(SNAPSHOT + "/front", List.of(StepKinds.OPTIMIZE.all()))
            .put(SNAPSHOT + "/forecast", List.of(AskedForecast.OPTIONS))
            .put("/api/v1/scenarios/{scenario}/moves", List.of(AskedMoves.LIST))
            .put(SNAPSHOT + "/planning-sheet", List.of(AskedPlanning.OPTIONS))
            .put("/api/v1/scenarios/{scenario}/change-files", List.of(AskedChangeFiles.OPTIONS))
            .put("/api/v1/scenarios/{scenario}/fairness", List.of(AskedFairness.OPTIONS))
            .buildOrThrow();

    @Test
    void optionsAreThoseOfTheCatalogue() throws IOException {
        String checkedIn = Files.readString(FILE);
        String wanted = written(generated(JSON.readTree(checkedIn)));
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("openapi.json"), wanted);

        assertThat(checkedIn).isEqualTo(wanted);
    }

    @Test
    void everyParameterIsDescribedOnce() throws IOException {
        JsonNode description = JSON.readTree(Files.readString(FILE));
        List<JsonNode> described = new ArrayList<>();
        description.at("/components/parameters").forEach(described::add);

        assertThat(described).doesNotHaveDuplicates();
        for (JsonNode path : description.get("paths")) {
            for (JsonNode method : path) {
                assertThat(method.path("parameters"))
                        .allSatisfy(parameter -> assertThat(description
                                        .at(parameter
                                                .path("$ref")
                                                .asText("none")
                                                .substring(1))
                                        .has("name"))
                                .as(parameter.toString())
                                .isTrue());
            }
        }
    }

    @Test
    void whateverTakesABodySaysThatItMayBeTooLargeOrOneTooMany() throws IOException {
        for (JsonNode path : JSON.readTree(Files.readString(FILE)).get("paths")) {
            for (JsonNode method : path) {
                for (String refused : List.of("413", "429")) {
                    assertThat(method.get("responses").has(refused))
                            .as(refused + path)
                            .isEqualTo(method.has("requestBody"));
                }
            }
        }
    }

    private static JsonNode generated(JsonNode description) {
        ObjectNode parameters = (ObjectNode) description.at("/components/parameters");
        List<String> old = new ArrayList<>();
        parameters.fieldNames().forEachRemaining(old::add);
        old.stream().filter(name -> name.contains(".")).forEach(parameters::remove);
        new LinkedHashMap<>(LISTS)
                .values().stream()
                        .flatMap(List::stream)
                        .sorted((one, other) -> one.name().compareTo(other.name()))
                        .distinct()
                        .forEach(list ->
                                list.options().forEach(option -> parameters.set(id(list, option), of(list, option))));
        LISTS.forEach((path, lists) -> {
            JsonNode method =
                    Objects.requireNonNull(description.get("paths").get(path)).get("get");
            ArrayNode references = (ArrayNode) method.get("parameters");
            for (int i = references.size() - 1; i >= 0; i--) {
                if (references
                        .get(i)
                        .get("$ref")
                        .asText()
                        .replace(REFERENCE, "")
                        .contains(".")) {
                    references.remove(i);
                }
            }
            lists.forEach(list ->
                    list.options().forEach(option -> references.addObject().put("$ref", REFERENCE + id(list, option))));
        });
        ObjectNode fields = (ObjectNode) description
                .get("paths")
                .get("/api/v1/snapshots")
                .at("/post/requestBody/content/multipart~1form-data/schema/properties");
        fields.retain("files", "name", "mapping", "rates", "on-costs", "pay-bands", "pseudonym-key", "password");
        AskedReading.OPTIONS
                .options()
                .forEach(option -> fields.set(
                        option.name(), JSON.valueToTree(OptionSchemas.parameter(AskedReading.OPTIONS, option))));
        return description;
    }

    private static String id(OptionList list, Option<?> option) {
        return list.name() + "." + option.name();
    }

    private static ObjectNode of(OptionList list, Option<?> option) {
        ObjectNode schema = JSON.valueToTree(OptionSchemas.parameter(list, option));
        ObjectNode parameter = JSON.createObjectNode();
        parameter.put("name", option.name());
        parameter.put("in", "query");
        parameter.put("required", option.required());
        parameter.set("description", schema.remove("description"));
        parameter.set("schema", schema);
        return parameter;
    }

    private static String written(JsonNode description) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        return JSON.writer(printer).writeValueAsString(description) + "\n";
    }
}
