package dev.spanwise.web.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LongAnswersTest {
    private final LongAnswers answers = new LongAnswers();

    @AfterEach
    void close() {
        answers.close();
    }

    @Test
    void whatTakesLongIsWorkedOutOnceAndAskedForAgain() {
        CountDownLatch asked = new CountDownLatch(1);
        AtomicInteger times = new AtomicInteger();
        assertThat(find(asked, times)).isEmpty();
        assertThat(find(asked, times)).isEmpty();
        asked.countDown();
        Optional<String> answer = Optional.empty();
        while (answer.isEmpty()) {
            answer = find(asked, times);
        }
        assertThat(answer).contains("there");
        assertThat(times).hasValue(1);
    }

    private Optional<String> find(CountDownLatch asked, AtomicInteger times) {
        return answers.find("question", () -> {
            times.incrementAndGet();
            asked.await();
            return "there";
        });
    }

    @Test
    void whatGoesWrongIsToldAsItIsAndTriedAnew() {
        assertThatThrownBy(() -> answers.find("question", () -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no");
        Optional<String> answer = Optional.empty();
        while (answer.isEmpty()) {
            answer = answers.find("question", () -> "there");
        }
        assertThat(answer).contains("there");
    }
}
