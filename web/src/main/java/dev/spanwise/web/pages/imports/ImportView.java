package dev.spanwise.web.pages.imports;

import com.google.common.collect.Streams;
import dev.spanwise.analysis.catalogue.AskedReading;
import dev.spanwise.model.Problem;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.StatedDay;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.read.RepairPolicy;
import dev.spanwise.model.read.SourceTable;
import dev.spanwise.model.read.TablePreview;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.imports.AsOf;
import dev.spanwise.web.imports.ImportJob;
import dev.spanwise.web.pages.OptionField;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Frame;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the page of an import shows before it is confirmed.
 *
 * @param refused why it cannot be read this way, empty when it was read
 * @param roles what columns can stand for, with what was found and chosen
 * @param columns the columns of all tables
 * @param problems what is wrong with the data, and in which rows
 * @param asOf the day the files are probably of
 * @param name what to call the snapshot unless the person says otherwise
 * @param organisations those there are snapshots of
 * @param planned what a workbook that was handed out to be planned in can be a scenario of; empty for other files
 */
public record ImportView(
        ImportJob job,
        String refused,
        List<RoleChoice> roles,
        Set<String> columns,
        List<TablePreview> tables,
        Optional<ReadResult> result,
        List<ProblemRow> problems,
        AsOf asOf,
        String name,
        List<String> organisations,
        Optional<List<Snapshot>> planned) {
    /** The charsets one can choose from. */
    public static final List<String> CHARSETS = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1");
    /** All others that Java knows. */
    public static final List<String> OTHER_CHARSETS = Charset.availableCharsets().keySet().stream()
            .filter(name -> !CHARSETS.contains(name))
            .toList();

    private static final int ROWS_NAMED = 20;
    private static final int MOST_PROBLEMS = 200;

    /** One problem. */
    public record ProblemRow(String severity, String message, String rows) {}

    /** The name of the choice of a delimiter. */
    public static String delimiterName(String delimiter) {
        return AskedReading.DELIMITERS.entrySet().stream()
                .filter(entry -> entry.getValue().toString().equals(delimiter))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Whether no setting helps: a file is of a kind that holds no table at all, such as a picture. */
    public boolean isHopeless() {
        return job.isLocked()
                || job.findRefusal()
                        .filter(refusal -> tables.isEmpty() && refusal.key().startsWith("unreadable.format."))
                        .isPresent();
    }

    /** The words in which the files say the day that they show; empty where they do not. */
    public String stated() {
        return result.flatMap(ReadResult::stated).map(StatedDay::words).orElse("");
    }

    /** Where the first table came from. */
    public Optional<SourceTable> source() {
        return tables.stream().map(TablePreview::source).findFirst();
    }

    /** The charset that was found, empty where there is none. */
    public String charset() {
        return source().map(SourceTable::charset).map(String::valueOf).orElse("");
    }

    /** The delimiter that was found, empty where there is none. */
    public String delimiter() {
        return source().map(SourceTable::delimiter).map(String::valueOf).orElse("");
    }

    /** Whether a charset can be chosen: also when the one that was chosen leaves nothing to read. */
    public boolean hasCharset() {
        return tables.isEmpty() || !charset().isEmpty();
    }

    /** Whether a delimiter can be chosen. */
    public boolean hasDelimiter() {
        return tables.isEmpty() || !delimiter().isEmpty();
    }

    /** The sheets of the first file, empty where it has none. */
    public List<String> sheets() {
        return tables.stream().findFirst().map(TablePreview::sheets).orElse(List.of());
    }

    /** The sheet that is read, empty where there is none. */
    public String sheet() {
        return source().map(SourceTable::sheet).map(String::valueOf).orElse("");
    }

    /** What is done about bad data. */
    public List<OptionField> repairs() {
        List<String> chosen = AskedReading.words(job.settings().repairs());
        return Streams.zip(
                        AskedReading.REPAIRS.options().stream(),
                        chosen.stream(),
                        (option, word) -> new OptionField(AskedReading.REPAIRS, option, "", List.of(word), false))
                .toList();
    }

    /** How many lines above the header are left out. */
    public OptionField skipRows() {
        String lines = String.valueOf(job.settings().skipRows());
        return new OptionField(AskedReading.OPTIONS, AskedReading.SKIP_ROWS, "", List.of(lines), false);
    }

    /** Which table holds the positions. */
    public OptionField positions() {
        List<String> named =
                Optional.ofNullable(job.settings().positions()).stream().toList();
        return new OptionField(AskedReading.OPTIONS, AskedReading.POSITIONS, "", named, false);
    }

    /** Codes of people who have left. */
    public OptionField left() {
        List<String> codes = Optional.ofNullable(job.settings().left()).stream().toList();
        return new OptionField(AskedReading.OPTIONS, AskedReading.LEFT, "", codes, false);
    }

    /** The name of the delimiter the person chose, empty for none and for one without a name. */
    public String chosenDelimiter() {
        String chosen = job.settings().delimiter();
        return chosen == null ? "" : delimiterName(chosen);
    }

    /** The delimiter the person chose, where it is none of the usual ones; else empty. */
    public String otherDelimiter() {
        String chosen = job.settings().delimiter();
        return chosen == null || !delimiterName(chosen).isEmpty() ? "" : chosen;
    }

    /** Whether any of the further options is not as usual, so that they are shown at once. */
    public boolean hasOptions() {
        ReadingSettings settings = job.settings();
        return settings.skipRows() > 0
                || settings.left() != null
                || settings.positions() != null
                || settings.money() != null
                || !settings.repairs().equals(RepairPolicy.DEFAULT)
                || settings.pseudonymKey() != null
                || !otherDelimiter().isEmpty();
    }

    static ImportView of(ImportJob job, List<Snapshot> snapshots, Optional<List<Snapshot>> planned, Frame frame) {
        Optional<ReadResult> result = job.findResult();
        Set<String> columns = new LinkedHashSet<>();
        job.previews().forEach(table -> columns.addAll(table.columns()));
        return new ImportView(
                job,
                job.findRefusal()
                        .map(refusal -> refusal.sentence(frame.visit().face()))
                        .orElse(""),
                RoleChoice.of(job, result),
                columns,
                job.previews(),
                result,
                result.map(read -> problems(read, frame)).orElse(List.of()),
                job.asOf(),
                frame.isTyped("name") ? frame.typed("name") : job.suggestedName(),
                snapshots.stream().map(Snapshot::organisation).distinct().toList(),
                planned);
    }

    private static List<ProblemRow> problems(ReadResult result, Frame frame) {
        return result.problems().stream()
                .sorted(Comparator.comparing(Problem::severity).reversed())
                .limit(MOST_PROBLEMS)
                .map(problem -> new ProblemRow(
                        problem.severity().id(), problem.message(frame.visit().language()), rows(problem)))
                .toList();
    }

    private static String rows(Problem problem) {
        String rows = problem.rows().stream()
                .limit(ROWS_NAMED)
                .map(SourceRow::toString)
                .collect(Collectors.joining(", "));
        return problem.rows().size() > ROWS_NAMED ? rows + " …" : rows;
    }
}
