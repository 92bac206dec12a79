package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.value.PlainLetters;
import dev.spanwise.model.read.value.SpeltOut;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What headers mean, by language, from {@code header-synonyms.properties}. */
final class Synonyms {
    private static final Synonyms LOADED = new Synonyms();
    /** Words that end so many headers that they say nothing by themselves. */
    private static final Set<String> TOO_GENERAL = Set.of(
            "name",
            "number",
            "no",
            "nr",
            "id",
            "code",
            "key",
            "l",
            "sn",
            "ou",
            "state",
            "status",
            "active",
            "level",
            "class",
            "group",
            "function",
            "area",
            "country");

    private final Map<String, List<Match>> meanings = new HashMap<>(8192);
    /** Names whose letters need Unicode's data: no header of Latin letters or Chinese characters is one of them. */
    private @Nullable List<Name> others = new ArrayList<>();

    private Synonyms() {
        Properties file = new Properties();
        try (InputStream stream = Synonyms.class.getResourceAsStream("header-synonyms.properties")) {
            file.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.stringPropertyNames().forEach(key -> addAll(key, file.getProperty(key)));
    }

    static Synonyms get() {
        return LOADED;
    }

    private void addAll(String key, String names) {
        ColumnRole role = ColumnRole.find(key.substring(0, key.indexOf('.'))).orElseThrow();
        int rank = 0;
        for (String name : names.split(",", -1)) {
            Match match = new Match(role, rank++);
            addOrWait(new Name(name.strip(), match));
            String spelt = SpeltOut.of(name);
            if (!spelt.equals(name)) {
                addOrWait(new Name(spelt.strip(), match));
            }
        }
    }

    private void addOrWait(Name name) {
        if (others != null && !PlainLetters.isSimple(name.text())) {
            others.add(name);
        } else {
            add(name);
        }
    }

    private void add(Name name) {
        meanings.computeIfAbsent(HeaderText.squeeze(name.text()), k -> new ArrayList<>())
                .add(name.match());
    }

    /** Makes ready for a header; the names of other scripts when the first such header comes. */
    private synchronized void readyFor(String header) {
        List<Name> waiting = others;
        if (waiting != null && !PlainLetters.isSimple(header)) {
            others = null;
            waiting.forEach(this::add);
        }
    }

    private record Name(String text, Match match) {}

    /** What a header may stand for, the most likely first; empty where it says nothing. */
    List<Match> find(String header) {
        if (HeaderText.isTooLong(header)) {
            return List.of();
        }
        readyFor(header);
        boolean path = HeaderPath.isOne(header);
        List<String> forms = List.of(
                HeaderText.squeeze(header),
                HeaderText.squeeze(HeaderText.withoutBrackets(header)),
                HeaderText.squeeze(HeaderText.withoutCurrency(header)),
                path ? "" : HeaderText.squeeze(HeaderText.lastSegment(header)));
        for (int form = 0; form < forms.size(); form++) {
            List<Match> found = meanings.get(forms.get(form));
            if (found != null) {
                return best(found, form * Match.WORSE_FORM);
            }
        }
        if (path) {
            return HeaderPath.find(this, header);
        }
        List<Match> manager = ManagerHeader.find(this, header);
        List<Match> ending = manager.isEmpty() ? byEnding(header) : manager;
        return ending.isEmpty() ? PayHeader.find(this, header) : ending;
    }

    /** What a name without case, spaces and punctuation may stand for, so much less likely. */
    List<Match> exactly(String name, int penalty) {
        readyFor(name);
        List<Match> found = meanings.get(HeaderText.squeeze(name));
        return found == null ? List.of() : best(found, penalty);
    }

    /** A header of several words means what its last words mean, unless it speaks of the manager. */
    List<Match> byEnding(String header) {
        readyFor(header);
        List<String> words = HeaderText.words(header);
        if (!words.isEmpty() && (words.get(0).equals("is") || words.get(0).equals("has"))) {
            // isMainOrganisation says yes or no, whatever it ends with
            return List.of();
        }
        for (int from = 1; from < words.size(); from++) {
            String ending = String.join("", words.subList(from, words.size()));
            List<Match> found = meanings.get(ending);
            boolean aboutManager = words.subList(0, from).stream().anyMatch(this::meansManager);
            if (found != null && !TOO_GENERAL.contains(ending) && !aboutManager) {
                return best(found, Match.BY_ENDING).stream()
                        .filter(match -> !match.role().isReference())
                        .toList();
            }
        }
        return List.of();
    }

    private boolean meansManager(String word) {
        return meanings.getOrDefault(word, List.of()).stream().anyMatch(match -> match.role() == ColumnRole.MANAGER);
    }

    private static List<Match> best(List<Match> found, int penalty) {
        return found.stream()
                .map(match -> new Match(match.role(), match.rank() + penalty))
                .sorted(Comparator.comparingInt(Match::rank))
                .toList();
    }

    /**
     * One meaning of a header.
     *
     * @param role what it stands for
     * @param rank 0 is the surest
     */
    record Match(ColumnRole role, int rank) {
        static final int WORSE_FORM = 1_000;
        static final int BY_ENDING = 10_000;

        boolean isExact() {
            return rank < BY_ENDING;
        }
    }
}
