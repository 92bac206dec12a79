package dev.spanwise.analysis.scenario;

import com.google.common.base.Ascii;

/** How enum constants are written in files: lower case with hyphens. */
final class Ids {
    private Ids() {}

    static String of(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }
}
