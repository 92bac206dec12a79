package dev.spanwise.web.charts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.ChartReader;
import dev.spanwise.model.read.HandedOut;
import dev.spanwise.model.read.MappingFile;
import dev.spanwise.model.read.Pseudonyms;
import dev.spanwise.model.read.ReadOptions;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.read.RepairPolicy;
import dev.spanwise.model.read.TablePreview;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.PasswordSource;
import dev.spanwise.model.read.input.ProgressListener;
import dev.spanwise.model.read.input.TableOptions;
import dev.spanwise.model.read.money.Money;
import dev.spanwise.model.read.money.MoneyKind;
import dev.spanwise.web.store.StoredFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the files of a snapshot are to be read, as it is stored: with the same files it gives the same chart on any day.
 *
 * @param columns by the id of a {@link ColumnRole}: the column the person chose; the others are found
 * @param sheet chosen sheet, null to find it
 * @param delimiter chosen delimiter, null to find it
 * @param charset chosen charset, null to find it
 * @param leavers whether people who have left are in the chart
 * @param day the day whose organisation the files show, on which an end date counts as past
 * @param language of the notes, {@code en} or {@code de}
 * @param skipRows lines above the header to leave out
 * @param repairs what is done about data that makes no chart as it is
 * @param pseudonymKey names and ids are replaced under this key, in Base64; empty in snapshots from before keys were
 *     random, null to show them as they are
 * @param left status codes that mean that people have left, with commas between; null where none are told
 * @param positions file or sheet that holds the positions, null to find it
 * @param money files about money by the id of their {@link MoneyKind}, in Base64; null where there are none
 */
public record ReadingSettings(
        Map<String, String> columns,
        @Nullable String sheet,
        @Nullable String delimiter,
        @Nullable String charset,
        boolean leavers,
        String day,
        String language,
        int skipRows,
        RepairPolicy repairs,
        @Nullable String pseudonymKey,
        @Nullable String left,
        @Nullable String positions,
        @Nullable Map<String, String> money) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Settings that were stored before there were repairs to choose from have the usual ones. */
    public ReadingSettings {
        columns = Map.copyOf(columns);
        money = money == null || money.isEmpty() ? null : Map.copyOf(money);
        repairs = Objects.requireNonNullElse(repairs, RepairPolicy.DEFAULT);
    }

    /** Everything is found. */
    public static ReadingSettings on(LocalDate day, Locale language) {
        return new ReadingSettings(
                Map.of(),
                null,
                null,
                null,
                false,
                day.toString(),
                language.getLanguage(),
                0,
                RepairPolicy.DEFAULT,
                null,
                null,
                null,
                null);
    }

    public static ReadingSettings ofJson(String json) {
        try {
            return MAPPER.readValue(json, ReadingSettings.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the settings of a snapshot are damaged", e);
        }
    }

    public String toJson() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("settings that are no JSON", e);
        }
    }

    /** The column the person chose for something. */
    public Optional<String> column(ColumnRole role) {
        return Optional.ofNullable(columns.get(role.id()));
    }

    /** The same with what a mapping file says about columns and tables; what it does not say is found. */
    public ReadingSettings with(StoredFile mappingFile) {
        ReadOptions told = MappingFile.read(
                Input.bytes(mappingFile.name(), mappingFile.bytes()), ReadOptions.in(Locale.forLanguageTag(language)));
        Map<String, String> named = new HashMap<>();
        told.columns().forEach((role, column) -> named.put(role.id(), column));
        return with(named, told.table(), asOf(), pseudonymKey);
    }

    /** Whether names and ids are replaced. */
    public boolean hasPseudonyms() {
        return pseudonymKey != null;
    }

    /** The same with names and ids replaced under a key; the same key gives the same pseudonyms for other files. */
    public ReadingSettings withPseudonyms(byte[] key) {
        return with(columns, table(), asOf(), Base64.getEncoder().encodeToString(key));
    }

    /** The same with names and ids as they stand in the files. */
    public ReadingSettings withoutPseudonyms() {
        return with(columns, table(), asOf(), null);
    }

    /**
     * The same for one plain file in place of those that were read, with the same pseudonyms.
     *
     * @param named the columns of the file by what they stand for
     * @param plain the chart as it was read without pseudonyms
     */
    public ReadingSettings ofPlainFile(Map<String, String> named, OrgChart plain) {
        String key = pseudonymKey != null && pseudonymKey.isEmpty()
                ? Base64.getEncoder().encodeToString(oldKey(plain))
                : pseudonymKey;
        return with(named, new TableOptions(null, ',', StandardCharsets.UTF_8, 0), asOf(), key)
                .withMoney(Map.of()); // what the plain file says of pay is converted already
    }

    /** The same with other files about money. */
    public ReadingSettings withMoney(Map<String, String> files) {
        return new ReadingSettings(
                columns,
                sheet,
                delimiter,
                charset,
                leavers,
                day,
                language,
                skipRows,
                repairs,
                pseudonymKey,
                left,
                positions,
                files);
    }

    /**
     * What is known about money besides the files of the chart.
     *
     * @throws dev.spanwise.model.read.input.UnreadableInputException where one of its files does not say it
     */
    private Money knownMoney() {
        Money known = Money.NONE;
        for (MoneyKind kind : MoneyKind.values()) {
            String file = money == null ? null : money.get(kind.id());
            if (file != null) {
                known = known.with(
                        kind, Input.bytes(kind.id(), Base64.getDecoder().decode(file)));
            }
        }
        return known;
    }

    /** The same for files that show the organisation of another day. */
    public ReadingSettings withDay(LocalDate newDay) {
        return with(columns, table(), newDay, pseudonymKey);
    }

    /** The one place that takes over what stays. */
    private ReadingSettings with(
            Map<String, String> newColumns, TableOptions table, LocalDate newDay, @Nullable String newKey) {
        return new ReadingSettings(
                newColumns,
                table.sheet(),
                table.delimiter() == null ? null : table.delimiter().toString(),
                table.charset() == null ? null : table.charset().name(),
                leavers,
                newDay.toString(),
                language,
                table.skipRows(),
                repairs,
                newKey,
                left,
                table.positions(),
                money);
    }

    /** How a table of the files is read. */
    private TableOptions table() {
        return new TableOptions(
                sheet,
                delimiter == null ? null : delimiter.charAt(0),
                charset == null ? null : Charset.forName(charset),
                skipRows,
                positions);
    }

    /** The day whose organisation the files show. */
    public LocalDate asOf() {
        return LocalDate.parse(day);
    }

    /** Reads files that are kept, whatever limits they were let in under. */
    public ReadResult read(List<StoredFile> files) {
        return read(files, ProgressListener.NONE, Limits.GENEROUS);
    }

    /** Reads new files. */
    public ReadResult read(List<StoredFile> files, ProgressListener progress, Limits limits) {
        return pseudonymised(
                ChartReader.read(inputs(files), options().with(limits).with(progress)));
    }

    /**
     * Reads new files whose tables are shown as well, as they are without pseudonyms.
     *
     * @param rows how many rows of each table to show
     * @param shown hears of the tables as soon as they are found
     */
    public ReadResult read(
            List<StoredFile> files,
            ProgressListener progress,
            Limits limits,
            int rows,
            Consumer<List<TablePreview>> shown) {
        return pseudonymised(
                ChartReader.read(inputs(files), options().with(limits).with(progress), rows, shown));
    }

    /** The chart that a file holds as it was handed out to be planned in; empty where it is no such workbook. */
    public Optional<OrgChart> handedOut(List<StoredFile> files, ReadResult read) {
        return files.size() == 1 && pseudonymKey == null
                ? HandedOut.find(read, inputs(files).get(0), options())
                : Optional.empty();
    }

    private ReadResult pseudonymised(ReadResult read) {
        if (pseudonymKey == null) {
            return read;
        }
        byte[] key = pseudonymKey.isEmpty()
                ? oldKey(read.chart())
                : Base64.getDecoder().decode(pseudonymKey);
        return Pseudonyms.under(key).replace(read);
    }

    /** Made of the ids, so that whoever guesses them can undo it: kept because scenarios of old snapshots name them so. */
    private static byte[] oldKey(OrgChart chart) {
        String ids =
                chart.attributes().distinctTexts(Field.ID).stream().sorted().collect(Collectors.joining("\n"));
        return Hashing.sha256().hashString(ids, StandardCharsets.UTF_8).asBytes();
    }

    /** The tables of the files, for choosing columns. */
    public List<TablePreview> preview(List<StoredFile> files, int rows, Limits limits) {
        return ChartReader.preview(inputs(files), options().with(limits), rows);
    }

    private static List<Input> inputs(List<StoredFile> files) {
        return files.stream()
                .map(file -> Input.bytes(file.name(), file.bytes()))
                .toList();
    }

    private Set<String> codes() {
        return left == null
                ? Set.of()
                : Set.copyOf(Splitter.on(',').trimResults().omitEmptyStrings().splitToList(left));
    }

    private ReadOptions options() {
        ReadOptions options = ReadOptions.in(Locale.forLanguageTag(language))
                .with(table())
                .with(repairs)
                .with(asOf())
                .with((PasswordSource) file -> System.getenv("SPANWISE_PASSWORD"))
                .withLeavers(leavers)
                .withLeft(codes())
                .with(knownMoney());
        for (Map.Entry<String, String> column : columns.entrySet()) {
            options = options.map(ColumnRole.find(column.getKey()).orElseThrow(), column.getValue());
        }
        return options;
    }
}
