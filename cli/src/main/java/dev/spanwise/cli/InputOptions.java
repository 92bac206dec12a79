package dev.spanwise.cli;

import dev.spanwise.analysis.catalogue.AskedLimits;
import dev.spanwise.analysis.catalogue.AskedReading;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Severity;
import dev.spanwise.model.read.ChartReader;
import dev.spanwise.model.read.HandedOut;
import dev.spanwise.model.read.MappingFile;
import dev.spanwise.model.read.NamelessReading;
import dev.spanwise.model.read.ReadOptions;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.input.Input;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files a command reads, and how. */
final class InputOptions implements OwnOptions.Owner {
    private final Session session;

    private List<Path> files = new ArrayList<>();

    private @Nullable Path mappingFile;

    private final AskedOptions asked = new AskedOptions(60, AskedReading.OPTIONS, AskedLimits.OPTIONS);

    private PseudonymOptions pseudonyms;

    private MoneyOptions money = new MoneyOptions();

    InputOptions(Session session) {
        this.session = session;
        this.pseudonyms = new PseudonymOptions(session);
    }

    @Override
    public void tell(OwnOptions options) {
        options.arguments(Path.class, "FILE", "files", named -> files = named);
        options.file(61, file -> mappingFile = file, "--mapping");
        pseudonyms.tell(options);
        money.tell(options);
    }

    AskedOptions asked() {
        return asked;
    }

    /** Whether names and ids are not those of the files. */
    boolean isPseudonymised() {
        return AskedReading.of(asked).pseudonymize() || pseudonyms.hasKey();
    }

    /** The names of the files, as a picture names its source; asked for once they were read. */
    String names() {
        return files().stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** The name of a file that was read; where people have pseudonyms, they have them there too. */
    String name(Path file) {
        return pseudonyms.told(String.valueOf(file.getFileName()));
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
        options(AskedReading.of(asked)); // what is not allowed is told before what is missing
        if (files.isEmpty()) {
            throw new CommandFailure(session.text("input.missing"));
        }
        return read(files);
    }

    /** Reads one of the files as a chart of its own. */
    ReadResult read(Path file) {
        return read(List.of(file));
    }

    /**
     * Reads the organisation that another file merges in; that its data has errors is told.
     *
     * @param file whose name it stands beside
     * @throws CommandFailure when there is no such file
     */
    OrgChart readBeside(Path file, String name) {
        Path other = file.resolveSibling(name);
        if (!Files.exists(other)) {
            throw new CommandFailure(session.text("input.organisation", name, other));
        }
        ReadResult result = parse(List.of(other), AskedReading.of(asked));
        long errors = result.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        if (errors > 0) {
            session.note(session.text("input.organisation-errors", other, errors));
        }
        return pseudonyms.replace(result, AskedReading.of(asked).pseudonymize()).chart();
    }

    /** The chart that a workbook holds as it was handed out to be planned in; empty where it is no such workbook. */
    Optional<OrgChart> handedOut(ReadResult read, Path file) {
        return HandedOut.find(read, input(file), options(AskedReading.of(asked)));
    }

    private ReadResult read(List<Path> together) {
        AskedReading wanted = AskedReading.of(asked);
        ReadResult result = parse(together, wanted);
        if (mappingFile != null && !Files.exists(mappingFile)) {
            keepMapping(mappingFile, result);
        }
        return pseudonyms.replace(result, wanted.pseudonymize());
    }

    private ReadResult parse(List<Path> together, AskedReading wanted) {
        ReadOptions options = onDay(options(wanted), together, wanted.day());
        try (ReadProgress progress = new ReadProgress(session)) {
            List<Input> inputs = together.stream().map(this::input).toList();
            return isPseudonymised()
                    ? NamelessReading.read(inputs, options.with(progress))
                    : ChartReader.read(inputs, options.with(progress));
        }
    }

    private void keepMapping(Path file, ReadResult result) {
        new OutputFile(session, file).write(MappingFile.write(result));
        session.note(session.text("written", file));
    }

    private Input input(Path file) {
        return file.toString().equals("-")
                ? Input.standardInput(session.in())
                : Input.file(DatedFile.of(file).path());
    }

    /** The day in the names of the files goes before the option; they may not name different ones. */
    private ReadOptions onDay(ReadOptions options, List<Path> together, Optional<LocalDate> day) {
        List<LocalDate> days = together.stream()
                .flatMap(file -> DatedFile.of(file).day().stream())
                .distinct()
                .toList();
        if (days.size() > 1) {
            throw new CommandFailure(session.text("input.several-days", days.get(0), days.get(1)));
        }
        return days.stream().findFirst().or(() -> day).map(options::with).orElse(options);
    }

    /** Options go before what the mapping file says. */
    private ReadOptions options(AskedReading wanted) {
        ReadOptions options = ReadOptions.in(session.language())
                .with(wanted.repairs())
                .with(AskedLimits.of(AskedLimits.OPTIONS, asked))
                .withLeavers(wanted.leavers())
                .withLeft(Set.copyOf(wanted.left()))
                .with(money.money());
        if (mappingFile != null && Files.exists(mappingFile)) {
            options = MappingFile.read(Input.file(mappingFile), options);
        }
        for (Map.Entry<ColumnRole, String> column : wanted.columns().entrySet()) {
            options = options.map(column.getKey(), column.getValue());
        }
        return options.with(AskedReading.table(asked, options.table()))
                .with(new Passwords(session, Passwords.WORKBOOK)::password);
    }
}
