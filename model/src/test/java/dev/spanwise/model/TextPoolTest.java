package dev.spanwise.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
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
    void findsSomeTextsOfAnotherPool() {
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
            List<String> texts =
                    IntStream.range(0, pool.size()).mapToObj(pool::get).toList();
            int[] expected = IntStream.of(some)
                    .map(number -> texts.indexOf(other.get(number)))
                    .toArray();

            assertThat(pool.findSome(other, some)).isEqualTo(expected);
            pool.settle();
            assertThat(pool.findSome(other, some)).isEqualTo(expected);
        }
    }

    /** Columns with no, few and many equal texts, against looking up each one; what follows works on such a pool as on any. */
    @Test
    void textsAddedTogetherGetTheNumbersOfThoseLookedUp() {
        for (int most : new int[] {50, 9_000, 40_000, 2_000_000}) {
            SplittableRandom random = new SplittableRandom(most);
            TextPool looked = new TextPool();
            TextPool together = new TextPool();
            int[] numbers = new int[60_000];
            int[] expected = new int[numbers.length];
            for (int first = 0; first < numbers.length; first += 10_000) {
                addSome(random, most, looked, expected, together, numbers, first);
            }
            together.unite(numbers);
            together.settle();

            assertThat(numbers).as("of %s", most).isEqualTo(expected);
            assertThat(together.size()).isEqualTo(looked.size());
            assertThat(together.findAll(looked))
                    .isEqualTo(IntStream.range(0, looked.size()).toArray());
            assertThat(looked.findAll(together))
                    .isEqualTo(IntStream.range(0, looked.size()).toArray());
            assertThat(together.get(looked.size() - 1)).isEqualTo(looked.get(looked.size() - 1));
            assertThat(together.add("another")).isEqualTo(looked.size());
            assertThat(together.find("another")).isEqualTo(looked.size());
            assertThat(looked.findAll(together)[looked.size()]).isEqualTo(-1);
        }
    }

    private static void addSome(
            SplittableRandom random,
            int most,
            TextPool looked,
            int[] expected,
            TextPool together,
            int[] numbers,
            int first) {
        StringBuilder all = new StringBuilder();
        int[] from = new int[10_000];
        int[] length = new int[10_000];
        int[] hash = new int[10_000];
        for (int i = 0; i < from.length; i++) {
            String text = random.nextInt(20) == 0 ? "" : "text " + random.nextInt(most);
            from[i] = all.length();
            length[i] = text.length();
            all.append(text);
            expected[first + i] = text.isEmpty() ? -1 : looked.add(text);
        }
        byte[] utf8 = all.toString().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < from.length; i++) {
            hash[i] = TextHash.of(utf8, from[i], length[i]);
        }
        together.addAll(utf8, from, length, hash, from.length, numbers, first);
    }

    /** Eight bytes at a step tell the same as one at a time, wherever what is not plain stands. */
    @Test
    void plainTextsAreToldFromOthers() {
        TextPool pool = new TextPool();
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(30);
            for (int c = 0; c < length; c++) {
                boolean usual = random.nextInt(10) > 0;
                text.append(usual ? (char) ('!' + random.nextInt(94)) : " \t\u007f\u00e9\n ".charAt(random.nextInt(6)));
            }
            String all = text.toString();
            boolean plain = all.matches("[ -~]+") && !all.contains("  ") && all.equals(all.strip());
            assertThat(pool.isPlain(pool.add(all))).as("'%s'", all).isEqualTo(plain);
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
