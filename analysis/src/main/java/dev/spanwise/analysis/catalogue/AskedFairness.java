package dev.spanwise.analysis.catalogue;

import dev.spanwise.analysis.ask.Day;
import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.Several;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Word;
import dev.spanwise.analysis.compliance.AffectedPeople;
import dev.spanwise.analysis.compliance.Fairness;
import dev.spanwise.analysis.compliance.notice.Jurisdiction;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a change is to be held against.
 *
 * @param laws whose notice thresholds count
 * @param day on which ages are taken
 */
public record AskedFairness(Set<Jurisdiction> laws, LocalDate day) {
    public static final Option<List<Jurisdiction>> JURISDICTION = new Option<>(
            "jurisdiction",
            Several.of(Word.of(Jurisdiction.class)),
            Jurisdiction.usual().stream().sorted().map(Jurisdiction::id).toList(),
            false);
    public static final Option<LocalDate> AS_OF = Option.of("as-of", Day.any());
    public static final OptionList OPTIONS = OptionList.of("fairness", JURISDICTION, AS_OF);

    public AskedFairness {
        laws = Set.copyOf(laws);
    }

    /**
     * What is asked: the usual laws and today unless something else is said.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when something is not allowed
     */
    public static AskedFairness of(Source source) {
        return new AskedFairness(
                EnumSet.copyOf(JURISDICTION.get(source)),
                AS_OF.find(source).orElseGet(() -> LocalDate.now(ZoneId.systemDefault())));
    }

    /** Whom a change hits, held against it. */
    public Fairness of(AffectedPeople people) {
        return Fairness.of(people, laws, day);
    }
}
