package dev.spanwise.web.imports;

import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.catalogue.AskedReading;
import dev.spanwise.model.read.Pseudonyms;
import dev.spanwise.model.read.input.TableOptions;
import dev.spanwise.model.read.money.MoneyKind;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.store.StoredFile;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a file is to be read, as the form of an import says it. */
public final class ImportForm {
    /** The field for a file whose content is the key of the pseudonyms. */
    public static final String KEY = "pseudonym-key";

    private static final String OTHER_DELIMITER = "other-delimiter";

    private ImportForm() {}

    /**
     * The settings of a form; a key of pseudonyms stays, which no page shows, and the day where the form has none.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when a value is not allowed
     */
    public static ReadingSettings settings(Visit visit, ReadingSettings old) {
        Source form = form(visit);
        AskedReading asked = AskedReading.of(form);
        TableOptions table = AskedReading.table(form, TableOptions.DISCOVER);
        Map<String, String> columns = new HashMap<>();
        asked.columns().forEach((role, column) -> columns.put(role.id(), column));
        return new ReadingSettings(
                columns,
                table.sheet(),
                table.delimiter() == null ? null : table.delimiter().toString(),
                table.charset() == null ? null : table.charset().name(),
                asked.leavers(),
                asked.day().orElse(old.asOf()).toString(),
                visit.language().getLanguage(),
                table.skipRows(),
                asked.repairs(),
                asked.pseudonymize() ? key(old) : null,
                asked.left().isEmpty() ? null : String.join(",", asked.left()),
                table.positions(),
                old.money());
    }

    /** A character that is typed goes before one that is chosen. */
    private static Source form(Visit visit) {
        return option -> option.equals(AskedReading.DELIMITER)
                ? visit.find(OTHER_DELIMITER)
                        .map(List::of)
                        .orElseGet(() -> visit.asked().find(option))
                : visit.asked().find(option);
    }

    /**
     * The same with the columns of a mapping file that was kept from another import.
     *
     * @throws WebProblem when it is no mapping file
     */
    public static ReadingSettings withMapping(ReadingSettings settings, StoredFile mapping) {
        return settings.with(mapping);
    }

    /**
     * A file whose content is the key of the pseudonyms.
     *
     * @throws WebProblem when there is none, or it is so short that the key can be guessed
     */
    public static byte[] key(Optional<StoredFile> file) {
        byte[] key = file.map(StoredFile::bytes).orElseGet(() -> new byte[0]);
        if (key.length < Pseudonyms.SHORTEST_KEY) {
            throw WebProblem.badRequest("problem.no-key-file", Pseudonyms.SHORTEST_KEY);
        }
        return key;
    }

    /**
     * The same with the files about money of a request, those of other kinds as they were.
     *
     * @param anew whether files of kinds that the request does not have are dropped
     */
    public static ReadingSettings withMoney(Visit visit, ReadingSettings settings, boolean anew) throws IOException {
        Map<String, String> files = new HashMap<>();
        Map<String, String> old = settings.money();
        if (old != null && !anew) {
            files.putAll(old);
        }
        for (MoneyKind kind : MoneyKind.values()) {
            UploadedFiles.find(visit, kind.id())
                    .ifPresent(file -> files.put(kind.id(), Base64.getEncoder().encodeToString(file.bytes())));
        }
        return settings.withMoney(files);
    }

    private static String key(ReadingSettings old) {
        return old.pseudonymKey() == null
                ? Base64.getEncoder().encodeToString(Pseudonyms.randomKey())
                : old.pseudonymKey();
    }
}
