package dev.spanwise.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.text.Face;
import dev.spanwise.model.text.RefusedException;
import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A refusal says the same to every face, in its language and with its names of options. */
class RefusedExceptionTest {
    private static final Face TYPED = new Face(Locale.ENGLISH, name -> "--" + name, Optional.empty());

    /** In the words of this package, which has a sentence about one thing that reports to itself. */
    private static final class Refused extends RefusedException {
        Refused(String key, Object... arguments) {
            super(key, arguments);
        }
    }

    private static final String KEY = "problem.self-manager";

    @Test
    void namesAnOptionAsTheFaceDoes() {
        Refused refused = new Refused(KEY, new RefusedException.OptionName("max-span"));
        assertThat(refused.sentence(TYPED)).contains("--max-span");
        assertThat(refused.sentence(Face.in(Locale.ENGLISH))).contains("\"max-span\"");
        assertThat(refused.sentence(Face.in(Locale.GERMANY))).contains("„max-span“");
    }

    @Test
    void anArgumentThatIsARefusalIsToldByTheSameFace() {
        Refused inner = new Refused(KEY, new RefusedException.OptionName("layers"));
        assertThat(new Refused(KEY, inner).sentence(TYPED)).contains(inner.sentence(TYPED));
    }

    @Test
    void aFaceWithASentenceOfItsOwnSaysThat() {
        String other = "problem.no-top";
        Texts own = Texts.in(Position.class, Locale.ENGLISH);
        assertThat(own.has(other)).isTrue();
        Face face = new Face(Locale.GERMAN, name -> name, Optional.of(own));
        assertThat(new Refused(other, List.of().toArray()).sentence(face)).isEqualTo(own.get(other));
    }

    @Test
    void aCauseMayBeToldLater() {
        Throwable cause = new IllegalStateException("broken");
        assertThat(new Refused(KEY, "x").initCause(cause)).hasCause(cause);
    }

    @Test
    void logsReadEnglish() {
        Refused refused = new Refused(KEY, "x");
        assertThat(refused).hasMessage(refused.sentence(Face.in(Locale.ENGLISH)));
    }
}
