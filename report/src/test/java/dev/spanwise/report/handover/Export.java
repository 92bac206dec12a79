package dev.spanwise.report.handover;

import com.google.common.base.Splitter;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.spanwise.analysis.handover.TargetSystem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The people that a system keeps, as it writes them out and as it takes changes in: read by the formats' own rules, not by
 * the code that writes them. A manager may be empty.
 *
 * @param closed whoever is kept as somebody who has left, with the last manager
 */
record Export(TargetSystem system, Map<String, String> managers, Map<String, String> closed) {
    /** What a reader of this program gets from that system. */
    String written() {
        StringBuilder text = new StringBuilder(head());
        managers.forEach((id, manager) -> text.append(row(id, manager)));
        return text.append(system == TargetSystem.ENTRA ? "{}]}" : "").toString();
    }

    String fileName() {
        return switch (system) {
            case LDIF -> "people.ldif";
            case ORACLE -> "Worker.dat";
            case ENTRA -> "users.json";
            case SUCCESSFACTORS, WORKDAY, ODOO, ERPNEXT -> "people.csv";
        };
    }

    private String head() {
        return switch (system) {
            case SUCCESSFACTORS -> "STATUS,USERID,LASTNAME,TITLE,MANAGER\nStatus,User ID,Name,Title,Manager\n";
            case WORKDAY -> "Employee_ID,Worker,Manager_ID\n";
            case ODOO -> "External ID,Name,parent_id/id\n";
            case ERPNEXT -> "ID,Full Name,Reports to\n";
            case ENTRA -> "{\"value\": [";
            case LDIF, ORACLE -> oracleHead();
        };
    }

    private String oracleHead() {
        return system == TargetSystem.LDIF
                ? ""
                : "METADATA|AssignmentSupervisor|SourceSystemId|PersonNumber|ManagerType|ManagerPersonNumber\n";
    }

    private String row(String id, String manager) {
        return switch (system) {
            case SUCCESSFACTORS ->
                "active,%s,N%s,Clerk,%s%n".formatted(id, id, manager.isEmpty() ? "NO_MANAGER" : manager);
            case WORKDAY, ODOO, ERPNEXT -> "\"%s\",N%s,\"%s\"%n".formatted(id, id, manager);
            case ENTRA ->
                "{\"id\": \"%s\", \"displayName\": \"N%s\"%s},"
                        .formatted(id, id, manager.isEmpty() ? "" : ", \"manager\": {\"id\": \"" + manager + "\"}");
            case LDIF ->
                "%sobjectClass: user\n%s\n"
                        .formatted(line("dn", id), manager.isEmpty() ? "" : line("manager", manager));
            case ORACLE -> "MERGE|AssignmentSupervisor|S%s|%s|LINE_MANAGER|%s%n".formatted(id, id, manager);
        };
    }

    private static String line(String attribute, String value) {
        return attribute + ":: " + Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    /** The same people after the files of one folder, in their order. */
    Export changedBy(List<String> files) {
        Map<String, String> changed = new LinkedHashMap<>(managers);
        Map<String, String> left = new LinkedHashMap<>(closed);
        files.forEach(file -> {
            switch (system) {
                case SUCCESSFACTORS, WORKDAY, ODOO, ERPNEXT -> takeCsv(file, changed, left);
                case LDIF -> takeLdif(file, changed);
                case ORACLE -> takeLoadFile(file, changed);
                case ENTRA -> takeScript(file, changed);
            }
        });
        return new Export(system, changed, left);
    }

    private void takeCsv(String file, Map<String, String> changed, Map<String, String> left) {
        List<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file).stream().toList();
        List<String> header = rows.get(0).getFields();
        int id = position(header, "USERID", "Employee ID", "id", ".id", "ID");
        int manager = position(header, "MANAGER", "Proposed Manager ID", "parent_id/id", "parent_id/.id", "Reports to");
        for (CsvRecord row : rows.subList(system == TargetSystem.SUCCESSFACTORS ? 2 : 1, rows.size())) {
            boolean closes =
                    row.getFields().stream().anyMatch(List.of("inactive", "Left", "False", "Close Position")::contains);
            if (closes) {
                left.put(row.getField(id), changed.remove(row.getField(id)));
            } else if (manager >= 0) {
                changed.put(row.getField(id), row.getField(manager).replace("NO_MANAGER", ""));
            } else {
                changed.put(row.getField(id), left.remove(row.getField(id)));
            }
        }
    }

    private static int position(List<String> header, String... names) {
        return header.stream()
                .filter(List.of(names)::contains)
                .mapToInt(header::indexOf)
                .findFirst()
                .orElse(-1);
    }

    private static void takeLdif(String file, Map<String, String> changed) {
        for (String entry : Splitter.on("\n\n").split(file)) {
            Map<String, String> lines = entry.lines()
                    .filter(line -> !line.startsWith("#") && line.contains(":"))
                    .collect(Collectors.toMap(line -> line.substring(0, line.indexOf(':')), Export::value));
            changed.put(lines.getOrDefault("dn", ""), lines.getOrDefault("manager", ""));
        }
    }

    private static String value(String line) {
        int colon = line.indexOf(':');
        return line.startsWith("::", colon)
                ? new String(Base64.getDecoder().decode(line.substring(colon + 3)), StandardCharsets.UTF_8)
                : line.substring(colon + 2);
    }

    private static void takeLoadFile(String file, Map<String, String> changed) {
        List<String> columns =
                Arrays.asList(file.lines().findFirst().orElseThrow().split("\\|", -1));
        file.lines().skip(1).map(row -> row.split("\\|", -1)).forEach(row -> {
            String id = row[columns.indexOf("AssignmentNumber")].substring(1);
            String now = row[columns.indexOf("ManagerAssignmentNumber")].substring(1);
            String next = row[columns.indexOf("NewManagerPersonNumber")];
            if (!next.isEmpty() && !now.equals(changed.get(id))) {
                throw new AssertionError(id + " has no manager " + now);
            }
            changed.put(id, next.isEmpty() ? now : next);
        });
    }

    private static void takeScript(String file, Map<String, String> changed) {
        Pattern command =
                Pattern.compile("(?m)^(Set|Remove)-MgUserManagerByRef -UserId '([^']*)'(?:.*/users/([^']*)')?");
        for (MatchResult found : command.matcher(file).results().toList()) {
            changed.put(found.group(2), found.group(3) == null ? "" : found.group(3));
        }
    }
}
