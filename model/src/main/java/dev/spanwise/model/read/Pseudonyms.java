package dev.spanwise.model.read;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Problem;
import dev.spanwise.model.StatedDay;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Replaces names and ids by others that stay the same: under one key, the same id always gets the same pseudonym, in
 * every file and on every machine, and nobody without the key can find out which id it was (HMAC-SHA-256, of which 50
 * bits are shown). That holds for a key that nobody can guess: never one made of the data itself, whose ids can be tried
 * out. Names and ids within titles, departments and other texts are replaced too ({@link NamesInTexts}, {@link IdsInTexts});
 * references, e-mail addresses and birth dates are left out.
 */
public final class Pseudonyms {
    private static final Set<Field> LEFT_OUT =
            Set.of(Field.MANAGER, Field.DOTTED_MANAGER, Field.EMAIL, Field.BIRTH_DATE);
    private static final Set<Field> TEXTS = Set.of(
            Field.TITLE,
            Field.DEPARTMENT,
            Field.LOCATION,
            Field.COMPANY,
            Field.JOB_FAMILY,
            Field.GRADE,
            Field.EMPLOYMENT_TYPE,
            Field.STATUS);
    private static final Set<Field> PLACES = Set.of(Field.LOCATION, Field.COMPANY, Field.GRADE);
    /** The fewest bytes of a key: 128 bits, when they are random. */
    public static final int SHORTEST_KEY = 16;

    private static final int RANDOM_KEY = 32;
    private static final int LENGTH = 10;
    private static final String UNKNOWN = "…";
    /** Begins only where no such character stands before, so that a long text costs no more than its length. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![^\\s<>()\\[\\],;:/@])[^\\s<>()\\[\\],;:/@]++@[\\p{L}\\p{N}.-]++");

    private final HashFunction hash;

    private Pseudonyms(byte[] key) {
        this.hash = Hashing.hmacSha256(key);
    }

    /**
     * Pseudonyms under a key.
     *
     * @param key at least {@value #SHORTEST_KEY} bytes
     * @throws IllegalArgumentException when it is shorter
     */
    public static Pseudonyms under(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("a key of " + key.length + " bytes");
        }
        return new Pseudonyms(key.clone());
    }

    /** A key nobody can guess, of {@value #RANDOM_KEY} bytes; another one each time. */
    public static byte[] randomKey() {
        byte[] key = new byte[RANDOM_KEY];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /** The result with pseudonyms in its chart, in what its problems say, and in the names of its files and sheets. */
    public ReadResult replace(ReadResult result) {
        NamesInTexts names = NamesInTexts.of(result.chart(), TEXTS);
        IdsInTexts ids = IdsInTexts.of(result.chart());
        OrgChart chart = result.chart().without(LEFT_OUT).withTexts(replacements(names, ids));
        UnaryOperator<String> ofFile =
                file -> ids.replace(names.replace(file, NamesInTexts.Kind.FILE, this::name), this::id);
        NamelessProblems nameless = new NamelessProblems(result, this::id, ofFile);
        List<Problem> problems =
                result.problems().stream().map(nameless::replace).toList();
        return new ReadResult(
                chart,
                problems,
                result.mapping().withFiles(ofFile),
                result.counts(),
                result.sources().stream().map(source -> source.with(ofFile)).toList(),
                result.currency(),
                List.of(),
                result.language(),
                result.stated().map(said -> new StatedDay(said.day(), "")));
    }

    private Map<Field, UnaryOperator<String>> replacements(NamesInTexts names, IdsInTexts ids) {
        Map<Field, UnaryOperator<String>> replacements = new EnumMap<>(Field.class);
        replacements.put(Field.ID, this::id);
        replacements.put(Field.NAME, this::name);
        TEXTS.forEach(field -> {
            NamesInTexts.Kind kind = PLACES.contains(field) ? NamesInTexts.Kind.PLACE : NamesInTexts.Kind.ABOUT_PEOPLE;
            replacements.put(
                    field, text -> ids.replace(names.replace(withoutAddresses(text), kind, this::name), this::id));
        });
        return replacements;
    }

    private static String withoutAddresses(String text) {
        return text.indexOf('@') < 0 ? text : ADDRESS.matcher(text).replaceAll(UNKNOWN);
    }

    private String id(String id) {
        return "P-" + code("id\n" + id);
    }

    private String name(String name) {
        return "N-" + code("name\n" + name);
    }

    private String code(String text) {
        byte[] bytes = hash.hashString(text, StandardCharsets.UTF_8).asBytes();
        return BaseEncoding.base32().encode(bytes).substring(0, LENGTH);
    }
}
