package dev.spanwise.cli;

import dev.spanwise.analysis.catalogue.AskedFairness;
import dev.spanwise.analysis.compliance.AffectedPeople;
import dev.spanwise.analysis.compliance.Fairness;
import dev.spanwise.analysis.compliance.notice.Jurisdiction;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Tone;
import dev.spanwise.report.fairness.FairnessJson;
import dev.spanwise.report.fairness.FairnessText;
import dev.spanwise.report.fairness.WithFairness;
import java.util.Optional;

/** {@code --fairness}: whether what a plan does to people looks fair and lawful. */
final class FairnessOptions implements OwnOptions.Owner {
    private final Session session;

    private boolean wanted;

    private final AskedOptions asked = new AskedOptions(49, AskedFairness.OPTIONS);

    FairnessOptions(Session session) {
        this.session = session;
    }

    @Override
    public void tell(OwnOptions options) {
        options.flag(48, given -> wanted = given, "--fairness");
    }

    AskedOptions asked() {
        return asked;
    }

    /**
     * Makes sure before anything is read that what is asked is allowed.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when it is not
     */
    void check() {
        AskedFairness.of(asked);
    }

    /** The result, with the section below it where it is asked for. */
    Document addTo(Document result, AffectedPeople people) {
        if (!isWanted()) {
            return result;
        }
        Fairness fairness = check(people);
        Document shown = result.followedBy(FairnessText.of(fairness, session.language()));
        return fairness.jurisdictions().equals(Jurisdiction.usual()) ? shown.followedBy(others()) : shown;
    }

    /** How to ask other laws than the usual ones: a page has a field for them. */
    private Document others() {
        return Document.builder()
                .paragraph(session.text("fairness.others"), Tone.QUIET)
                .build();
    }

    /** The result as JSON, with the key {@code fairness} where it is asked for. */
    Object addTo(Object result, AffectedPeople people) {
        return isWanted() ? new WithFairness(result, FairnessJson.of(check(people), session.language())) : result;
    }

    /** Whom a plan hits and what the law asks, where it is asked for. */
    Optional<Fairness> find(AffectedPeople people) {
        return isWanted() ? Optional.of(check(people)) : Optional.empty();
    }

    private boolean isWanted() {
        return wanted || !asked.listGiven().isEmpty();
    }

    private Fairness check(AffectedPeople people) {
        return AskedFairness.of(asked).of(people);
    }
}
