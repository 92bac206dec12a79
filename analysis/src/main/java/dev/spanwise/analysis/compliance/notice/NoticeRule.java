package dev.spanwise.analysis.compliance.notice;

import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.Locale;

/**
 * One rule of one statute. The numbers are the statute's own; agreements, further conditions and exceptions are for a
 * lawyer.
 */
public interface NoticeRule {
    Statute statute();

    /**
     * Holds a plan against the rule: every site where somebody is dismissed or may be, or the company where the law
     * counts that.
     */
    List<NoticeCheck> check(Workforce workforce);

    /** Whom the rule counts, where and within which time, and which employers it binds, in a few words. */
    String counts(Locale language);

    /** The stable id, for example {@code united-states-mass-layoff}. */
    default String id() {
        return statute().id();
    }

    /** What the rule asks for, in one or two sentences, with its source. */
    default String meaning(Locale language) {
        return Texts.in(NoticeRule.class, language)
                .get("meaning." + id(), statute().source());
    }

    /** What the rule is called, in a few words. */
    default String name(Locale language) {
        return Texts.in(NoticeRule.class, language).get("rule." + id());
    }
}
