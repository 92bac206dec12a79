package dev.spanwise.web.visit;

/** Answers one kind of request. */
@FunctionalInterface
public interface Handler {
    /**
     * Answers.
     *
     * @throws Exception when it cannot be answered; {@link WebProblem} for what the person can do something about
     */
    void answer(Visit visit) throws Exception;
}
