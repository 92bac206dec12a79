package dev.spanwise.model;

/** How much a problem or a finding matters, least first. */
public enum Severity {
    /** Said so that nobody is surprised; nothing is wrong. */
    INFO,
    /** Worth a look; the figures stand. */
    WARNING,
    /** Wrong: figures that rest on it are shaky. */
    ERROR
}
