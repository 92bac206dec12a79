package dev.spanwise.model.read.mapping;

import com.google.common.base.Splitter;
import dev.spanwise.model.read.column.ColumnRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the name of a value in nested data means: {@code employee.supervisor.id}. The last step says what it is, the
 * steps before whose it is: the name of a manager or of a login provider is not the row's own.
 */
final class HeaderPath {
    /** A value of something that stands beside the position: only where nothing else will do. */
    static final int FOREIGN = 8_000;

    private static final int OF_MANAGER = 1_500;
    private static final int OF_GROUP = 3_000;

    /** Steps that wrap a record or a value and say nothing. */
    private static final Set<String> WRAPPERS = Set.of(
            "attributes",
            "profile",
            "properties",
            "fields",
            "data",
            "node",
            "nodes",
            "edges",
            "item",
            "items",
            "record",
            "value",
            "values",
            "relationships",
            "relations",
            "relation",
            "source",
            "content",
            "result",
            "employee",
            "employees",
            "worker",
            "user",
            "users",
            "person",
            "people",
            "personal",
            "staff",
            "member",
            "work",
            "job",
            "employment",
            "employmentdata",
            "workerdata",
            "basic",
            "about",
            "details",
            "internal");
    /** Last steps that take their meaning from the step before. */
    private static final Set<String> GENERIC = Set.of(
            "name",
            "label",
            "value",
            "displayname",
            "description",
            "text",
            "id",
            "code",
            "number",
            "key",
            "descriptor");

    private static final Set<String> IDS =
            Set.of("id", "value", "code", "number", "key", "employeeid", "ref", "reference");
    /** Words before or behind a manager for lines beside the main one. */
    private static final Set<String> DOTTED = Set.of(
            "dotted",
            "functional",
            "matrix",
            "indirect",
            "secondary",
            "second",
            "project",
            "other",
            "fachlich",
            "fachlicher",
            "fonctionnel",
            "funcional",
            "funzionale");
    /** Words for people who have been or only stand beside a manager. */
    private static final Set<String> NOBODY =
            Set.of("former", "previous", "old", "past", "assistant", "hr", "backup", "acting", "future", "ehemalig");

    /** What may name a manager, the surest first. */
    private static final List<ColumnRole> KEYS =
            List.of(ColumnRole.ID, ColumnRole.MANAGER, ColumnRole.NAME, ColumnRole.EMAIL);

    private final Synonyms synonyms;
    private final List<String> steps = new ArrayList<>();

    private HeaderPath(Synonyms synonyms, List<String> all) {
        this.synonyms = synonyms;
        for (int i = 0; i < all.size(); i++) {
            String squeezed = HeaderText.squeeze(all.get(i));
            boolean wrapper = WRAPPERS.contains(squeezed) || squeezed.chars().allMatch(Character::isDigit);
            if (i == all.size() - 1 || !wrapper) {
                steps.add(all.get(i));
            }
        }
    }

    /** Whether a header is a name of several steps, none of them blank; {@code Pers.-Nr.} is short for one word. */
    static boolean isOne(String header) {
        return header.indexOf('.') > 0
                && Splitter.on('.')
                        .splitToStream(header)
                        .noneMatch(step -> step.isBlank() || step.startsWith(" ") || step.startsWith("-"));
    }

    /** What a header of several steps may stand for, the most likely first. */
    static List<Synonyms.Match> find(Synonyms synonyms, String header) {
        return new HeaderPath(synonyms, Splitter.on('.').splitToList(header)).meanings();
    }

    private List<Synonyms.Match> meanings() {
        List<Synonyms.Match> whole = synonyms.exactly(String.join("", steps), Synonyms.Match.WORSE_FORM);
        if (!whole.isEmpty() || steps.size() == 1) {
            return whole;
        }
        List<String> owners = steps.subList(0, steps.size() - 1);
        long managers = owners.stream().filter(this::meansManager).count();
        if (managers > 0) {
            return managers > 1 ? List.of() : ofManager(owners);
        }
        String last = HeaderText.squeeze(steps.get(steps.size() - 1));
        List<Synonyms.Match> owner = ofOwner(owners);
        if (GENERIC.contains(last) && !owner.isEmpty()) {
            return shifted(owner, IDS.contains(last) && !last.equals("value") ? 500 : 0);
        }
        boolean other =
                owners.stream().anyMatch(step -> HeaderText.squeeze(step).equals("other"));
        return synonyms.exactly(last, Synonyms.Match.WORSE_FORM).stream()
                .map(match -> beside(match, owner.isEmpty() || other, other))
                .toList();
    }

    private static Synonyms.Match beside(Synonyms.Match match, boolean foreign, boolean other) {
        if (other && match.role() == ColumnRole.MANAGER) {
            return new Synonyms.Match(ColumnRole.DOTTED_MANAGER, match.rank());
        }
        return foreign && isOwn(match.role()) ? new Synonyms.Match(match.role(), match.rank() + FOREIGN) : match;
    }

    /** Roles that say who a row is: taken from a row beside it, they would be another's. */
    private static boolean isOwn(ColumnRole role) {
        return role == ColumnRole.ID
                || role == ColumnRole.NAME
                || role == ColumnRole.TITLE
                || role == ColumnRole.DEPARTMENT;
    }

    private List<Synonyms.Match> ofManager(List<String> owners) {
        List<String> words =
                steps.stream().flatMap(step -> HeaderText.words(step).stream()).toList();
        String last = HeaderText.squeeze(steps.get(steps.size() - 1));
        if (words.stream().anyMatch(NOBODY::contains)) {
            return List.of();
        }
        ColumnRole role = words.stream().anyMatch(DOTTED::contains) ? ColumnRole.DOTTED_MANAGER : ColumnRole.MANAGER;
        boolean group = owners.stream()
                .anyMatch(step -> !meansManager(step) && !ofOwner(List.of(step)).isEmpty());
        int rank = OF_MANAGER + (group ? OF_GROUP : 0);
        if (IDS.contains(last)) {
            return List.of(new Synonyms.Match(role, rank));
        }
        return synonyms.exactly(last, 0).stream()
                .filter(match -> KEYS.contains(match.role()))
                .map(match -> new Synonyms.Match(role, rank + 100 * (1 + KEYS.indexOf(match.role()))))
                .limit(1)
                .toList();
    }

    private boolean meansManager(String step) {
        return HeaderText.words(step).stream().anyMatch(this::isManagerWord)
                || synonyms.exactly(singular(step), 0).stream().anyMatch(match -> match.role() == ColumnRole.MANAGER);
    }

    private boolean isManagerWord(String word) {
        return synonyms.exactly(singular(word), 0).stream().anyMatch(match -> match.role() == ColumnRole.MANAGER);
    }

    /** What the nearest step before the last means that means something. */
    private List<Synonyms.Match> ofOwner(List<String> owners) {
        for (int i = owners.size() - 1; i >= 0; i--) {
            List<Synonyms.Match> found = synonyms.exactly(singular(owners.get(i)), Synonyms.Match.WORSE_FORM);
            if (found.isEmpty()) {
                found = synonyms.byEnding(owners.get(i));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Synonyms.Match> shifted(List<Synonyms.Match> matches, int by) {
        return matches.stream()
                .map(match -> new Synonyms.Match(match.role(), match.rank() + by))
                .toList();
    }

    private static String singular(String step) {
        String squeezed = HeaderText.squeeze(step);
        return squeezed.endsWith("s") && squeezed.length() > 4 && !squeezed.endsWith("ss")
                ? squeezed.substring(0, squeezed.length() - 1)
                : squeezed;
    }
}
