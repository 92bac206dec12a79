package dev.spanwise.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TextPoolTest {
    @Test
    void textsAreNumberedInOrderOfFirstUse() {
        TextPool pool = new TextPool();
        assertThat(pool.add("Zoë")).isZero();
        assertThat(pool.add("")).isEqualTo(1);
        assertThat(pool.add("Zoë")).isZero();
        assertThat(pool.get(0)).isEqualTo("Zoë");
        assertThat(pool.find("nobody")).isEqualTo(-1);
        assertThat(pool.size()).isEqualTo(2);
    }

    @Test
    void itAgreesWithAMapOnAnyTexts() {
        SplittableRandom random = new SplittableRandom(7);
        TextPool pool = new TextPool();
        Map<String, Integer> map = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            String text = Integer.toString(random.nextInt(5_000), 36) + "社é".substring(random.nextInt(3));
            assertThat(pool.add(text)).isEqualTo(map.computeIfAbsent(text, t -> map.size()));
        }
        map.forEach((text, number) -> assertThat(pool.get(number)).isEqualTo(text));
    }
}
