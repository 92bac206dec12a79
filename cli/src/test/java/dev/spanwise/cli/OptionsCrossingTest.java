package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.spanwise.analysis.ask.Decimal;
import dev.spanwise.analysis.ask.Kind;
import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionException;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.Percent;
import dev.spanwise.analysis.ask.Shape;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Switch;
import dev.spanwise.analysis.ask.Whole;
import dev.spanwise.analysis.ask.Word;
import dev.spanwise.analysis.ask.file.NodeReader;
import dev.spanwise.analysis.ask.file.OptionFileException;
import dev.spanwise.analysis.ask.file.Section;
import dev.spanwise.analysis.catalogue.AskedPlan;
import dev.spanwise.analysis.catalogue.AskedScenario;
import dev.spanwise.analysis.catalogue.StepKind;
import dev.spanwise.analysis.catalogue.StepKinds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Every option of the catalogue on every face: what is allowed at the end of a range and what is refused one beyond, and
 * what holds where nothing is said, is the same on the command line, in an address, in a file and for the schema of both.
 */
class OptionsCrossingTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Arguments> options() {
        return Stream.concat(
                        StepKinds.ALL.stream().map(StepKind::all),
                        Stream.concat(
                                Stream.of(AskedPlan.PLAN, AskedScenario.SCENARIO, AskedScenario.COSTS),
                                OptionsGuideTest.OTHERS.stream()))
                .flatMap(list -> list.options().stream().map(option -> Arguments.of(list.name(), option)));
    }

    /** Texts at the ends of a range and one beyond, each with whether it is allowed. */
    private static Map<String, Boolean> samples(Kind<?> kind) {
        Map<String, Boolean> samples = new LinkedHashMap<>();
        if (kind instanceof Whole whole) {
            samples.put(String.valueOf(whole.least()), true);
            samples.put(String.valueOf(whole.most()), true);
            samples.put(
                    BigInteger.valueOf(whole.least()).subtract(BigInteger.ONE).toString(), false);
            samples.put(BigInteger.valueOf(whole.most()).add(BigInteger.ONE).toString(), false);
            samples.put("99999999999999999999", false);
        } else if (kind instanceof Decimal decimal) {
            samples.put(decimal.least(), true);
            samples.put(decimal.most(), true);
            samples.put(new BigDecimal(decimal.least()).subtract(BigDecimal.ONE).toString(), false);
            samples.put(new BigDecimal(decimal.most()).add(BigDecimal.ONE).toString(), false);
        } else if (kind instanceof Percent percent) {
            samples.put("0%", percent.zero());
            samples.put("0.15", false);
            samples.put("0.15%", true);
            samples.put(percent.most() + "%", true);
            samples.put("100000.1%", false);
        } else if (kind instanceof Word<?> word) {
            word.words().forEach(each -> samples.put(each, true));
            samples.put("nothing-like-it", false);
        }
        return samples;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("options")
    void everyFaceAllowsTheSame(String list, Option<?> option) {
        samples(option.kind()).forEach((text, allowed) -> {
            assertThat(isRead(() -> option.find(onCommandLine(list, option, text))))
                    .as("--" + option.name() + " " + text)
                    .isEqualTo(allowed);
            assertThat(isRead(() -> option.find(Source.typed(name -> List.of(text)))))
                    .as(option.name() + "=" + text)
                    .isEqualTo(allowed);
            assertThat(isRead(() -> inFile(option, text)))
                    .as(option.name() + ": " + text)
                    .isEqualTo(allowed);
            assertThat(keepsSchema(option, text))
                    .as("schema of " + option.name() + ": " + text)
                    .isEqualTo(allowed);
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("options")
    void whatIsUsualIsAllowedAndHoldsEverywhere(String list, Option<?> option) {
        Optional<?> usual = option.find(Source.typed(name -> List.of()));

        assertThat(option.find(onCommandLine(list, option))).isEqualTo(usual);
        assertThat(NodeReader.read("f.yaml", "{}")
                        .map(node -> Section.of("f.yaml", "list", node, List.of(option.name())))
                        .flatMap(section -> section.read(option::find)))
                .isEqualTo(usual);
        if (!option.usual().isEmpty() && !(option.kind() instanceof Switch)) {
            String typed = String.join(",", option.usual());
            assertThat(option.find(onCommandLine(list, option, typed))).isEqualTo(usual);
        }
    }

    private static boolean isRead(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (OptionException | OptionFileException e) {
            assertThat(e.getMessage()).isNotBlank();
            return false;
        }
    }

    private static Source onCommandLine(String list, Option<?> option, String... value) {
        AskedOptions asked = new AskedOptions(1, OptionList.of(list, option));
        CommandSpec command = CommandSpec.create();
        List<String> words = new ArrayList<>();
        for (String text : value) {
            words.add("--" + option.name() + "=" + text);
        }
        asked.addTo(command, Locale.ENGLISH);
        new CommandLine(command).parseArgs(words.toArray(String[]::new));
        return asked;
    }

    private static void inFile(Option<?> option, String text) {
        NodeReader.read("f.yaml", option.name() + ": " + text)
                .map(node -> Section.of("f.yaml", "list", node, List.of(option.name())))
                .orElseThrow()
                .read(option::find);
    }

    private static boolean keepsSchema(Option<?> option, String text) {
        boolean number = option.kind().shape() == Shape.NUMBER || text.matches("[0-9.]+");
        String value = number ? text : "\"" + text + "\"";
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(JSON.<JsonNode>valueToTree(option.kind().schema()))
                .validate(value, InputFormat.JSON)
                .isEmpty();
    }
}
