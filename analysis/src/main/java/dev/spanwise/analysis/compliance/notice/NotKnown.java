package dev.spanwise.analysis.compliance.notice;

import dev.spanwise.model.text.MachineWord;
import dev.spanwise.model.text.Texts;
import java.util.Locale;

/** What the data does not say although the law asks for it, and how it was counted instead. */
public enum NotKnown implements MachineWord {
    /** Dismissed people without a location: they may belong to any site. */
    SITES,
    /** Which sites the law counts together, such as those of one province. */
    AREAS,
    /** No leaving dates: everybody is counted as leaving in the same period. */
    LEAVING_DATES,
    /** No FTE: everybody is counted as working full time. */
    WORKING_HOURS,
    /** No hire dates: everybody is counted as employed for six months and more. */
    HIRE_DATES,
    /** No dates of birth: nobody is counted as 50 and older. */
    BIRTH_DATES,
    /** No departments: only a site that closes as a whole is seen to close. */
    OPERATING_UNITS;

    /** It as a sentence that says how it was counted and what would answer it. */
    public String sentence(Locale language) {
        return Texts.in(NotKnown.class, language).get("not-known." + id());
    }
}
