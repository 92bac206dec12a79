package dev.spanwise.report.diagram.change;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.report.diagram.card.Contrast;
import dev.spanwise.report.diagram.style.Palette;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of a change are told apart by whoever sees no red, no green or no blue, and seen on white. */
class ColourBlindTest {
    private static final List<String> COLOURS = List.of(
            Palette.DISSOLVED, Palette.CLOSED, Palette.CONVERTED, Palette.MOVED, Palette.RECEIVING, Palette.JOINED);

    /** What remains of red, green and blue (Machado, Oliveira and Fernandes 2009, full deficiency). */
    private static final Map<String, double[]> EYES = Map.of(
            "usual", new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1},
            "no red",
                    new double[] {
                        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998
                    },
            "no green",
                    new double[] {
                        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881
                    },
            "no blue",
                    new double[] {
                        1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900
                    });

    @ParameterizedTest
    @ValueSource(strings = {"usual", "no red", "no green", "no blue"})
    void noTwoLookAlike(String eyes) {
        for (String one : COLOURS) {
            assertThat(Contrast.of(one, Palette.WHITE)).as(one).isGreaterThan(2);
            COLOURS.stream()
                    .filter(other -> !other.equals(one))
                    // about six times what an eye just tells apart
                    .forEach(other -> assertThat(distance(seen(one, eyes), seen(other, eyes)))
                            .as(one + " and " + other)
                            .isGreaterThan(14));
        }
    }

    /** Red, green and blue of light, as these eyes see them. */
    private static double[] seen(String colour, String eyes) {
        double[] light = new double[3];
        double[] seen = new double[3];
        double[] left = requireNonNull(EYES.get(eyes));
        for (int i = 0; i < 3; i++) {
            double value = Integer.parseInt(colour, 1 + 2 * i, 3 + 2 * i, 16) / 255.0;
            light[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        for (int i = 0; i < 9; i++) {
            seen[i / 3] += left[i] * light[i % 3];
        }
        return seen;
    }

    /** How different they look: distance in the CIE's L*a*b*. */
    private static double distance(double[] one, double[] other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
    }

    private static double[] lab(double[] light) {
        double x = root((0.4124 * light[0] + 0.3576 * light[1] + 0.1805 * light[2]) / 0.95047);
        double y = root(0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]);
        double z = root((0.0193 * light[0] + 0.1192 * light[1] + 0.9505 * light[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double share) {
        double within = Math.max(0, Math.min(1, share));
        return within > 0.008856 ? Math.cbrt(within) : 7.787 * within + 16.0 / 116;
    }
}
