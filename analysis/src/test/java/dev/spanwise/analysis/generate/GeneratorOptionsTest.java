package dev.spanwise.analysis.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GeneratorOptionsTest {
    @Test
    void impossibleWishesAreRefusedWithWhatIsAllowed() {
        assertThatThrownBy(() -> GeneratorOptions.ofSize(0, 1)).hasMessage("size 0.0 is not possible: 1.0 to 1.0E7");
        assertThatThrownBy(() -> GeneratorOptions.ofSize(10, 1).withLayers(11))
                .hasMessage("layers 11.0 is not possible: 2.0 to 10.0");
        assertThatThrownBy(() -> GeneratorOptions.ofSize(10, 1).withLayers(1))
                .hasMessage("layers 1.0 is not possible: 2.0 to 10.0");
        assertThatThrownBy(() -> GeneratorOptions.ofSize(10, 1).withSpan(Double.NaN))
                .hasMessage("span NaN is not possible: 1.5 to 1000.0");
        assertThatThrownBy(() -> GeneratorOptions.ofSize(10, 1).withYearsAgo(11))
                .hasMessage("yearsAgo 11.0 is not possible: 0.0 to 10.0");
        assertThatThrownBy(() -> GeneratorOptions.ofSize(10, 1).withCompany(" "))
                .hasMessage("the company needs a name that is not blank");
    }

    @Test
    void theUsualLayersAreTwoThirdsMoreThanNeeded() {
        assertThat(ShapeGrower.fewestLayers(2000, 5)).isEqualTo(6);
        assertThat(GeneratorOptions.usualLayers(2000, 5)).isEqualTo(10);
        assertThat(GeneratorOptions.usualLayers(1, 5)).isEqualTo(1);
        assertThat(GeneratorOptions.usualLayers(2, 5)).isEqualTo(2);
    }
}
