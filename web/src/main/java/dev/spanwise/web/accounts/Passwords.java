package dev.spanwise.web.accounts;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Keeps passwords as salted PBKDF2 (HMAC-SHA-256, 600,000 rounds, the figure OWASP's password storage cheat sheet asks
 * for), written as {@code rounds$salt$hash}.
 */
final class Passwords {
    private static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    /** Checked when an account does not exist, so that its absence takes as long to find as a wrong password. */
    static final String NOBODYS = hash("nobody has this password");

    private Passwords() {}

    static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder();
        return ROUNDS + "$" + text.encodeToString(salt) + "$" + text.encodeToString(derive(password, salt, ROUNDS));
    }

    static boolean matches(String password, String kept) {
        String[] parts = kept.split("\\$", -1);
        Base64.Decoder text = Base64.getDecoder();
        byte[] expected = text.decode(parts[2]);
        byte[] given = derive(password, text.decode(parts[1]), Integer.parseInt(parts[0]));
        return MessageDigest.isEqual(expected, given);
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
