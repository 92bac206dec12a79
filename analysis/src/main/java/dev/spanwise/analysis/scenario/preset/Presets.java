package dev.spanwise.analysis.scenario.preset;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The presets that come with Spanwise: scenario files in this package. */
public final class Presets {
    private static final List<String> IDS = List.of(
            "ratio-15",
            "positions-4",
            "narrow-teams-35",
            "ten-reports",
            "layers-7",
            "layers-8",
            "eight-by-eight",
            "texas-11",
            "oregon-11",
            "north-carolina-8",
            "largest-startup");

    private Presets() {}

    /** All presets in a fixed order. */
    public static List<Preset> list() {
        return IDS.stream().map(Presets::read).toList();
    }

    /** The preset with this id. */
    public static Optional<Preset> find(String id) {
        return IDS.contains(id) ? Optional.of(read(id)) : Optional.empty();
    }

    private static Preset read(String id) {
        try {
            return new Preset(
                    id, Resources.toString(Resources.getResource(Presets.class, id + ".yaml"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
