package dev.spanwise.report.handover;

import com.google.common.collect.ImmutableMap;
import com.google.common.net.UrlEscapers;
import dev.spanwise.model.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A script for Microsoft Graph PowerShell. Whatever comes from the data stands between single quotes, in which nothing is
 * run; every sign that PowerShell takes for such a quote is doubled. With {@code -WhatIf} it says what it would do.
 */
final class EntraFormat implements ChangeFormat {
    private static final Map<Field, String> PROPERTIES = ImmutableMap.of(
            Field.TITLE, "jobTitle",
            Field.DEPARTMENT, "department",
            Field.COMPANY, "companyName",
            Field.LOCATION, "officeLocation");
    private static final String WHAT_IF = " -WhatIf:$WhatIfPreference\n";
    private static final String USERS = "https://graph.microsoft.com/v1.0/users/";

    @Override
    public Set<Field> fields() {
        return PROPERTIES.keySet();
    }

    /** Accounts are switched off by whoever answers for them. */
    @Override
    public boolean closes() {
        return false;
    }

    @Override
    public boolean fits(String value) {
        return CsvText.isLine(value);
    }

    @Override
    public List<ChangeFile> files(List<CarriedChange> changes, LocalDate day) {
        if (changes.isEmpty()) {
            return List.of();
        }
        String commands = changes.stream().map(EntraFormat::commands).collect(Collectors.joining());
        // the mark at the start tells older versions that it is UTF-8
        return List.of(new ChangeFile("changes.ps1", "\uFEFF" + head(day) + commands));
    }

    private static String head(LocalDate day) {
        return """
                #Requires -Modules Microsoft.Graph.Users
                [CmdletBinding(SupportsShouldProcess)]
                param()
                $ErrorActionPreference = 'Stop'
                if (-not $WhatIfPreference -and (Get-Date) -lt [datetime]'DAY') { throw 'Not before DAY.' }
                Connect-MgGraph -Scopes 'User.ReadWrite.All'

                """.replace("DAY", day.toString());
    }

    private static String commands(CarriedChange change) {
        StringBuilder commands = new StringBuilder("# " + change.comment() + "\n");
        String user = quoted(change.id());
        if (change.manager()) {
            commands.append(managerCommand(user, change.change().after().managerId()));
        }
        String values = PROPERTIES.entrySet().stream()
                .filter(property -> change.fields().contains(property.getKey()))
                .map(property -> property.getValue() + " = " + valueOf(change.text(property.getKey())))
                .collect(Collectors.joining("; "));
        if (!values.isEmpty()) {
            commands.append("Update-MgUser -UserId " + user + " -BodyParameter @{ " + values + " }" + WHAT_IF);
        }
        return commands.toString();
    }

    private static String managerCommand(String user, String manager) {
        if (manager.isEmpty()) {
            return "Remove-MgUserManagerByRef -UserId " + user + WHAT_IF;
        }
        String address = USERS + UrlEscapers.urlPathSegmentEscaper().escape(manager);
        return "Set-MgUserManagerByRef -UserId " + user + " -BodyParameter @{ '@odata.id' = " + quoted(address) + " }"
                + WHAT_IF;
    }

    private static String valueOf(String text) {
        return text.isEmpty() ? "$null" : quoted(text);
    }

    private static String quoted(String text) {
        return "'" + text.replaceAll("(['\u2018\u2019\u201A\u201B])", "$1$1") + "'";
    }
}
