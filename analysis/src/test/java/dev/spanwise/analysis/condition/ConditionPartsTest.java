package dev.spanwise.analysis.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.condition.ConditionParts.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionPartsTest {
    private static ConditionParts parts(String condition) {
        return ConditionParts.find(condition).orElseThrow();
    }

    @Test
    void aRowOfComparisonsIsReadHoweverItIsSpaced() {
        assertThat(parts("department=='Sales'&&span>8 && (!vacant && manager) && grade in ['A','B']"))
                .isEqualTo(new ConditionParts(
                        true,
                        List.of(
                                new Part(Variable.DEPARTMENT, "is", List.of("Sales")),
                                new Part(Variable.SPAN, "above", List.of(8L)),
                                new Part(Variable.VACANT, "no", List.of()),
                                new Part(Variable.MANAGER, "yes", List.of()),
                                new Part(Variable.GRADE, "is", List.of("A", "B")))));
    }

    @Test
    void oneOfSeveralWillDo() {
        assertThat(parts("title.contains('R&D') || title.startsWith('Head') || salary >= 1.5 || name != ''"))
                .isEqualTo(new ConditionParts(
                        false,
                        List.of(
                                new Part(Variable.TITLE, "contains", List.of("R&D")),
                                new Part(Variable.TITLE, "begins", List.of("Head")),
                                new Part(Variable.SALARY, "at-least", List.of(1.5)),
                                new Part(Variable.NAME, "is-not", List.of("")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "manager && (vacant || contractor)",
                "!(span > 3)",
                "span + 1 > 3",
                "title.matches('A.*')",
                "3 < span",
                "department == location",
                "size(name) > 3",
                "true",
                "grade in []"
            })
    void whatIsMoreThanARowIsNone(String condition) {
        assertThat(ConditionParts.find(condition)).isEmpty();
    }
}
