package dev.spanwise.web.imports;

import dev.spanwise.model.read.Pseudonyms;
import dev.spanwise.model.read.RepairPolicy;
import dev.spanwise.model.read.mapping.ColumnRole;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.store.StoredFile;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a file is to be read, as the form of an import says it. */
public final class ImportForm {
    /** The greatest number of lines above the header. */
    public static final int MOST_SKIPPED = 1_000;
    /** The delimiters one can choose from, by the name of their choice. */
    public static final Map<String, String> DELIMITERS =
            Map.of("comma", ",", "semicolon", ";", "tab", "\t", "pipe", "|");

    /**
     * What can be done about one kind of bad data.
     *
     * @param name of the form's field, and of the command's option
     * @param words what one may choose
     * @param chosen the one that holds
     */
    public record Repair(String name, List<String> words, String chosen) {
        private static <T> Repair of(String name, T[] choices, T chosen) {
            return new Repair(
                    name, List.of(choices).stream().map(String::valueOf).toList(), String.valueOf(chosen));
        }
    }

    private ImportForm() {}

    /** The repairs, each with what is chosen. */
    public static List<Repair> repairs(RepairPolicy chosen) {
        return List.of(
                Repair.of("on-cycle", RepairPolicy.OnCycle.values(), chosen.onCycle()),
                Repair.of("on-missing-manager", RepairPolicy.OnMissingManager.values(), chosen.onMissingManager()),
                Repair.of("on-several-tops", RepairPolicy.OnSeveralTops.values(), chosen.onSeveralTops()),
                Repair.of("on-duplicate", RepairPolicy.OnDuplicate.values(), chosen.onDuplicate()));
    }

    /**
     * The settings of a form; the day of the import stays, and a key of pseudonyms, which no page shows.
     *
     * @throws WebProblem when a value is not allowed
     */
    public static ReadingSettings settings(Visit visit, ReadingSettings old) {
        return new ReadingSettings(
                columns(visit),
                visit.find("sheet").orElse(null),
                delimiter(visit),
                charset(visit),
                visit.isOn("leavers"),
                old.day(),
                visit.language().getLanguage(),
                visit.getNumber("skip-rows", 0, MOST_SKIPPED, 0),
                policy(visit),
                pseudonymKey(visit, old));
    }

    /**
     * The same with the columns of a mapping file that was kept from another import.
     *
     * @throws WebProblem when it is no mapping file
     */
    public static ReadingSettings withMapping(ReadingSettings settings, StoredFile mapping) {
        return settings.with(mapping);
    }

    private static Map<String, String> columns(Visit visit) {
        Map<String, String> columns = new HashMap<>();
        for (ColumnRole role : ColumnRole.values()) {
            visit.find("column." + role.id()).ifPresent(column -> columns.put(role.id(), column));
        }
        return columns;
    }

    /** Any character, the usual ones also by their names. */
    private static @Nullable String delimiter(Visit visit) {
        String typed =
                visit.find("other-delimiter").or(() -> visit.find("delimiter")).orElse(null);
        String delimiter = typed == null ? null : DELIMITERS.getOrDefault(typed, typed);
        if (delimiter != null && delimiter.length() != 1) {
            throw WebProblem.badRequest("problem.delimiter", delimiter);
        }
        return delimiter;
    }

    private static @Nullable String charset(Visit visit) {
        String charset = visit.find("charset").orElse(null);
        try {
            return charset == null ? null : Charset.forName(charset).name();
        } catch (IllegalArgumentException unknown) {
            throw WebProblem.badRequest("problem.charset", String.valueOf(charset));
        }
    }

    private static RepairPolicy policy(Visit visit) {
        RepairPolicy usual = RepairPolicy.DEFAULT;
        return new RepairPolicy(
                repair(visit, "on-cycle", RepairPolicy.OnCycle.values(), usual.onCycle()),
                repair(visit, "on-missing-manager", RepairPolicy.OnMissingManager.values(), usual.onMissingManager()),
                repair(visit, "on-several-tops", RepairPolicy.OnSeveralTops.values(), usual.onSeveralTops()),
                repair(visit, "on-duplicate", RepairPolicy.OnDuplicate.values(), usual.onDuplicate()));
    }

    private static <T> T repair(Visit visit, String name, T[] choices, T usual) {
        return visit.findOneOf(name, List.of(choices), String::valueOf).orElse(usual);
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

    private static @Nullable String pseudonymKey(Visit visit, ReadingSettings old) {
        if (!visit.isOn("pseudonyms")) {
            return null;
        }
        return old.pseudonymKey() == null
                ? Base64.getEncoder().encodeToString(Pseudonyms.randomKey())
                : old.pseudonymKey();
    }
}
