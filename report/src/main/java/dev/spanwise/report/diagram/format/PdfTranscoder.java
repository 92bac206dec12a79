package dev.spanwise.report.diagram.format;

import dev.spanwise.report.diagram.text.LiberationSans;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.fop.svg.PDFTranscoder;

/** Turns one of our SVG files into a PDF file of one page, with our fonts inside and nothing fetched from outside. */
final class PdfTranscoder {
    private PdfTranscoder() {}

    static byte[] transcode(String svg) throws IOException {
        PDFTranscoder transcoder = new PDFTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            // looking through the fonts of the system takes seconds
            byte[] fonts = configuration(ForeignLetters.in(svg)).getBytes(StandardCharsets.UTF_8);
            transcoder.configure(new DefaultConfigurationBuilder().build(new ByteArrayInputStream(fonts)));
            transcoder.transcode(
                    new TranscoderInput(new StringReader(ArabicForms.joined(svg))), new TranscoderOutput(out));
        } catch (TranscoderException | ConfigurationException e) {
            throw new IOException("the PDF cannot be made: " + e.getMessage(), e);
        }
        return out.toByteArray();
    }

    private static String configuration(boolean systemFonts) {
        return "<fop version=\"1.0\"><fonts>" + font(LiberationSans.REGULAR, "normal")
                + font(LiberationSans.BOLD, "bold") + (systemFonts ? "<auto-detect/>" : "") + "</fonts></fop>";
    }

    private static String font(LiberationSans face, String weight) {
        return "<font embed-url=\"" + face.location() + "\" embedding-mode=\"subset\"><font-triplet name=\""
                + LiberationSans.FAMILY + "\" style=\"normal\" weight=\"" + weight + "\"/></font>";
    }
}
