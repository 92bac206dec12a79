package dev.spanwise.analysis.compliance.notice;

import java.util.Locale;

/** Whether a plan sets a rule off. */
public enum NoticeStatus {
    NOT_REACHED,
    /** It depends on what the data does not say. */
    MAY_BE_REACHED,
    REACHED;

    /** The stable id, for example {@code may-be-reached}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
