package dev.spanwise.model.read.format;

import com.google.common.io.CharSource;
import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.TableOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads comma, semicolon, tab and bar separated text; charset, delimiter and quote are found out unless given. UTF-8 is
 * read as the bytes it is, any other charset is turned into it on the way.
 */
public final class DelimitedReader {
    private static final int SAMPLE = 1 << 16;
    private static final int BLOCK = 1 << 21;

    private final Content content;
    private final TableOptions options;

    private DelimitedReader(Content content, TableOptions options) {
        this.content = content;
        this.options = options;
    }

    /** The one table of a text file. */
    public static List<RawTable> read(Content content, TableOptions options) {
        DelimitedReader reader = new DelimitedReader(content, options);
        Charset charset = options.charset() != null ? options.charset() : CharsetSniffer.sniff(content);
        try {
            return List.of(reader.read(charset, !charset.equals(StandardCharsets.UTF_8)));
        } catch (NotUtf8Exception e) {
            return List.of(reader.read(options.charset() != null ? charset : CharsetSniffer.notUtf8(content), true));
        }
    }

    /** How many cells most of the first rows have, if the text is of this kind. */
    public static int width(Content content, TableOptions options) {
        DelimitedReader reader = new DelimitedReader(content, options);
        Charset charset = options.charset() != null ? options.charset() : CharsetSniffer.sniff(content);
        RecordBlock sample = reader.sample(charset);
        return reader.dialect(sample, sample.saysDelimiter()).widths(sample).usual();
    }

    private RawTable read(Charset charset, boolean decode) {
        RecordBlock sample = sample(charset);
        boolean announced = sample.saysDelimiter();
        Dialect dialect = dialect(sample, announced);
        if (announced) {
            sample.skipLine();
        }
        Grid grid = new Grid(content.name(), content.limits());
        if (dialect.delimiter() > 127) {
            ForeignDelimiter.read(content, charset, dialect, grid);
            return table(charset, dialect, grid);
        }
        RecordColumns columns = new RecordColumns(
                content.name(),
                grid,
                dialect,
                content.limits(),
                dialect.widths(sample).usual(),
                announced ? 2 : 1);
        try (InputStream stream = stream(charset, decode)) {
            columns.read(new RecordSource(stream, content.name(), dialect, content.limits(), announced, BLOCK));
        } catch (IOException e) {
            throw content.failure(e);
        }
        RawTable table = table(charset, dialect, grid);
        List<SourceRow> stray = columns.strayLines().stream()
                .map(line -> new SourceRow(content.name(), line))
                .toList();
        return stray.isEmpty() ? table : table.with(Problem.of(ProblemKind.STRAY_QUOTE, stray, stray.size()));
    }

    private RawTable table(Charset charset, Dialect dialect, Grid grid) {
        String format = dialect.delimiter() == '\t' ? "TSV" : "CSV";
        return new RawTable(content.name(), format, null, charset.name(), dialect.delimiter(), false, grid);
    }

    private Dialect dialect(RecordBlock sample, boolean announced) {
        Dialect found = Dialect.sniff(sample);
        if (options.delimiter() != null) {
            return new Dialect(options.delimiter(), found.quote());
        }
        int said = sample.start + 4;
        return announced && said < sample.end ? new Dialect((char) sample.bytes[said], found.quote()) : found;
    }

    /** The beginning of the text, in UTF-8. */
    private RecordBlock sample(Charset charset) {
        byte[] head = content.head(SAMPLE);
        boolean utf8 = charset.equals(StandardCharsets.UTF_8);
        byte[] text = utf8 ? head : new String(head, charset).getBytes(StandardCharsets.UTF_8);
        RecordBlock sample = RecordBlock.of(text, head.length < SAMPLE);
        sample.skipMark();
        return sample;
    }

    private InputStream stream(Charset charset, boolean decode) throws IOException {
        InputStream stream = content.openWithProgress();
        return decode
                ? new Decoded(stream, charset)
                        .asByteSource(StandardCharsets.UTF_8)
                        .openStream()
                : stream;
    }

    /** Characters of a stream that is opened once. */
    private static final class Decoded extends CharSource {
        private final InputStream stream;
        private final Charset charset;

        Decoded(InputStream stream, Charset charset) {
            this.stream = stream;
            this.charset = charset;
        }

        @Override
        public Reader openStream() {
            return new InputStreamReader(stream, charset);
        }
    }
}
