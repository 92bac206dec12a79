package dev.spanwise.analysis.compliance.notice;

import dev.spanwise.model.text.MachineWord;

/** Whether a plan sets a rule off. */
public enum NoticeStatus implements MachineWord {
    NOT_REACHED,
    /** It depends on what the data does not say. */
    MAY_BE_REACHED,
    REACHED;
}
