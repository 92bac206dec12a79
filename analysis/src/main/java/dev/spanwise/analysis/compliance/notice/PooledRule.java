package dev.spanwise.analysis.compliance.notice;

import java.util.Locale;

/** A rule that says whom it counts by its pool. */
interface PooledRule extends NoticeRule {
    NoticePool pool();

    @Override
    default String counts(Locale language) {
        return pool().text(language);
    }
}
