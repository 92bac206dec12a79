package dev.spanwise.cli;

import dev.spanwise.model.read.ChartReader;
import dev.spanwise.model.read.MappingFile;
import dev.spanwise.model.read.ReadOptions;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.TableOptions;
import dev.spanwise.model.read.mapping.ColumnRole;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
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

    @Option(names = "--mapping", paramLabel = "FILE", order = 11)
    private @Nullable Path mappingFile;

    @Option(names = "--sheet", paramLabel = "NAME", order = 12)
    private @Nullable String sheet;

    @Option(names = "--delimiter", paramLabel = "CHAR", order = 13, converter = OptionValues.Delimiter.class)
    private @Nullable Character delimiter;

    @Option(names = "--charset", paramLabel = "NAME", order = 14)
    private @Nullable Charset charset;

    @Option(names = "--skip-rows", paramLabel = "N", order = 15, converter = NumberValues.SkippedRows.class)
    private @Nullable Integer skipRows;

    @Option(names = "--include", paramLabel = "leavers", order = 16)
    private @Nullable Inclusion inclusion;

    @Mixin
    private RepairOptions repairs = new RepairOptions();

    @Mixin
    private PseudonymOptions pseudonyms;

    InputOptions(Session session) {
        this.session = session;
        this.pseudonyms = new PseudonymOptions(session);
    }

    /** The names of the files, as a picture names its source. */
    String names() {
        return files().stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
    }

    /** The files, one chart each. */
    List<Path> files() {
        return List.copyOf(files);
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
        return read(files);
    }

    /** Reads one of the files as a chart of its own. */
    ReadResult read(Path file) {
        return read(List.of(file));
    }

    private ReadResult read(List<Path> together) {
        ReadResult result;
        try (ReadProgress progress = new ReadProgress(session)) {
            result = ChartReader.read(
                    together.stream().map(this::input).toList(), options().with(progress));
        }
        if (mappingFile != null && !Files.exists(mappingFile)) {
            keepMapping(mappingFile, result);
        }
        return pseudonyms.replace(result);
    }

    private void keepMapping(Path file, ReadResult result) {
        new OutputFile(session, file).write(MappingFile.write(result));
        session.note(session.text("written", file));
    }

    private Input input(Path file) {
        return file.toString().equals("-") ? Input.standardInput(session.in()) : Input.file(file);
    }

    /** Options go before what the mapping file says. */
    private ReadOptions options() {
        ReadOptions options =
                ReadOptions.in(session.language()).with(repairs.policy()).withLeavers(inclusion == Inclusion.LEAVERS);
        if (mappingFile != null && Files.exists(mappingFile)) {
            options = MappingFile.read(Input.file(mappingFile), options);
        }
        for (Map.Entry<ColumnRole, String> column : columns.entrySet()) {
            options = options.map(column.getKey(), column.getValue());
        }
        return options.with(table(options.table())).with(new Passwords(session)::password);
    }

    private TableOptions table(TableOptions otherwise) {
        return new TableOptions(
                sheet == null ? otherwise.sheet() : sheet,
                delimiter == null ? otherwise.delimiter() : delimiter,
                charset == null ? otherwise.charset() : charset,
                skipRows == null ? otherwise.skipRows() : skipRows);
    }
}
