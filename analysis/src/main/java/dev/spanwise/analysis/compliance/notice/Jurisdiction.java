package dev.spanwise.analysis.compliance.notice;

import dev.spanwise.model.text.MachineWord;
import dev.spanwise.model.text.Texts;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** Whose law a plan is held against. An export does not say in which country a site lies: the reader picks. */
public enum Jurisdiction implements MachineWord {
    GERMANY(GermanLaw::rules),
    UNITED_KINGDOM(BritishLaw::rules),
    FRANCE(FrenchLaw::rules),
    UNITED_STATES(UnitedStatesLaw::rules),
    CALIFORNIA(StateLaw::california),
    NEW_JERSEY(StateLaw::newJersey),
    NEW_YORK(StateLaw::newYork),
    AUSTRIA(AustrianLaw::rules),
    BELGIUM(DirectiveLaw::belgium),
    CZECHIA(DirectiveLaw::czechia),
    IRELAND(DirectiveLaw::ireland),
    ITALY(DirectiveLaw::italy),
    LUXEMBOURG(DirectiveLaw::luxembourg),
    NETHERLANDS(DirectiveLaw::netherlands),
    POLAND(DirectiveLaw::poland),
    PORTUGAL(DirectiveLaw::portugal),
    SPAIN(DirectiveLaw::spain),
    SWEDEN(DirectiveLaw::sweden);

    @SuppressWarnings("ImmutableEnumChecker") // each stands for a method that makes its rules anew
    private final Supplier<List<NoticeRule>> rules;

    Jurisdiction(Supplier<List<NoticeRule>> rules) {
        this.rules = rules;
    }

    /** Those that are looked at where nobody picks any. */
    public static Set<Jurisdiction> usual() {
        return Collections.unmodifiableSet(EnumSet.of(GERMANY, UNITED_KINGDOM, FRANCE, UNITED_STATES));
    }

    /** Its rules, the one that is usually met first in front. */
    public List<NoticeRule> listRules() {
        return rules.get();
    }

    /** What it is called. */
    public String name(Locale language) {
        return Texts.in(Jurisdiction.class, language).get("jurisdiction." + id());
    }
}
