package dev.spanwise.web.security;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.Duration;
import java.util.Optional;

/**
 * The browsers that people have signed in with. Whoever guesses at somebody's password slows down everybody who comes
 * under that name, but not the browser its owner is known by. Kept in memory: after a start nobody is known, and nobody
 * is slowed down.
 */
public final class KnownBrowsers {
    /** How long a browser stays known after it was last used to sign in. */
    public static final Duration LIFETIME = Duration.ofDays(30);

    private final Cache<String, String> names = CacheBuilder.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(LIFETIME)
            .build();

    /** Gets to know a browser somebody signed in with; gives the token it shows from now on. */
    public String meet(String name) {
        String token = Secrets.random();
        names.put(Secrets.fingerprint(token), name);
        return token;
    }

    /** What stands for a browser in the throttle, where it shows a token that this person signed in with. */
    public Optional<String> find(String token, String name) {
        String fingerprint = Secrets.fingerprint(token);
        return name.equals(names.getIfPresent(fingerprint)) ? Optional.of(fingerprint) : Optional.empty();
    }
}
