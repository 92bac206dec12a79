package dev.spanwise.report.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.FSUriResolver;
import dev.spanwise.report.diagram.text.LiberationSans;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The only things that a page may name: the fonts that come with Spanwise, and places in itself. */
final class OwnFonts implements FSUriResolver, FSStreamFactory {
    static final String PROTOCOL = "spanwise-font";

    private static final String START = PROTOCOL + ":/";

    @Override
    public @Nullable String resolveURI(@Nullable String base, String uri) {
        return uri.startsWith(START) || uri.startsWith("#") ? uri : null;
    }

    @Override
    public FSStream getUrl(String url) {
        String face = url.substring(START.length()).toUpperCase(Locale.ROOT);
        byte[] font = LiberationSans.valueOf(face).bytes();
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(font);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
