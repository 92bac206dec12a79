package dev.spanwise.cli;

import dev.spanwise.model.read.Pseudonyms;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.web.security.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether names and ids are replaced, and under which key: a random one that is forgotten when the program ends, or that
 * of a file, which is made when it is not there yet.
 */
final class PseudonymOptions implements OwnOptions.Owner {
    private final Session session;

    private @Nullable Path keyFile;

    /** One for all files of a run, so that two of them can be compared. */
    private @Nullable Pseudonyms pseudonyms;

    /** What the files that were read are called in results. */
    private final Map<String, String> files = new HashMap<>();

    PseudonymOptions(Session session) {
        this.session = session;
    }

    @Override
    public void tell(OwnOptions options) {
        options.file(62, file -> keyFile = file, "--pseudonym-key");
    }

    /** Whether a key is named, which asks for pseudonyms. */
    boolean hasKey() {
        return keyFile != null;
    }

    /**
     * The result as the options want it.
     *
     * @param wanted whether pseudonyms are wanted also where no key is named
     * @throws CommandFailure when the key file cannot be read or made, or is too short
     */
    ReadResult replace(ReadResult result, boolean wanted) {
        if (!wanted && keyFile == null) {
            return result;
        }
        if (pseudonyms == null) {
            pseudonyms = Pseudonyms.under(key());
        }
        ReadResult replaced = pseudonyms.replace(result);
        for (int table = 0; table < result.sources().size(); table++) {
            files.put(
                    result.sources().get(table).file(),
                    replaced.sources().get(table).file());
        }
        return replaced;
    }

    /** The name of a file that was read, without people who have pseudonyms. */
    String told(String file) {
        return files.getOrDefault(file, file);
    }

    private byte[] key() {
        if (keyFile == null) {
            session.note(session.text("pseudonyms.of-this-run"));
            return Pseudonyms.randomKey();
        }
        byte[] key = Files.exists(keyFile) ? read(keyFile) : made(keyFile);
        if (key.length < Pseudonyms.SHORTEST_KEY) {
            throw new CommandFailure(
                    session.text("pseudonyms.short-key", keyFile, key.length, Pseudonyms.SHORTEST_KEY));
        }
        return key;
    }

    private byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CommandFailure(Errors.reason(e, session));
        }
    }

    /** Letters that can be copied; the key is what stands in the file. */
    private byte[] made(Path file) {
        byte[] key = Base64.getEncoder().encode(Pseudonyms.randomKey());
        try {
            Files.write(PrivateFiles.file(file), key);
        } catch (IOException e) {
            throw new CommandFailure(session.text("error.cannot-write", file, Errors.reason(e, session)));
        }
        session.note(session.text("pseudonyms.key-made", file));
        return key;
    }
}
