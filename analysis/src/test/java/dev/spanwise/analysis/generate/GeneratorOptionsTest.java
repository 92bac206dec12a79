package dev.spanwise.analysis.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GeneratorOptionsTest {
    @Test
    void impossibleWishesAreRefusedWithWhatIsAllowed() {
        assertThatThrownBy(() -> GeneratorOptions.ofSize(0, 1))
                .hasMessage("\"size\": 0 is not possible; allowed: 1 to 10,000,000.");
        assertThatThrownBy(() -> GeneratorOptions.ofSize(10, 1).withLayers(11))
                .hasMessage("\"depth\": 11 is not possible; allowed: 2 to 10.");
        assertThatThrownBy(() -> GeneratorOptions.ofSize(10, 1).withLayers(1))
                .hasMessage("\"depth\": 1 is not possible; allowed: 2 to 10.");
        assertThatThrownBy(() -> GeneratorOptions.ofSize(10, 1).withSpan(Double.NaN))
                .hasMessage("\"span\": NaN is not possible; allowed: 1.5 to 1,000.");
        assertThatThrownBy(() -> GeneratorOptions.ofSize(10, 1).withYearsAgo(11))
                .hasMessage("\"years-ago\": 11 is not possible; allowed: 0 to 10.");
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
