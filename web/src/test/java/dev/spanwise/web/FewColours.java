package dev.spanwise.web;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures of pages in the 256 colours that they have most of, in a third of the bytes. */
final class FewColours {
    /** Areas keep their very colour; edges of letters share what is left over. */
    private static final int EXACT = 160;

    private static final int ALL = 256;
    private static final int ROUGHLY = 0xf0f0f0;

    private FewColours() {}

    static void write(BufferedImage picture, Path file) {
        int[] colours = colours(picture);
        var palette =
                new IndexColorModel(8, colours.length, colours, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        var few = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int index = nearest.computeIfAbsent(colour(picture, x, y), colour -> nearest(colours, colour));
                few.getRaster().setSample(x, y, 0, index);
            }
        }
        store(few, file);
    }

    private static int[] colours(BufferedImage picture) {
        Set<Integer> chosen =
                new LinkedHashSet<>(mostOf(picture, colour -> colour).subList(0, EXACT));
        for (int rough : mostOf(picture, colour -> colour & ROUGHLY)) {
            if (chosen.size() < ALL) {
                // the middle of what was rounded down to it
                chosen.add(rough | 0x080808);
            }
        }
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<Integer> mostOf(BufferedImage picture, IntUnaryOperator as) {
        Map<Integer, Integer> count = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                count.merge(as.applyAsInt(colour(picture, x, y)), 1, Integer::sum);
            }
        }
        return count.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int colour(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) & 0xffffff;
    }

    private static int nearest(int[] colours, int colour) {
        int best = 0;
        for (int i = 1; i < colours.length; i++) {
            if (distance(colours[i], colour) < distance(colours[best], colour)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int apart = (one >> shift & 0xff) - (other >> shift & 0xff);
            sum += apart * apart;
        }
        return sum;
    }

    private static void store(BufferedImage picture, Path file) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam smallest = writer.getDefaultWriteParam();
        smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        smallest.setCompressionQuality(0);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(Files.newOutputStream(file))) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), smallest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
