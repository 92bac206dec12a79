package dev.spanwise.web.visit;

import dev.spanwise.analysis.ask.OptionException;
import dev.spanwise.model.text.Texts;
import io.javalin.http.HttpStatus;

/** A request that cannot be answered, with a sentence that says why and what to do. */
public final class WebProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String key;
    private final transient Object[] arguments;

    /**
     * A problem told by a sentence of this package's texts.
     *
     * @param key the sentence's key, {@code problem.*}
     */
    public WebProblem(HttpStatus status, String key, Object... arguments) {
        super(key);
        this.status = status;
        this.key = key;
        this.arguments = arguments;
    }

    /** There is nothing of this kind under this id, or this account may not know of it. */
    public static WebProblem notFound(String kind, String id) {
        return new WebProblem(HttpStatus.NOT_FOUND, "problem.no-" + kind, id);
    }

    /** A value that is not allowed. */
    public static WebProblem badRequest(String key, Object... arguments) {
        return new WebProblem(HttpStatus.BAD_REQUEST, key, arguments);
    }

    /**
     * An option that cannot be as it was given: with its name to a program, with what its field is called to a person.
     *
     * @param key a sentence that goes around the one about the option
     */
    public static WebProblem of(String key, OptionException wrong, Visit visit) {
        String sentence = visit.isApi()
                ? wrong.sentence(visit.language())
                : wrong.sentence(visit.language(), name -> called(name, visit.texts()));
        return badRequest(key, sentence);
    }

    private static String called(String name, Texts texts) {
        String field = "option." + name;
        return texts.get("problem.named", texts.has(field) ? texts.get(field) : name);
    }

    public HttpStatus status() {
        return status;
    }

    /** The sentence in a language. */
    public String message(Texts texts) {
        return texts.get(key, arguments);
    }
}
