package dev.spanwise.model.read;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.spanwise.model.read.input.Input;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The published charts beside the checkout: tests that use them are skipped where they are not there. */
public final class SharedData {
    private SharedData() {}

    /** Reads files of the folder as one chart, without any option. */
    public static ReadResult read(String... files) {
        List<Input> inputs =
                Arrays.stream(files).map(SharedData::path).map(Input::file).toList();
        return ChartReader.read(inputs, ReadOptions.in(Locale.ENGLISH));
    }

    /** The path of a file of the folder. */
    public static Path path(String file) {
        Path folder = folder();
        assumeTrue(Files.isDirectory(folder), "skipped: the published charts are not at " + folder);
        return folder.resolve(file);
    }

    private static Path folder() {
        String given = System.getProperty("spanwise.data");
        if (given != null) {
            return Path.of(given);
        }
        Path checkout = Path.of("").toAbsolutePath();
        while (checkout.getParent() != null && Files.exists(checkout.resolveSibling("pom.xml"))) {
            checkout = checkout.getParent();
        }
        return checkout.resolveSibling("shared").resolve("data");
    }
}
