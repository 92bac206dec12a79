package dev.spanwise.analysis.generate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of a synthetic organisation.
 *
 * @param firstName given name
 * @param lastName family name
 * @param gender place in the list of genders: 0 female, 1 male, 2 diverse
 * @param ageInDays on {@link History#TODAY}
 */
record Person(String firstName, String lastName, int gender, int ageInDays) {
    static final int FEMALE = 0;
    private static final int MALE = 1;
    private static final int DIVERSE = 2;
    private static final int DAYS_OF_YEAR = 365;

    /** Draws a person for a post: fewer women the higher the grade, older the higher the grade. */
    static Person draw(
            SeededRandom random, Words words, @Nullable BusinessFunction function, int grade, int daysInPost) {
        double women = (function == null ? 0.4 : function.shareOfWomen()) * (1.15 - 0.03 * grade);
        int gender = random.chance(0.006) ? DIVERSE : random.chance(women) ? FEMALE : MALE;
        boolean female = gender == DIVERSE ? random.chance(0.5) : gender == FEMALE;
        List<String> firstNames = words.list(female ? "names.female" : "names.male");
        String firstName = random.pick(firstNames);
        String lastName = random.pick(words.list("names.last"));
        int ageWhenAppointed = 19 + grade + random.nextInt(22) + random.nextInt(6);
        int appointed = ageWhenAppointed * DAYS_OF_YEAR + random.nextInt(DAYS_OF_YEAR);
        int retired = 66 * DAYS_OF_YEAR;
        int age =
                appointed + daysInPost < retired ? appointed + daysInPost : retired - random.nextInt(12 * DAYS_OF_YEAR);
        return new Person(firstName, lastName, gender, age);
    }

    String name() {
        return firstName + " " + lastName;
    }

    /** The form of a word that fits the person: "male/female", or one word for everybody. */
    String form(String forms) {
        int slash = forms.indexOf('/');
        if (slash < 0) {
            return forms;
        }
        return gender == FEMALE ? forms.substring(slash + 1) : forms.substring(0, slash);
    }
}
