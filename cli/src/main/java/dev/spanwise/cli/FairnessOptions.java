package dev.spanwise.cli;

import dev.spanwise.analysis.compliance.AffectedPeople;
import dev.spanwise.analysis.compliance.Fairness;
import dev.spanwise.analysis.compliance.notice.Jurisdiction;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.fairness.FairnessJson;
import dev.spanwise.report.fairness.FairnessText;
import dev.spanwise.report.fairness.WithFairness;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --fairness}: whether what a plan does to people looks fair and lawful. */
final class FairnessOptions {
    private final Session session;

    @Option(names = "--fairness", order = 48)
    private boolean wanted;

    @Option(
            names = "--jurisdiction",
            paramLabel = "COUNTRY",
            order = 49,
            split = ",",
            converter = OptionValues.JurisdictionValue.class,
            completionCandidates = OptionValues.JurisdictionValue.class)
    private Set<Jurisdiction> jurisdictions = EnumSet.noneOf(Jurisdiction.class);

    @Option(names = "--as-of", paramLabel = "DATE", order = 49, converter = OptionValues.DateValue.class)
    private @Nullable LocalDate day;

    FairnessOptions(Session session) {
        this.session = session;
    }

    /** The result, with the section below it where it is asked for. */
    Document addTo(Document result, AffectedPeople people) {
        return isWanted() ? result.followedBy(FairnessText.of(check(people), session.language())) : result;
    }

    /** The result as JSON, with the key {@code fairness} where it is asked for. */
    Object addTo(Object result, AffectedPeople people) {
        return isWanted() ? new WithFairness(result, FairnessJson.of(check(people), session.language())) : result;
    }

    private boolean isWanted() {
        return wanted || !jurisdictions.isEmpty() || day != null;
    }

    private Fairness check(AffectedPeople people) {
        Set<Jurisdiction> rules = jurisdictions.isEmpty() ? Jurisdiction.usual() : jurisdictions;
        return Fairness.of(people, rules, day == null ? LocalDate.now(ZoneId.systemDefault()) : day);
    }
}
