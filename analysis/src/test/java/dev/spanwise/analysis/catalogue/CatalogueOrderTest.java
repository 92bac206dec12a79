package dev.spanwise.analysis.catalogue;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whichever list of options is asked for first, all are there: lists that need each other to begin with would be a
 * failure that comes and goes with what a person opens first.
 */
class CatalogueOrderTest {
    /** Has the program's classes anew, so that none has begun. */
    private static final class Fresh extends ClassLoader {
        Fresh() {
            super(CatalogueOrderTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> known = findLoadedClass(name);
            if (known != null || !name.startsWith("dev.spanwise.")) {
                return known != null ? known : super.loadClass(name, resolve);
            }
            try {
                byte[] code = Resources.toByteArray(Resources.getResource(name.replace('.', '/') + ".class"));
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                AskedComparison.class,
                AskedFairness.class,
                AskedForecast.class,
                AskedLimits.class,
                AskedPlan.class,
                AskedScenario.class,
                AskedReading.class,
                AskedSelection.class,
                AskedTargets.class,
                AskedTerms.class,
                AskedWaves.class,
                AskedReasons.class,
                Descriptions.class,
                OptionSchemas.class,
                StepKinds.class
            })
    void everyListCanBeTheFirst(Class<?> list) {
        assertThatCode(() -> Class.forName(list.getName(), true, new Fresh())).doesNotThrowAnyException();
    }
}
