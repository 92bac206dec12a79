package dev.spanwise.analysis.generate;

import dev.spanwise.model.Flag;
import java.math.BigInteger;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An invented organisation. Its shape is held in a few numbers a position; who works there is made up anew each time
 * somebody asks, so that ten million positions can be written out one after the other in little memory.
 */
public final class SyntheticOrganisation {
    private static final int DAYS_OF_YEAR = 365;

    private final GeneratorOptions options;
    private final Words words;
    private final Skeleton shape;
    private final Placement placement;
    private final Titles titles;
    private final History history;
    private final Incumbents incumbents;
    private final Pay pay = new Pay();

    SyntheticOrganisation(GeneratorOptions options) {
        this.options = options;
        this.words = Words.in(options.language());
        this.shape = ShapeGrower.grow(options);
        this.placement = Placement.of(shape, words, options.seed());
        this.titles = new Titles(shape, placement, words, options.seed());
        this.history = new History(shape, options.seed(), options.yearsAgo());
        this.incumbents = new Incumbents(shape, history, options.seed());
    }

    /** The names of the columns, in the organisation's language. */
    public List<String> headers() {
        return words.list("headers");
    }

    /** Number of positions on the day of the snapshot. */
    public int size() {
        return history.size();
    }

    /** The day the snapshot shows. */
    public LocalDate day() {
        return history.day();
    }

    /** Hands out the positions layer by layer, the top first; every manager comes before its reports. */
    public void forEach(Consumer<SyntheticPosition> action) {
        for (int position = 0; position < shape.size(); position++) {
            if (history.isThere(position)) {
                action.accept(position(position));
            }
        }
    }

    /** Hands out the positions in no order that means anything, as a system does that sorts by something else. */
    void forEachShuffled(Consumer<SyntheticPosition> action) {
        long size = shape.size();
        long step = Math.max(1, size * 5 / 8);
        while (BigInteger.valueOf(step).gcd(BigInteger.valueOf(size)).intValue() != 1) {
            step++;
        }
        for (long i = 0; i < size; i++) {
            int position = (int) ((i * step + size / 3) % size);
            if (history.isThere(position)) {
                action.accept(position(position));
            }
        }
    }

    Words words() {
        return words;
    }

    public GeneratorOptions options() {
        return options;
    }

    private SyntheticPosition position(int position) {
        Incumbents.Incumbent incumbent = incumbents.of(position);
        SeededRandom random = SeededRandom.of(options.seed(), position * 64L + incumbent.number(), Aspect.PERSON);
        BusinessFunction function = placement.function(position);
        int grade = gradeOnTheDay(position, incumbent);
        Person person = Person.draw(random, words, function, grade, incumbent.daysInPost());
        boolean woman = person.gender() == Person.FEMALE;
        Contract contract = incumbent.vacant()
                ? new Contract(Contract.PERMANENT, 1, false)
                : Contract.draw(random, function, shape.isManager(position), grade, woman);
        Words.Location place = words.location(placement.location(position));
        int salary = pay.draw(random, grade, place.pay(), contract.fte(), woman, history.daysAgo());
        String id = id(position, incumbent);
        String title = titles.title(position, grade);
        boolean vacant = incumbent.vacant();
        return new SyntheticPosition(
                id,
                position == 0 ? null : id(history.manager(position)),
                vacant ? words.word("vacant.name") : person.name(),
                vacant ? Words.fill(words.word("vacant.pattern"), person.form(title)) : person.form(title),
                titles.department(position),
                function == null
                        ? words.word("top.department")
                        : words.ofFunction(function, "name").get(0),
                place.city(),
                options.company() + " " + place.entity(),
                "G" + grade,
                contract.type() == Contract.CONTRACTOR ? null : salary,
                contract.fte(),
                vacant ? null : hireDate(random, person, incumbent),
                vacant ? null : email(person, id),
                vacant ? null : words.list("gender").get(person.gender()),
                vacant ? null : History.TODAY.minusDays(person.ageInDays()),
                words.list("employment").get(contract.type()),
                words.list("status").get(vacant ? 2 : contract.onLeave() ? 1 : 0),
                dottedManager(position),
                flags(position, incumbent, contract));
    }

    /** Some were promoted in their post: before that, one grade lower. */
    private int gradeOnTheDay(int position, Incumbents.Incumbent incumbent) {
        int grade = placement.grade(position);
        SeededRandom random = SeededRandom.of(options.seed(), position, Aspect.PERSON + Aspect.HISTORY);
        boolean promoted = !shape.isManager(position) && grade > 4 && random.chance(0.35);
        int promotion = random.nextInt(6 * DAYS_OF_YEAR);
        boolean later = promoted && promotion < Math.min(history.daysAgo(), incumbent.daysInPost());
        return later ? grade - 1 : grade;
    }

    private String id(int position) {
        return id(position, incumbents.of(position));
    }

    private String id(int position, Incumbents.Incumbent incumbent) {
        String number = String.valueOf(incumbents.personnelNumber(position, incumbent));
        return incumbent.vacant() ? "V" + number : number;
    }

    private static LocalDate hireDate(SeededRandom random, Person person, Incumbents.Incumbent incumbent) {
        int before = random.chance(0.3) ? random.nextInt(9 * DAYS_OF_YEAR) : 0;
        int mostDays = Math.max(incumbent.daysInPost(), person.ageInDays() - 18 * DAYS_OF_YEAR);
        return History.TODAY.minusDays(Math.min(incumbent.daysInPost() + before, mostDays));
    }

    private String email(Person person, String id) {
        return (ascii(person.firstName()) + "." + ascii(person.lastName()) + "." + id + "@" + ascii(options.company())
                        + ".example")
                .toLowerCase(Locale.ROOT);
    }

    private static String ascii(String name) {
        String plain = name.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ı", "i");
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9]", "");
    }

    /** Partners of other functions have a second manager there. */
    private @Nullable String dottedManager(int position) {
        SeededRandom random = SeededRandom.of(options.seed(), position, Aspect.DOTTED_LINE);
        if (position == 0 || !random.chance(0.025)) {
            return null;
        }
        int other = random.nextInt(Math.min(position, 400));
        boolean useful = history.isThere(other) && shape.isManager(other) && other != history.manager(position);
        return useful ? id(other) : null;
    }

    private Set<Flag> flags(int position, Incumbents.Incumbent incumbent, Contract contract) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (incumbent.vacant()) {
            flags.add(Flag.VACANT);
        }
        if (contract.type() == Contract.CONTRACTOR) {
            flags.add(Flag.CONTRACTOR);
        }
        if (contract.onLeave()) {
            flags.add(Flag.ON_LEAVE);
        }
        if (titles.isAssistant(position)) {
            flags.add(Flag.ASSISTANT);
        }
        return flags;
    }
}
