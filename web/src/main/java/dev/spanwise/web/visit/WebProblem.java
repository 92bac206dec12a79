package dev.spanwise.web.visit;

import dev.spanwise.model.text.Face;
import dev.spanwise.model.text.RefusedException;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.stream.Stream;

/** A request that cannot be answered, with a sentence that says why and what to do. */
public final class WebProblem extends RefusedException {
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final transient List<Way> ways;

    /**
     * A problem told by a sentence of this package's texts.
     *
     * @param key the sentence's key, {@code problem.*}
     */
    public WebProblem(HttpStatus status, String key, Object... arguments) {
        this(status, List.of(), key, arguments);
    }

    private WebProblem(HttpStatus status, List<Way> ways, String key, Object... arguments) {
        super(key, arguments);
        this.status = status;
        this.ways = ways;
    }

    /** There is nothing of this kind under this id, or this account may not know of it. */
    public static WebProblem notFound(String kind, String id) {
        return new WebProblem(HttpStatus.NOT_FOUND, "problem.no-" + kind, id);
    }

    /** A value that is not allowed. */
    public static WebProblem badRequest(String key, Object... arguments) {
        return new WebProblem(HttpStatus.BAD_REQUEST, key, arguments);
    }

    /** The same problem with one more way on, which comes first. */
    public WebProblem leading(Way way) {
        List<Way> more = Stream.concat(Stream.of(way), ways.stream()).toList();
        return new WebProblem(status, more, key(), arguments());
    }

    /** Where those who may change things can go on, the best first. */
    List<Way> ways() {
        return ways;
    }

    public HttpStatus status() {
        return status;
    }

    /** With which status a refusal is answered: whatever is not said here is what the visitor can ask better. */
    static HttpStatus statusOf(RefusedException refused) {
        return refused instanceof WebProblem problem ? problem.status() : HttpStatus.BAD_REQUEST;
    }

    @Override
    public String sentence(Face face) {
        return Sentences.in(face.language()).get(key(), told(face));
    }
}
