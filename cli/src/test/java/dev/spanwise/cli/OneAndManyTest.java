package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No sentence of any module says "1 positions": every one is put together with nothing but ones. */
class OneAndManyTest {
    private static final Pattern ENGLISH =
            plural("positions rows people managers names references layers errors warnings notes vacancies contractors"
                    + " assistants values employees moves runs years columns pages persons");
    private static final Pattern GERMAN = plural("Stellen Zeilen Personen Menschen Führungskräfte Namen Verweise Ebenen"
            + " Warnungen Hinweise Werte Durchläufe Jahren Spalten Seiten Positionen Wechseln Dateien");

    /** Sentences about things of which there are always several, or a limit that is never 1. */
    private static final Set<String> NEVER_ABOUT_ONE = Set.of(
            "problem.reporting-cycle", // one position that reports to itself is another problem
            "problem.several-tops",
            "problem.mostly-tops",
            "several-tops.message",
            "problem.job-share",
            "one-to-one-chain.position",
            "span.of-posts", // more posts than reports
            "unreadable.unresolved-references",
            "unreadable.ambiguous-references",
            "unreadable.unresolved-references-beside",
            "unreadable.ambiguous-references-beside",
            "unreadable.ambiguous-titles",
            "unreadable.ambiguous-titles-beside",
            "diagram.ending", // "names" is what the ending does
            "more-layers-than-needed.message",
            "more-managers-than-needed.message",
            "summary.layers",
            "refusal.infeasible",
            "refusal.infeasible-layers",
            "refusal.layers-not-reached",
            "note.merged-by-first-fit",
            "generate.too-many-rows",
            "simulate.too-many-moves",
            "forecast.assumptions",
            "problem.too-many-runs", // so many that they are refused
            "chart.growth.year", // a forecast starts from several layers
            "plan.more",
            "refuse.layers",
            "refuse.positions");

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.find(
                Path.of(".."),
                12,
                (file, attributes) -> file.toString().contains("src/main/resources")
                        && file.getFileName().toString().matches("texts(_de)?\\.properties"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void oneIsSingular(Path bundle) throws IOException {
        boolean german = bundle.getFileName().toString().contains("_de");
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        }
        for (String key : texts.stringPropertyNames()) {
            String sentence = withOnes(texts.getProperty(key), german ? Locale.GERMAN : Locale.ENGLISH);
            if (!NEVER_ABOUT_ONE.contains(key)) {
                assertThat(sentence).as(key).doesNotContainPattern(german ? GERMAN : ENGLISH);
            }
        }
    }

    private static String withOnes(String pattern, Locale language) {
        Object[] ones = new Object[12];
        Arrays.fill(ones, 1);
        return new MessageFormat(pattern, language).format(ones);
    }

    private static Pattern plural(String words) {
        return Pattern.compile("(?<![\\d.,])1 (" + words.replace(' ', '|') + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
    }
}
