package dev.spanwise.report.handover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.handover.TargetSystem;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.PositionDraft;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ids, names and values that would like to be more than that. */
class HostileChangesTest {
    private static final List<String> BAD = List.of(
            "=cmd|' /C calc'!A1",
            "+1;@SUM(A1)",
            "x'; Remove-Item C:\\ -Recurse; '",
            "x\u2019; Remove-Item C:\\; \u2018",
            "$(Remove-Item C:\\)\"`",
            "a|b\\c",
            "x\nchangetype: delete",
            "x\r\n-\r\n\r\ndn: CN=Ann",
            " dn: a",
            "# x\u2028Remove-Item",
            "x\u0000y");

    /** Every bad text is the id of one, the name of another and the new title of a third; all move to the boss. */
    private static final ScenarioRun RUN = run();

    private static ScenarioRun run() {
        OrgChartBuilder chart = new OrgChartBuilder();
        chart.add(new PositionDraft("CN=Boss").text(Field.NAME, "Boss"));
        chart.add(new PositionDraft("CN=Old").manager("CN=Boss"));
        for (int i = 0; i < BAD.size(); i++) {
            chart.add(new PositionDraft("CN=" + BAD.get(i)).manager("CN=Old").text(Field.NAME, "A"));
            chart.add(new PositionDraft(BAD.get(i)).manager("CN=Old").text(Field.NAME, "B"));
            chart.add(new PositionDraft("CN=n" + i).manager("CN=Old").text(Field.NAME, BAD.get(i)));
        }
        OrgChart before = chart.build().chart();
        return Handed.run(before, "  - dissolve: {positions: CN=Old}\n");
    }

    private static String file(TargetSystem system, String ending) {
        return Handed.of(RUN, system, Handed.DAY).entrySet().stream()
                .filter(file -> file.getKey().endsWith(ending) && !file.getKey().contains("back"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    @ParameterizedTest
    @EnumSource(TargetSystem.class)
    void everybodyIsInAFileOrToldToBeDoneByHand(TargetSystem system) {
        ChangeFiles files = Handed.files(RUN, system, Handed.DAY);

        assertThat(files.inFiles() + files.byHand()).isEqualTo(3 * BAD.size());
    }

    @ParameterizedTest
    @EnumSource(
            value = TargetSystem.class,
            names = {"SUCCESSFACTORS", "WORKDAY", "ODOO", "ERPNEXT"})
    void noCellOfACsvFileBeginsAFormula(TargetSystem system) {
        String csv = file(system, ".csv");

        assertThat(Pattern.compile("(^|[,;\t|\"])[=+@-]", Pattern.MULTILINE)
                        .matcher(csv)
                        .find())
                .isFalse();
        assertThat(csv).doesNotContain("\u0000", "\u2028").contains("CN=Boss");
    }

    /** Whatever is not between quotes is one of the few commands. */
    @Test
    void nothingRunsInPowerShellButItsCommands() {
        String script = file(TargetSystem.ENTRA, ".ps1");
        String start = script.substring(0, script.indexOf("\n# "));
        List<String> lines = script.substring(start.length())
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();

        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(bare(line))
                                .matches(
                                        "# .*|Set-MgUserManagerByRef -UserId Q -BodyParameter @\\{ Q = Q } -WhatIf:\\$WhatIfPreference"));
        assertThat(lines).filteredOn(line -> line.startsWith("Set-")).hasSize(3 * BAD.size() - 4 * 2);
        assertThat(script).contains("-UserId 'x''; Remove-Item C:\\ -Recurse; '''");
        assertThat(script).contains("-UserId 'x\u2019\u2019; Remove-Item C:\\; \u2018\u2018'");
    }

    /** A line with its quoted texts as Q: within single quotes only a doubled quote, of whatever kind, is one. */
    private static String bare(String line) {
        return line.startsWith("# ") ? line : line.replaceAll("'(?:[^'\u2018-\u201B]|['\u2018-\u201B]{2})*'", "Q");
    }

    @Test
    void nothingBeginsAnotherEntryOfADirectory() {
        String ldif = file(TargetSystem.LDIF, ".ldif");
        List<String> entries = Arrays.asList(ldif.split("\n\n"));

        assertThat(entries).hasSize(2 * BAD.size());
        assertThat(entries)
                .allSatisfy(
                        entry -> assertThat(entry.strip())
                                .matches(
                                        "(# [ -~]*\n)?dn::? [ -~]+\nchangetype: modify\nreplace: manager\nmanager: CN=Boss\n-"));
        Matcher coded = Pattern.compile("dn:: (\\S+)").matcher(ldif);
        assertThat(coded.results()
                        .map(found -> new String(Base64.getDecoder().decode(found.group(1)), StandardCharsets.UTF_8)))
                .contains("CN=x\nchangetype: delete", "CN=x\r\n-\r\n\r\ndn: CN=Ann");
    }

    @Test
    void nothingBeginsAnotherLineOrColumnOfALoadFile() {
        List<String> rows = file(TargetSystem.ORACLE, ".dat").lines().skip(1).toList();

        assertThat(rows)
                .allSatisfy(row -> assertThat(row.replaceAll("\\\\.", "x").split("\\|", -1))
                        .hasSize(11));
        assertThat(rows).anySatisfy(row -> assertThat(row).contains("|Ea\\|b\\\\c|"));
    }
}
