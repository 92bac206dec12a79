package dev.spanwise.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    @Test
    void longAndShortTextsShareThePages() {
        TextPool pool = new TextPool();
        int[] lengths = {70_000, 0, 127, 128, 65_535, 65_536, 3, 200_000, 1};
        for (int i = 0; i < lengths.length; i++) {
            assertThat(pool.add("x".repeat(lengths[i]))).isEqualTo(i);
        }
        pool.settle();
        for (int i = 0; i < lengths.length; i++) {
            assertThat(pool.get(i)).hasSize(lengths[i]);
            assertThat(pool.find("x".repeat(lengths[i]))).isEqualTo(i);
        }
        assertThat(pool.add("another")).isEqualTo(lengths.length);
    }

    /** Texts that collide in the hash of strings, as somebody outside would prepare them, do not collide here. */
    @Test
    void preparedCollisionsAreSpread() {
        Set<Integer> hashes = new HashSet<>();
        for (int pattern = 0; pattern < 4_096; pattern++) {
            StringBuilder text = new StringBuilder();
            for (int bit = 0; bit < 12; bit++) {
                text.append((pattern >> bit & 1) == 0 ? "Aa" : "BB");
            }
            byte[] utf8 = text.toString().getBytes(StandardCharsets.UTF_8);
            hashes.add(TextHash.of(utf8, 0, utf8.length));
        }
        assertThat(hashes).hasSizeGreaterThan(4_090);
    }

    /** With and without a table of its own, for few and for many texts, against looking each one up. */
    @Test
    void countsTextsOfAnotherPool() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            TextPool pool = new TextPool();
            TextPool other = new TextPool();
            for (int i = 0; i < 60; i++) {
                pool.add("n\u00F6" + random.nextInt(100));
                other.add("n\u00F6" + random.nextInt(100));
            }
            int[] some = random.ints(0, other.size())
                    .distinct()
                    .limit(1 + random.nextInt(30))
                    .toArray();
            Set<String> texts =
                    IntStream.range(0, pool.size()).mapToObj(pool::get).collect(Collectors.toSet());
            long expected = IntStream.of(some)
                    .mapToObj(other::get)
                    .filter(texts::contains)
                    .count();

            assertThat(pool.countFound(other, some)).isEqualTo((int) expected);
            pool.settle();
            assertThat(pool.countFound(other, some)).isEqualTo((int) expected);
        }
    }

    @Test
    void copiesTheBytesOfAText() {
        TextPool pool = new TextPool();
        int number = pool.add("M\u00FCller " + "x".repeat(200));
        byte[] bytes = new byte[pool.length(number)];
        pool.copy(number, bytes);

        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(pool.get(number));
    }
}
