package dev.spanwise.cli;

import dev.spanwise.model.read.ChartReader;
import dev.spanwise.model.read.ReadOptions;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.read.RepairPolicy;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.TableOptions;
import dev.spanwise.model.read.mapping.ColumnRole;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files a command reads, and how. */
final class InputOptions {
    /** What {@code --include} can bring in. */
    enum Inclusion {
        LEAVERS;

        @Override
        public String toString() {
            return "leavers";
        }
    }

    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "files")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--map", paramLabel = "FIELD=COLUMN", order = 10)
    private Map<ColumnRole, String> columns = new LinkedHashMap<>();

    @Option(names = "--sheet", paramLabel = "NAME", order = 12)
    private @Nullable String sheet;

    @Option(names = "--delimiter", paramLabel = "CHAR", order = 13, converter = OptionValues.Delimiter.class)
    private @Nullable Character delimiter;

    @Option(names = "--charset", paramLabel = "NAME", order = 14)
    private @Nullable Charset charset;

    @Option(names = "--skip-rows", paramLabel = "N", order = 15)
    private int skipRows;

    @Option(names = "--include", paramLabel = "leavers", order = 16)
    private @Nullable Inclusion inclusion;

    @Option(names = "--on-cycle", paramLabel = "break|fail", order = 17)
    private RepairPolicy.OnCycle onCycle = RepairPolicy.DEFAULT.onCycle();

    InputOptions(Session session) {
        this.session = session;
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /**
     * Reads the files as one chart, with a progress bar where somebody watches.
     *
     * @throws CommandFailure when no file was named
     */
    ReadResult read() {
        if (files.isEmpty()) {
            throw new CommandFailure(session.text("input.missing"));
        }
        try (ReadProgress progress = new ReadProgress(session)) {
            return ChartReader.read(
                    files.stream().map(this::input).toList(), options().with(progress));
        }
    }

    /** The files, one chart each. */
    List<Path> files() {
        return List.copyOf(files);
    }

    /** Reads one of the files as a chart of its own. */
    ReadResult read(Path file) {
        try (ReadProgress progress = new ReadProgress(session)) {
            return ChartReader.read(List.of(input(file)), options().with(progress));
        }
    }

    private Input input(Path file) {
        return file.toString().equals("-") ? Input.standardInput(session.in()) : Input.file(file);
    }

    private ReadOptions options() {
        ReadOptions options = ReadOptions.in(session.language())
                .with(new TableOptions(sheet, delimiter, charset, skipRows))
                .with(RepairPolicy.DEFAULT.with(onCycle))
                .withLeavers(inclusion == Inclusion.LEAVERS);
        for (Map.Entry<ColumnRole, String> column : columns.entrySet()) {
            options = options.map(column.getKey(), column.getValue());
        }
        return options;
    }
}
