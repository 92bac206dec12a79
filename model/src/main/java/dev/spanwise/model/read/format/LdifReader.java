package dev.spanwise.model.read.format;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads people from LDIF (RFC 2849): folded lines, base64 values, comments; of several values the first counts,
 * but all of those who report to somebody. Names of attributes have no case.
 */
public final class LdifReader {
    private static final Set<String> PEOPLE =
            Set.of("person", "organizationalperson", "inetorgperson", "user", "posixaccount", "account");
    /** Entries of these classes are no people, whatever else they are: a computer is a user to its directory. */
    private static final Set<String> OTHERS = Set.of(
            "computer",
            "group",
            "groupofnames",
            "groupofuniquenames",
            "posixgroup",
            "contact",
            "organizationalunit",
            "container",
            "device",
            "printqueue",
            "msds-groupmanagedserviceaccount",
            "msds-managedserviceaccount",
            "room");

    private static final Pattern NAME_OR_CLASS = Pattern.compile("(?i)(dn|objectclass)::?\\s*\\S.*");
    private static final Pattern BETWEEN = Pattern.compile("\\s.*|#.*|");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?i)[a-z][\\w;-]*:.*");

    private final Content content;
    private final LdifLines lines;
    private final ObjectGrid objects;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> entry = new LinkedHashMap<>();
    private final List<String> classes = new ArrayList<>();
    private final List<SourceRow> noPeople = new ArrayList<>();
    private int entryLine;

    private LdifReader(Content content, BufferedReader text) {
        this.content = content;
        this.lines = new LdifLines(content, text);
        this.objects = new ObjectGrid(content.name(), content.limits());
    }

    /** Whether a text begins as LDIF does: with attributes, one a line, and among them names or classes of entries. */
    public static boolean isLdif(String beginning) {
        for (String line : beginning.lines().toList()) {
            if (NAME_OR_CLASS.matcher(line).matches()) {
                return true;
            }
            if (!BETWEEN.matcher(line).matches() && !ATTRIBUTE.matcher(line).matches()) {
                return false;
            }
        }
        return false;
    }

    /** The one table of people. */
    public static List<RawTable> read(TextContent text) {
        Content content = text.content();
        try (BufferedReader lines = new BufferedReader(text.open())) {
            LdifReader reader = new LdifReader(content, lines);
            reader.readAll();
            return List.of(reader.table(text));
        } catch (IOException e) {
            throw content.failure(e);
        }
    }

    private RawTable table(TextContent text) {
        List<Problem> problems =
                noPeople.isEmpty() ? List.of() : List.of(Problem.of(ProblemKind.NO_PERSON, noPeople, noPeople.size()));
        return new RawTable(
                content.name(),
                "LDIF",
                null,
                text.charset().name(),
                null,
                true,
                objects.grid(),
                RawTable.Remarks.of(problems));
    }

    private void readAll() throws IOException {
        for (String line; (line = lines.next()) != null; ) {
            if (line.isBlank()) {
                endEntry();
            } else {
                take(line);
            }
        }
        endEntry();
    }

    private void take(String line) {
        int colon = line.indexOf(':');
        if (line.startsWith("#") || colon <= 0) {
            return;
        }
        // options such as ";lang-en" name variants of the same attribute
        int option = line.indexOf(';');
        String name = line.substring(0, option >= 0 && option < colon ? option : colon);
        boolean base64 = line.startsWith("::", colon);
        String text = line.substring(colon + (base64 ? 2 : 1)).strip();
        String value = base64 ? decode(text) : text;
        entryLine = entry.isEmpty() && classes.isEmpty() ? lines.number() : entryLine;
        String spelled = names.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> name);
        if (spelled.equalsIgnoreCase("objectClass")) {
            classes.add(value.toLowerCase(Locale.ROOT));
        } else if (spelled.equalsIgnoreCase("directReports")) {
            entry.merge(spelled, value, (before, next) -> before + "\n" + next);
        } else {
            entry.putIfAbsent(spelled, value);
        }
    }

    private String decode(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new UnreadableInputException("broken-ldif", content.name(), lines.number(), shortened(base64))
                    .because(e);
        }
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "..." : text;
    }

    private void endEntry() {
        // what follows the last entry, such as the number of those found, is none
        if (entry.keySet().stream().anyMatch("dn"::equalsIgnoreCase) || !classes.isEmpty()) {
            if (isPerson()) {
                objects.add(entryLine, entry);
            } else {
                noPeople.add(new SourceRow(content.name(), entryLine));
            }
        }
        entry.clear();
        classes.clear();
    }

    /** An entry that does not say what it is may be a person. */
    private boolean isPerson() {
        boolean other = classes.stream().anyMatch(OTHERS::contains);
        return classes.isEmpty() || (!other && classes.stream().anyMatch(PEOPLE::contains));
    }
}
