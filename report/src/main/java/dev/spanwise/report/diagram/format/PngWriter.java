package dev.spanwise.report.diagram.format;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import dev.spanwise.report.diagram.text.LiberationSans;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Turns our SVG into PNG. */
public final class PngWriter {
    /** More pixels than this take gigabytes of memory, and no program shows them. */
    public static final long MOST_PIXELS = 120_000_000;

    /** Of a picture measured in CSS pixels. */
    private static final double POINTS_PER_PIXEL = 0.75;

    private static boolean fontsRegistered;

    private PngWriter() {}

    /**
     * The picture as PNG.
     *
     * @param svg one of our SVG files
     * @param scale pixels for each point
     * @throws IllegalArgumentException when that makes more than {@link #MOST_PIXELS}
     */
    public static byte[] write(String svg, double scale) throws IOException {
        registerFonts();
        SVGDocument document = load(ForeignLetters.inInstalledFonts(svg));
        FloatSize size = document.size();
        int width = Math.max(1, (int) Math.round(size.width * POINTS_PER_PIXEL * scale));
        int height = Math.max(1, (int) Math.round(size.height * POINTS_PER_PIXEL * scale));
        if ((long) width * height > MOST_PIXELS) {
            throw new IllegalArgumentException(width + " x " + height + " pixels");
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        document.render(null, graphics, new ViewBox(0, 0, width, height));
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static SVGDocument load(String svg) throws IOException {
        LoaderContext context = LoaderContext.builder()
                .documentLimits(new DocumentLimits(50, 50, Integer.MAX_VALUE))
                .build();
        var in = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        SVGDocument document = new SVGLoader().load(in, null, context);
        if (document == null) {
            throw new IOException("the SVG cannot be read back");
        }
        return document;
    }

    private static synchronized void registerFonts() throws IOException {
        if (fontsRegistered) {
            return;
        }
        for (LiberationSans face : LiberationSans.values()) {
            try {
                Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.bytes()));
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            } catch (FontFormatException e) {
                throw new IOException("the font " + face + " is damaged", e);
            }
        }
        fontsRegistered = true;
    }
}
