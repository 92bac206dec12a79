package dev.spanwise.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * One sheet for each page, for whoever looks at all of them: the page in three windows, in light above and in dark below. Taken when asked
 * for alone, with {@code -Dspanwise.sheets=FOLDER}; the whole pages, in their own size, stand in {@code FOLDER/whole}.
 */
final class Sheets {
    private static final String FOLDER = System.getProperty("spanwise.sheets", "");

    /** What a laptop, a small one and a phone show. */
    private static final int[][] WINDOWS = {{1440, 900}, {1024, 768}, {390, 844}};

    /** Of longer pages the sheet has the beginning. */
    private static final int HEIGHT = 1200;

    private static final int GAP = 10;

    private Sheets() {}

    /** Takes the page as it stands, from this element of it on; the window is afterwards as before. */
    static void take(Page page, String name, String from) {
        if (FOLDER.isEmpty()) {
            return;
        }
        var window = page.viewportSize();
        List<List<BufferedImage>> rows = new ArrayList<>();
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            rows.add(row(page, name + (theme == ColorScheme.DARK ? "-dark" : ""), from));
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(window.width, window.height);
        FewColours.write(joined(rows), Path.of(FOLDER).resolve(name + ".png"));
    }

    private static List<BufferedImage> row(Page page, String name, String from) {
        List<BufferedImage> row = new ArrayList<>();
        for (int[] window : WINDOWS) {
            page.setViewportSize(window[0], window[1]);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            // charts fit themselves to the new width with the next frames
            page.evaluate("new Promise(done => setTimeout(done, 500))");
            BufferedImage whole = picture(page, Path.of(FOLDER, "whole", name + "-" + window[0] + ".png"));
            Number top = (Number)
                    page.evaluate("from => document.querySelector(from).getBoundingClientRect().top + scrollY", from);
            row.add(beginning(whole, Math.max(0, top.intValue())));
        }
        return row;
    }

    private static BufferedImage picture(Page page, Path file) {
        byte[] png =
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage beginning(BufferedImage whole, int top) {
        return whole.getSubimage(0, top, whole.getWidth(), Math.min(HEIGHT, whole.getHeight() - top));
    }

    /** In half their size, which keeps the largest words readable. */
    private static BufferedImage joined(List<List<BufferedImage>> rows) {
        int width = rows.get(0).stream()
                .mapToInt(picture -> picture.getWidth() / 2 + GAP)
                .sum();
        int height = rows.stream().mapToInt(Sheets::height).sum();
        BufferedImage sheet = new BufferedImage(width + GAP, height + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D ink = sheet.createGraphics();
        ink.setPaint(java.awt.Color.GRAY);
        ink.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        ink.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        int y = GAP;
        for (List<BufferedImage> row : rows) {
            int x = GAP;
            for (BufferedImage picture : row) {
                ink.drawImage(picture, x, y, picture.getWidth() / 2, picture.getHeight() / 2, null);
                x += picture.getWidth() / 2 + GAP;
            }
            y += height(row);
        }
        ink.dispose();
        return sheet;
    }

    private static int height(List<BufferedImage> row) {
        return row.stream().mapToInt(BufferedImage::getHeight).max().orElse(0) / 2 + GAP;
    }
}
