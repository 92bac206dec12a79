package dev.spanwise.cli;

import dev.spanwise.analysis.findings.Baseline;
import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.analysis.findings.Findings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which findings are reported, and which of them make the command fail. */
final class FindingOptions implements OwnOptions.Owner {
    private final Session session;
    private @Nullable Path known;
    private @Nullable Path written;
    private FailOn failOn = FailOn.ERROR;

    FindingOptions(Session session) {
        this.session = session;
    }

    @Override
    public void tell(OwnOptions options) {
        options.file(40, file -> known = file, "--baseline");
        options.file(41, file -> written = file, "--write-baseline");
        options.value(FailOn.class, "SEVERITY", 42, severity -> failOn = severity, "--fail-on");
    }

    /** The findings that are not known, after all of them were written down where that was asked for. */
    List<Finding> report(List<Finding> all) throws IOException {
        if (written != null) {
            new OutputFile(session, written).write(Baseline.of(all).text());
            session.note(session.text("written", written));
        }
        return known == null ? all : onlyNew(all, known);
    }

    private List<Finding> onlyNew(List<Finding> all, Path file) throws IOException {
        Baseline baseline = Baseline.read(file);
        int solved = baseline.listSolved(all).size();
        session.note(session.text("baseline.compared", baseline.size() - solved, solved));
        return baseline.listNew(all);
    }

    /** Whether any of the findings is as grave as the user set the limit. */
    boolean fails(List<Finding> findings) {
        return failOn.severity()
                .map(severity -> Findings.hasAny(findings, severity))
                .orElse(false);
    }
}
