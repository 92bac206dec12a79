package dev.spanwise.model.read.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.TextPool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A key of the same form as a reference is always among those that have the words of that form, where it has words. */
class WordIndexTest {
    private static final List<String> WORDS = List.of(
            "Jane",
            "JANE",
            "J",
            "j.",
            "Doe",
            "doe",
            "Müller",
            "Mueller",
            "Muller",
            "MÜLLER",
            "u\u0308ber",
            "Bluee",
            "O'Brien",
            "Ødegård",
            "odegard",
            "Straße",
            "STRASSE",
            "Łukasz",
            "Dr.",
            "Frau",
            "PhD",
            "Jr.",
            "M.",
            "Mary",
            "0042",
            "42",
            "42.0",
            "٤٢",
            "42,00",
            "E0042",
            "e0042",
            "000",
            "0",
            "Head-of-Sales",
            "head of sales",
            "HeadOfSales",
            "Press",
            "Office",
            "(PO)",
            "PO",
            "[HR]",
            "<jane.doe@x.example>",
            "jane.doe@x.example",
            "X\\jane.doe",
            "jane.doe",
            "CN=Jane Doe,OU=Staff",
            "cn=jane doe, ou=staff",
            "CN=M\\C3\\BCller,OU=a",
            "CN=Doe\\, Jane,DC=x",
            "ΟΔΟΣ",
            "οδος",
            "οδοσ",
            "王芳",
            "½",
            "ﬁn",
            "fin",
            "Ｗide",
            "wide",
            "İzmir",
            "ızmir",
            "---",
            "#");
    private static final List<String> BETWEEN =
            List.of(" ", " ", " ", "  ", ", ", ",", " - ", "; ", " / ", "\u00A0", "\u200B", ": ", "_", " (", ") ", "-");

    @Test
    void whateverMatchesHasTheWords() {
        Random random = new Random(13);
        Map<Normalisation, Integer> matches = new EnumMap<>(Normalisation.class);
        for (int i = 0; i < 2_500; i++) {
            boolean prefixed = i % 100 == 1;
            String key = prefixed ? "0042" : text(random);
            String other = random.nextInt(3) == 0 ? text(random) : respelled(random, key);
            String first = i % 10 == 0 ? key.split("[ ,;]+", 2)[0] : other;
            String reference = prefixed ? "EMP-" + key : first;
            for (Normalisation normalisation : Normalisation.values()) {
                Set<String> forms = Set.copyOf(normalisation.forms(key));
                if (normalisation.mayMatch(reference, key)) {
                    normalisation.eachForm(reference, (form, words) -> {
                        if (forms.contains(form) && !WordHashes.hasNone(form)) {
                            matches.merge(normalisation, 1, Integer::sum);
                            assertThat(ints(WordHashes.ofKey(key)))
                                    .as("%s: reference <%s>, key <%s>, form <%s>", normalisation, reference, key, form)
                                    .containsAll(ints(words));
                            assertThat(ints(WordHashes.ofKey(reference)))
                                    .as("%s: reference <%s>, key <%s>", normalisation, reference, key)
                                    .containsAnyElementsOf(ints(WordHashes.ofKey(key)));
                        }
                    });
                }
            }
        }
        assertThat(matches).containsOnlyKeys(Normalisation.values());
        assertThat(matches.values()).allMatch(count -> count > 5);
    }

    @Test
    void aPoolsTextsHaveTheWordsOfTheirStrings() {
        Random random = new Random(14);
        WordHashes words = new WordHashes();
        for (int i = 0; i < 1_000; i++) {
            String text = text(random);
            TextPool pool = new TextPool();
            int count = words.read(pool, pool.add(text));
            int[] read = new int[count];
            Arrays.setAll(read, words::at);
            assertThat(read).as(text).isEqualTo(WordHashes.ofKey(text));
        }
    }

    @Test
    void theIndexFindsWhatLookingThroughAllKeysFinds() {
        Random random = new Random(15);
        for (int round = 0; round < 60; round++) {
            TextPool pool = new TextPool();
            List<String> keys = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String text = text(random);
                if (pool.add(text) == keys.size()) {
                    keys.add(text);
                }
            }
            BitSet used = new BitSet();
            used.set(0, keys.size());
            used.clear(random.nextInt(keys.size()));
            int[] wanted = WordHashes.of(WORDS.get(random.nextInt(WORDS.size() - 2)));
            WordIndex.Search search = new WordIndex(pool, used).search();
            search.add(wanted);

            BitSet expected = new BitSet();
            for (int key = 0; key < keys.size(); key++) {
                boolean all = ints(WordHashes.ofKey(keys.get(key))).containsAll(ints(wanted));
                expected.set(key, used.get(key) && all);
            }
            assertThat(search.found()).isEqualTo(expected);
        }
    }

    @Test
    void aTextWithoutWordsIsLikeOthersWithoutWordsAlone() {
        TextPool pool = new TextPool();
        pool.add("a");
        pool.add("---");
        BitSet used = new BitSet();
        used.set(0, 2);
        WordIndex index = new WordIndex(pool, used);
        WordIndex.Search search = index.search();
        search.add(WordHashes.of("..."));

        assertThat(search.found().stream()).containsExactly(1);
        TextPool others = new TextPool();
        assertThat(index.knowsAWordOf(others, others.add("??"))).isTrue();
        assertThat(index.knowsAWordOf(others, others.add("Ä"))).isTrue();
        assertThat(index.knowsAWordOf(others, others.add("b"))).isFalse();
    }

    private static Set<Integer> ints(int[] words) {
        return Arrays.stream(words).boxed().collect(Collectors.toSet());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(any(random, WORDS));
        for (int words = random.nextInt(4); words > 0; words--) {
            text.append(any(random, BETWEEN)).append(any(random, WORDS));
        }
        return text.toString();
    }

    /** The same written in another way; now and then something else. */
    private static String respelled(Random random, String text) {
        return switch (random.nextInt(12)) {
            case 0 -> text.toUpperCase(java.util.Locale.ROOT);
            case 1 -> "  " + text + "\u00A0";
            case 2 -> "Dr. " + text;
            case 3 -> text + " (1234)";
            case 4 -> "X\\" + text + "@y.example";
            case 5 -> "00" + text + ".00";
            case 6 -> text.replace("ü", "ue").replace(' ', '-');
            case 7 -> text + "; Max Muster";
            case 8 -> "201 - " + text;
            case 9 -> reversed(text);
            case 10 -> text.replaceAll("(\\p{L})\\p{L}+ ", "$1. ");
            default -> text.replaceFirst(" ", " Q. ");
        };
    }

    private static String reversed(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
        java.util.Collections.reverse(words);
        return String.join(" ", words) + " PhD";
    }

    private static String any(Random random, List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
