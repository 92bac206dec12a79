package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reasons are about a plan that is looked for; a plan that was written down has none, and a report does not leave them out in silence. */
class ReasonsInReportTest {
    private static final String STAFF = "id,manager,name\n1,,Cleo\n2,1,Vera\n3,2,Max\n4,3,Eva\n5,3,Eli\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--prices", "--sensitivity", "--alternatives=1"})
    void aWrittenPlanIsRefused(String reasons) throws IOException {
        Path staff = Files.writeString(folder.resolve("staff.csv"), STAFF);
        Path plan = folder.resolve("plan.yaml");
        CommandRun.of("optimize", staff.toString(), "--max-layers", "3", "--write-scenario", plan.toString());
        CommandRun run = report("--scenario", plan.toString(), reasons);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("are about the plan of a step \"optimise\", and no scenario has one.");
        assertThat(folder.resolve("dossier.html")).doesNotExist();
        assertThat(report("--scenario", plan.toString()).exitCode()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void noScenarioAtAllIsRefusedToo() throws IOException {
        assertThat(report("--prices").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aStepThatLooksForAPlanIsTold() throws IOException {
        Path sought =
                Files.writeString(folder.resolve("sought.yaml"), "name: Three\nsteps:\n- optimise: {max-layers: 3}\n");
        assertThat(report("--scenario", sought.toString(), "--prices").exitCode())
                .isEqualTo(ExitCode.CLEAN);
        assertThat(Files.readString(folder.resolve("dossier.html"))).contains("What each limit costs");
    }

    private CommandRun report(String... options) throws IOException {
        Path staff = Files.writeString(folder.resolve("staff.csv"), STAFF);
        String[] command = new String[options.length + 6];
        String[] asked = {
            "report", staff.toString(), "-o", folder.resolve("dossier.html").toString(), "--lang", "en"
        };
        System.arraycopy(asked, 0, command, 0, 6);
        System.arraycopy(options, 0, command, 6, options.length);
        return CommandRun.of(command);
    }
}
