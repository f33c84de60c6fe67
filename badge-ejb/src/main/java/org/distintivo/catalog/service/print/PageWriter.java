package org.distintivo.catalog.service.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.distintivo.platform.service.Languages;
import org.distintivo.platform.service.Messages;
import org.distintivo.platform.service.QrCode;
import org.w3c.dom.Element;

/**
 * Writes one page: texts of ours in the document's language, texts of others cut to the room that
 * there is, links, codes and pictures.
 */
public final class PageWriter {

    private static final double NARROW_EMS = 34;

    private static final Pattern VOWELS = Pattern.compile("[\\u064B-\\u0652]");

    private final Locale language;
    private final Messages messages;
    private final Page page;
    private final Element head;
    private final Element body;

    PageWriter(Locale language, Messages messages, OpenFonts fonts) {
        this.language = language;
        this.messages = messages;
        page = new Page(fonts);
        var root = page.root(language);
        head = page.add(root, "head");
        body = page.add(root, "body." + Languages.direction(language));
    }

    /**
     * What a document says of itself.
     *
     * @param author who answers for it
     */
    public record Head(String title, String subject, String author) {}

    Page page() {
        return page;
    }

    public Element body() {
        return body;
    }

    /**
     * Adds an element.
     *
     * @param named its name, with its class after a full stop if it has one
     */
    public Element add(Element parent, String named) {
        return page.add(parent, named);
    }

    /** Adds a text of ours in an element of its own. */
    public Element say(Element parent, String named, String key, Object... gaps) {
        var element = page.add(parent, named);
        page.write(element, said(key, gaps), Place.TEXT.ems());
        return element;
    }

    /** Returns a text of ours, without the vowel signs that Arabic can be read without. */
    public String said(String key, Object... gaps) {
        var text = messages.text(language, key, gaps);
        return PrintableText.of(VOWELS.matcher(text).replaceAll(""), Place.TEXT.longest());
    }

    /** Adds a text of others. */
    public Element line(Element parent, Place place, String text) {
        var element = page.add(parent, place.element());
        var printable = PrintableText.of(text, place.longest());
        element.setAttribute("dir", PrintableText.direction(printable));
        page.write(element, printable, place.ems());
        return element;
    }

    /** Adds a text of the catalog, which may be in another language than the rest. */
    public void written(Element parent, Place place, Wording text) {
        var element = line(parent, place, text.text());
        text.language()
                .filter(it -> !Locale.forLanguageTag(it).equals(language))
                .ifPresent(it -> element.setAttribute("lang", it));
    }

    /** Adds a name of ours and a value of others, and ends the line. */
    public void fact(Element paragraph, String key, String value, int longest) {
        page.write(page.add(paragraph, "span.label"), said(key), NARROW_EMS);
        page.plain(paragraph, " ");
        page.write(paragraph, PrintableText.of(value, longest), NARROW_EMS);
        page.add(paragraph, "br");
    }

    /**
     * Adds a link.
     *
     * @param title where it leads, in words
     */
    public void link(Element parent, String text, String address, String title) {
        var link = page.add(parent, "a");
        link.setAttribute("href", address);
        link.setAttribute("title", title + ": " + address);
        page.write(link, text, NARROW_EMS);
    }

    /**
     * Lets an element show a picture.
     *
     * @param side of the square canvas that it is painted on
     */
    public void picture(Element element, String alt, double side, Consumer<Graphics2D> painter) {
        element.setAttribute("alt", alt);
        page.pictures().put(element, new Pictures.Picture(side, side, painter));
    }

    /** Lets an element show an address as a QR code. */
    public void code(Element element, String alt, String address) {
        var pattern = QrCode.pattern(address);
        picture(
                element,
                alt,
                pattern.side(),
                canvas -> {
                    canvas.setColor(Color.BLACK);
                    canvas.fill(pattern.dots());
                });
    }

    /** Writes the head; comes last, when it is known which fonts the page needs. */
    public void finish(Head about, PaperSize paper, String styles) {
        page.plain(page.add(head, "title"), about.title());
        meta("subject", about.subject());
        meta("author", about.author());
        var style = page.add(head, "style");
        style.setAttribute("type", "text/css");
        var families =
                page.letters().used().stream()
                        .map(Typeface::family)
                        .collect(Collectors.joining(", "));
        page.plain(
                style,
                styles
                        + "@page { size: %s }\nbody { font-family: %s }\n"
                                .formatted(paper.dimensions(), families));
    }

    private void meta(String name, String content) {
        var meta = page.add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }
}
