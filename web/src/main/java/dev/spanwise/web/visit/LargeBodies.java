package dev.spanwise.web.visit;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Bounds how many large bodies are read at once, of one account and in all: each keeps a thread for as long as it is being
 * sent, and whoever sends slowly keeps none from others.
 */
public final class LargeBodies extends Handler.Wrapper {
    /** Of one account: more than anybody chooses one after the other while the first is on its way. */
    static final int OF_ONE = 8;

    /** Of all: about a quarter of the threads. */
    static final int IN_ALL = 64;

    private static final String PLACE = LargeBodies.class.getName();

    private final long large;
    private final Multiset<String> senders = HashMultiset.create();

    /**
     * Bounds them for whatever comes behind.
     *
     * @param large more bytes than a thread waits for; fewer are there whole before it begins
     */
    public LargeBodies(long large) {
        this.large = large;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getLength() > large || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)) {
            Place place = new Place();
            request.setAttribute(PLACE, place);
            Request.addCompletionListener(request, failure -> place.leave());
        }
        return super.handle(request, response, callback);
    }

    /**
     * Takes a place for what a request carries, if that is large, until the request has ended in whatever way.
     *
     * @throws WebProblem when there is none
     */
    static void enter(Context http, String sender) {
        Place place = (Place) http.req().getAttribute(PLACE);
        HttpStatus taken = place == null ? HttpStatus.OK : place.take(sender);
        if (taken != HttpStatus.OK) {
            http.header("Retry-After", "30");
            http.header("Connection", "close"); // what is on its way is not read
            boolean own = taken == HttpStatus.TOO_MANY_REQUESTS;
            throw new WebProblem(taken, own ? "problem.uploads-own" : "problem.uploads", own ? OF_ONE : IN_ALL);
        }
    }

    /** That of one request; nobody's at first. */
    private final class Place {
        private @Nullable String sender;

        private HttpStatus take(String account) {
            synchronized (senders) {
                if (senders.count(account) >= OF_ONE) {
                    return HttpStatus.TOO_MANY_REQUESTS;
                }
                if (senders.size() >= IN_ALL) {
                    return HttpStatus.SERVICE_UNAVAILABLE;
                }
                senders.add(account);
                sender = account;
                return HttpStatus.OK;
            }
        }

        private void leave() {
            synchronized (senders) {
                if (sender != null) {
                    senders.remove(sender);
                }
            }
        }
    }
}
