package dev.spanwise.model.read.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The scanners say what the regular expressions say that define what they look for. */
class ScannersTest {
    private static final Pattern AROUND = Pattern.compile(
            "[\\s\\u00A0\\u202F\\u2009'’_]|\\p{Sc}|^[A-Za-z]{1,3}\\.?(?=[\\s\\d-])|(?<=[\\d.,])(?:[A-Za-z]{3}|元|円|万|,-|\\.-|%|k|K)$");
    private static final Pattern DIGITS = Pattern.compile("-?\\d[\\d.,]*|-?[.,]\\d+");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T\\s].*)?");

    private static final String[] PARTS = {
        "1",
        "23",
        "456",
        "7890",
        "0",
        ".",
        ",",
        "-",
        " ",
        "'",
        "_",
        "%",
        "k",
        "K",
        "EUR",
        "€",
        "$",
        "GBP.",
        "US",
        "(",
        ")",
        "a",
        "Grade",
        "@",
        "/",
        ":",
        "\u00A0",
        "元",
        "万",
        "2021",
        "-04-",
        "03",
        "20210403",
        "Jan",
        "März",
        "T",
        "th",
        "é",
        "İ",
        "ß",
        "+"
    };

    private static String random(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int parts = random.nextInt(6); parts >= 0; parts--) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }

    @Test
    void textsThatAreFoldedAlreadyStayAsTheyAre() {
        SplittableRandom random = new SplittableRandom(13);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(5); length > 0; length--) {
                text.append(" ab Z9-\t\u007F".charAt(random.nextInt(9)));
            }
            String collapsed = text.toString().replaceAll("[ \t]+", " ").strip();
            assertThat(Folding.ofAccents(text.toString())).isEqualTo(collapsed.toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void numbers() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 200_000; i++) {
            String text = random(random);
            String bare = bare(text);
            boolean number = DIGITS.matcher(bare).matches();
            assertThat(NumberText.isNumber(text)).as(text).isEqualTo(number);
            assertThat(NumberText.bare(text)).as(text).isEqualTo(bare);
            assertThat(Double.isNaN(NumberText.parse(text, false))).as(text).isEqualTo(!number);
        }
    }

    private static String bare(String text) {
        Matcher brackets = Pattern.compile("\\((.+)\\)").matcher(text);
        String signed = brackets.matches() ? "-" + brackets.group(1) : text;
        return AROUND.matcher(AROUND.matcher(signed.strip()).replaceAll("")).replaceAll("");
    }

    /** Whatever the quick look rules out is no day by any pattern; days that begin with the year are those of the pattern. */
    @Test
    void days() {
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < 200_000; i++) {
            String text = random(random).strip();
            Matcher matcher = YEAR_FIRST.matcher(text);
            if (matcher.matches()) {
                assertThat(DateText.parse(text, DateOrder.DAY_FIRST)).as(text).isEqualTo(day(matcher));
            }
        }
        for (String day : new String[] {
            "3/4/21", "3. 4. 2021", "20210403", "20210403120000", "3 April 2021", "3rd Apr 21", "Apr 3, 2021"
        }) {
            assertThat(DateText.parse(day, DateOrder.DAY_FIRST)).as(day).isEqualTo(LocalDate.of(2021, 4, 3));
        }
    }

    private static @Nullable LocalDate day(Matcher matcher) {
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The table of Latin letters and the range of Chinese characters agree with Unicode's data. */
    @Test
    void plainLetters() {
        for (int c = 0; c < 0x10000; c++) {
            String letter = "x" + (char) c + "y";
            if (!Character.isSurrogate((char) c)) {
                assertThat(PlainLetters.of(letter)).isEqualTo(PlainLetters.byUnicode(letter));
                String folded = letter.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
                assertThat(Folding.ofCase(letter)).isEqualTo(Whitespace.collapse(folded));
            }
        }
        assertThat(PlainLetters.isSimple("Prénom Größe 部門")).isTrue();
        assertThat(Normalizer.normalize("ガ", Normalizer.Form.NFKD)).hasSize(2);
    }
}
