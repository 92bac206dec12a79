package dev.spanwise.model;

import dev.spanwise.model.text.MachineWord;

/** How much a problem or a finding matters, least first. */
public enum Severity implements MachineWord {
    /** Said so that nobody is surprised; nothing is wrong. */
    INFO,
    /** Worth a look; the figures stand. */
    WARNING,
    /** Wrong: figures that rest on it are shaky. */
    ERROR
}
