package dev.spanwise.web.accounts;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Keeps passwords as salted PBKDF2 (HMAC-SHA-256), written as {@code rounds$salt$hash}. */
final class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    private final int rounds;
    /** Checked when an account does not exist, so that its absence takes as long to find as a wrong password. */
    private final String nobodys;

    /** Passwords whose hash takes so many rounds to compute; one kept with other rounds is checked with its own. */
    Passwords(int rounds) {
        this.rounds = rounds;
        this.nobodys = write(random(SALT_BYTES), random(HASH_BITS / Byte.SIZE));
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return random;
    }

    private String write(byte[] salt, byte[] hash) {
        Base64.Encoder text = Base64.getEncoder();
        return rounds + "$" + text.encodeToString(salt) + "$" + text.encodeToString(hash);
    }

    String hash(String password) {
        byte[] salt = random(SALT_BYTES);
        return write(salt, derive(password, salt, rounds));
    }

    /** Whether a password is the one that was kept. */
    boolean matches(String password, String kept) {
        String[] parts = kept.split("\\$", -1);
        Base64.Decoder text = Base64.getDecoder();
        byte[] expected = text.decode(parts[2]);
        byte[] given = derive(password, text.decode(parts[1]), Integer.parseInt(parts[0]));
        return MessageDigest.isEqual(expected, given);
    }

    /** Takes as long as {@link #matches}, and never does. */
    boolean matchesNobodys(String password) {
        return matches(password, nobodys);
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2WithHmacSHA256", e);
        } finally {
            key.clearPassword();
        }
    }
}
