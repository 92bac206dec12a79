package dev.spanwise.web.visit;

import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.accounts.Session;
import dev.spanwise.web.accounts.Sessions;
import dev.spanwise.web.security.Addresses;
import dev.spanwise.web.security.SafeHeaders;
import dev.spanwise.web.security.Secrets;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Stands before every request: the right address, from our own page, signed in, with the right to do it. */
public final class Guard {
    /** The header or form field that proves a change comes from a page of ours. */
    public static final String CSRF_HEADER = "X-CSRF";

    /** Where programs ask whether the server answers. */
    public static final String HEALTH = "/health";

    private static final Set<io.javalin.http.HandlerType> READS =
            Set.of(io.javalin.http.HandlerType.GET, io.javalin.http.HandlerType.HEAD);

    /** What somebody who has not signed in may send: a name and a password. */
    private static final long LONGEST_OF_STRANGERS = 16 << 10;

    private final Sessions sessions;
    private final Supplier<Addresses> addresses;
    private final Supplier<Cookies> cookies;
    private final boolean team;
    private final int largestUpload;

    /**
     * A guard before a server.
     *
     * @param addresses known only once the server listens, as are its cookies
     * @param team whether there are accounts besides that of whoever started the server
     * @param largestUpload the largest request, with all files of an upload, in megabytes
     */
    public Guard(
            Sessions sessions,
            Supplier<Addresses> addresses,
            Supplier<Cookies> cookies,
            boolean team,
            int largestUpload) {
        this.sessions = sessions;
        this.addresses = addresses;
        this.cookies = cookies;
        this.team = team;
        this.largestUpload = largestUpload;
    }

    /** Checks what does not depend on what is asked for. */
    public void checkOrigin(Context http) {
        SafeHeaders.set(http);
        if (addresses.get().https()) {
            SafeHeaders.keepEncrypted(http);
        }
        if (http.path().equals(HEALTH)) {
            return; // asked by programs that know no name of ours, and told nothing that is worth one
        }
        if (!addresses.get().allowsHost(http.host())) {
            throw new WebProblem(HttpStatus.MISDIRECTED_REQUEST, "problem.host", String.valueOf(http.host()));
        }
        if (!addresses.get().allowsOrigin(http.header("Origin"))) {
            throw new WebProblem(HttpStatus.FORBIDDEN, "problem.origin");
        }
        cookies.get().use(http);
        if (holdsNul(http.req().getRequestURI()) || holdsNul(http.queryString())) {
            throw WebProblem.badRequest("problem.nul");
        }
        if (http.req().getContentLengthLong() > (long) largestUpload << 20) {
            throw new WebProblem(HttpStatus.CONTENT_TOO_LARGE, "problem.upload-size", largestUpload);
        }
        SentBody.check(http);
    }

    /** Whoever asks for nothing of it has it noted all the same, and no database takes it. */
    private static boolean holdsNul(@Nullable String partOfAddress) {
        return partOfAddress != null && partOfAddress.contains("%00");
    }

    /** Finds out who asks, and whether they may. */
    public void checkRights(Context http) {
        Visit visit = Visit.of(http);
        visit.comesFrom(addresses.get().client(http.ip(), http.header("X-Forwarded-For")));
        Optional<Session> session = cookies.get().findSession(http).flatMap(sessions::findSession);
        session.ifPresentOrElse(found -> letIn(visit, found), () -> checkStranger(http));
        Role needed = neededRole(http);
        if (needed == Role.ANYBODY) {
            return;
        }
        if (!visit.account().may(needed)) {
            throw new WebProblem(HttpStatus.FORBIDDEN, "problem.role." + needed.id());
        }
        if (!READS.contains(http.method())
                && !carries(http, session.orElseThrow().csrf())) {
            throw new WebProblem(HttpStatus.FORBIDDEN, "problem.csrf");
        }
    }

    private void letIn(Visit visit, Session session) {
        visit.signedIn(session, team);
        LargeBodies.enter(visit.http(), session.account().name());
    }

    /** Nobody who has not signed in keeps us busy with what they send. */
    private static void checkStranger(Context http) {
        if (READS.contains(http.method())) {
            return;
        }
        long length = http.req().getContentLengthLong();
        if (length < 0 || length > LONGEST_OF_STRANGERS) {
            throw new WebProblem(HttpStatus.CONTENT_TOO_LARGE, "problem.sign-in-first");
        }
    }

    private static Role neededRole(Context http) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        http.routeRoles().forEach(role -> roles.add((Role) role));
        return roles.isEmpty() ? Role.ADMINISTRATOR : roles.iterator().next();
    }

    private static boolean carries(Context http, String csrf) {
        String header = http.header(CSRF_HEADER);
        String given = header != null ? header : http.formParam("csrf");
        return given != null && Secrets.same(csrf, given);
    }
}
