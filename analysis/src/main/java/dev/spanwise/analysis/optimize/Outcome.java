package dev.spanwise.analysis.optimize;

import dev.spanwise.model.text.MachineWord;

/**
 * What dissolving a manager's position means for its incumbent. A dissolved position that is vacant has nobody to
 * convert: it is closed under either outcome.
 */
public enum Outcome implements MachineWord {
    /** The incumbent stays as an individual contributor. */
    CONVERT,
    /** The position is gone. */
    ELIMINATE
}
