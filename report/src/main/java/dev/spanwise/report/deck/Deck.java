package dev.spanwise.report.deck;

import dev.spanwise.model.text.Texts;
import dev.spanwise.report.sheet.TimelessZip;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/**
 * A PowerPoint file that grows slide by slide. Everything on it can be edited: titles stand in the template's own place
 * for titles, tables are tables, and charts have their numbers behind them.
 */
public final class Deck implements Closeable {
    private final XMLSlideShow show;
    private final SlideFrame frame;
    private final Texts texts;

    private Deck(XMLSlideShow show, Locale language) {
        this.show = show;
        this.frame = new SlideFrame(show);
        this.texts = Texts.in(Deck.class, language);
    }

    /** An empty deck of the usual size, 16:9, in the colours of Spanwise. */
    public static Deck plain(Locale language) {
        XMLSlideShow show = new XMLSlideShow();
        new OwnLook(show).apply();
        return new Deck(show, language);
    }

    /**
     * An empty deck with the master, colours, fonts and size of a file.
     *
     * @throws IOException when it cannot be read, is no PowerPoint file, or lacks what slides need
     */
    public static Deck like(InputStream template, Locale language) throws IOException {
        byte[] file = template.readAllBytes();
        try (Deck trial = new Deck(Template.of(new ByteArrayInputStream(file)), language)) {
            trial.add("title", "notes"); // a master, theme or layout that is missing shows now, not after all the work
            return new Deck(Template.of(new ByteArrayInputStream(file)), language);
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    /**
     * What the file is called and what stands at the foot of its slides, where the template has a place for it.
     *
     * @param title of the file
     * @param foot of every slide from now on
     */
    public void describe(String title, String foot) {
        show.getProperties().getCoreProperties().setTitle(Words.clean(title));
        show.getProperties().getCoreProperties().setCreator("Spanwise");
        frame.footer(foot);
    }

    /**
     * A new slide.
     *
     * @param title a sentence; small letters where it is long
     * @param notes for who speaks; may be empty
     * @return the room that its title leaves
     */
    public Part add(String title, String notes) {
        XSLFSlide slide = frame.create(Words.clean(title));
        if (!notes.isEmpty()) {
            NotesPage.write(show, slide, notes);
        }
        Rectangle2D room = frame.room(slide);
        new Ground(slide).prepare(room);
        return new Part(show, slide, room, texts);
    }

    /** Number of slides so far. */
    public int size() {
        return show.getSlides().size();
    }

    /** The file. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        show.write(bytes);
        return TimelessZip.of(bytes.toByteArray());
    }

    @Override
    public void close() throws IOException {
        show.close();
    }
}
