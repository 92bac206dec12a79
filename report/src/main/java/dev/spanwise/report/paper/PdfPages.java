package dev.spanwise.report.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import dev.spanwise.model.text.Texts;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * Lays a page of HTML out on paper: a tagged PDF/A-2a file for people and programs, with bookmarks, running heads and page
 * numbers. Nothing is fetched: style and fonts come with Spanwise, and addresses in the page are not followed.
 */
public final class PdfPages {
    /** What stands in the file where there is no base address. */
    private static final String NOWHERE = "about:blank";

    private final Document page;
    private final List<String> missing;

    private PdfPages(Document page, List<String> missing) {
        this.page = page;
        this.missing = missing;
    }

    /** The pages of a whole HTML document; that characters are missing stands at its end. */
    public static PdfPages of(String html, Locale language) {
        PagedDocument paged = PagedDocument.of(html, Texts.in(PdfPages.class, language));
        return new PdfPages(paged.document(), paged.missingCharacters());
    }

    /** Characters that the font does not have, each once; a hollow square stands in their places. */
    public List<String> missingCharacters() {
        return List.copyOf(missing);
    }

    /** Writes the file; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder pages = new PdfRendererBuilder();
        pages.useUriResolver(new OwnFonts());
        pages.useProtocolsStreamImplementation(new OwnFonts(), OwnFonts.PROTOCOL);
        try (BatikSVGDrawer drawer = new BatikSVGDrawer()) {
            pages.useSVGDrawer(drawer);
            pages.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
            pages.usePdfUaAccessibility(true);
            pages.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            pages.withProducer("Spanwise");
            pages.withW3cDocument(new W3CDom().fromJsoup(page), NOWHERE);
            pages.toStream(out);
            pages.run();
        }
    }
}
