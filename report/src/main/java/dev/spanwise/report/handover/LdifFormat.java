package dev.spanwise.report.handover;

import com.google.common.collect.ImmutableMap;
import dev.spanwise.model.Field;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Modifications as RFC 2849 has them. A value that is not plain, such as one with an umlaut, a line break or a blank at an
 * end, is written in base64, so that none can end its line and begin another.
 */
final class LdifFormat implements ChangeFormat {
    private static final Map<Field, String> ATTRIBUTES = ImmutableMap.of(
            Field.TITLE, "title",
            Field.DEPARTMENT, "department",
            Field.COMPANY, "company");

    @Override
    public Set<Field> fields() {
        return ATTRIBUTES.keySet();
    }

    /** Accounts are switched off by whoever answers for them. */
    @Override
    public boolean closes() {
        return false;
    }

    @Override
    public boolean fits(String value) {
        return true;
    }

    /** Only distinguished names find an entry. */
    @Override
    public boolean fitsId(String id) {
        return id.matches("(?s)\\s*([A-Za-z][A-Za-z0-9-]*|[0-9]+(\\.[0-9]+)+)\\s*=.+");
    }

    @Override
    public List<ChangeFile> files(List<CarriedChange> changes, LocalDate day) {
        return changes.isEmpty()
                ? List.of()
                : List.of(new ChangeFile(
                        "changes.ldif", changes.stream().map(LdifFormat::entry).collect(Collectors.joining("\n"))));
    }

    private static String entry(CarriedChange change) {
        StringBuilder entry = new StringBuilder()
                .append(plainComment(change))
                .append(line("dn", change.id()))
                .append("changetype: modify\n");
        if (change.manager()) {
            entry.append(replace("manager", change.change().after().managerId()));
        }
        ATTRIBUTES.forEach((field, attribute) -> {
            if (change.fields().contains(field)) {
                entry.append(replace(attribute, change.text(field)));
            }
        });
        return entry.toString();
    }

    /** Tools that read no other encoding leave comments alone only where they are plain. */
    private static String plainComment(CarriedChange change) {
        String comment = change.comment();
        return isPlain("x" + comment + "x") ? "# " + comment + "\n" : "";
    }

    private static String replace(String attribute, String value) {
        return "replace: " + attribute + "\n" + (value.isEmpty() ? "" : line(attribute, value)) + "-\n";
    }

    private static String line(String attribute, String value) {
        return isPlain(value)
                ? attribute + ": " + value + "\n"
                : attribute + ":: " + Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    /** What the standard calls a safe string, and no blank at the end. */
    private static boolean isPlain(String value) {
        return value.matches("[\\x21-\\x39\\x3B\\x3D-\\x7E]([\\x20-\\x7E]*[\\x21-\\x7E])?");
    }
}
