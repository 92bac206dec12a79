package dev.spanwise.cli;

import dev.spanwise.model.text.Face;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Screen;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/**
 * What a command talks to: the streams of the process, what their terminal can show, and the language. Commands get it
 * in their constructor and touch no {@code System} stream themselves.
 *
 * @param in standard input, for the file name {@code -}
 * @param out standard output: results, nothing else
 * @param err standard error: notes, progress, errors
 * @param screen how wide standard output is, and whether it shows colours
 * @param progress whether standard error is a terminal, so that a progress bar may be drawn
 * @param language of everything that is said
 */
record Session(InputStream in, PrintStream out, PrintStream err, Screen screen, boolean progress, Locale language) {

    /** A sentence of this package in the session's language. */
    String text(String key, Object... arguments) {
        return Texts.in(Session.class, language).get(key, arguments);
    }

    /** How the command line tells what others refuse: options are called as they are typed. */
    Face face() {
        return new Face(language, name -> "--" + name, Optional.of(Texts.in(Session.class, language)));
    }

    /** Says something on standard error that is not part of the result. */
    void note(String sentence) {
        err.println(sentence);
    }

    Session in(Locale other) {
        return new Session(in, out, err, screen, progress, other);
    }

    /** A stream as a writer, in the stream's own charset. */
    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(
                new Writer() {
                    @Override
                    public void write(char[] text, int from, int length) {
                        stream.print(new String(text, from, length));
                    }

                    @Override
                    public void flush() {
                        stream.flush();
                    }

                    @Override
                    public void close() {
                        stream.flush();
                    }
                },
                true);
    }
}
