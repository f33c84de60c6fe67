package org.distintivo.catalog.service.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.distintivo.catalog.service.Lettering;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A page in the making: elements and texts. There is no text of HTML in between, so whatever a text
 * says is a text. What cannot be set is a picture with its text beside it.
 */
final class Page {

    /** In front of the words for a picture that stands for nothing but these words. */
    static final String WORDS = "\uE000";

    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final Color INK = new Color(0x1c2126);

    private final Document document = empty();
    private final Pictures pictures = new Pictures();
    private final SetText letters;

    Page(OpenFonts fonts) {
        letters = new SetText(fonts);
    }

    Document document() {
        return document;
    }

    Pictures pictures() {
        return pictures;
    }

    SetText letters() {
        return letters;
    }

    /** Begins the document. */
    Element root(Locale language) {
        var root = document.createElementNS(XHTML, "html");
        root.setAttribute("lang", language.toLanguageTag());
        document.appendChild(root);
        return root;
    }

    /**
     * Adds an element.
     *
     * @param named its name, with its class after a full stop if it has one
     */
    Element add(Element parent, String named) {
        var end = named.indexOf('.');
        var element = document.createElementNS(XHTML, end < 0 ? named : named.substring(0, end));
        if (end > 0) {
            element.setAttribute("class", named.substring(end + 1));
        }
        parent.appendChild(element);
        return element;
    }

    /** Adds what is no text to be seen: the title, a style sheet. */
    void plain(Element parent, String text) {
        parent.appendChild(document.createTextNode(text));
    }

    /**
     * Writes a text.
     *
     * @param ems how wide a line is
     */
    void write(Element parent, String text, double ems) {
        for (var part : letters.parts(text)) {
            if (!part.drawn()) {
                plain(parent, part.text());
            } else {
                draw(parent, part.text(), ems);
            }
        }
    }

    private void draw(Element parent, String text, double ems) {
        var words = text.strip();
        if (!words.isEmpty()) {
            var lines = Lettering.lines(words, ems * Lettering.EM);
            var drawing = add(parent, "object");
            drawing.setAttribute("alt", WORDS + words);
            drawing.setAttribute("style", place(lines));
            pictures.put(drawing, picture(lines));
        }
        if (!text.equals(words)) {
            plain(parent, " ");
        }
    }

    private static double width(List<Lettering.Line> lines) {
        return lines.stream().mapToDouble(Lettering.Line::width).max().orElseThrow();
    }

    private static double height(List<Lettering.Line> lines) {
        return lines.stream().mapToDouble(it -> it.ascent() + it.descent()).sum();
    }

    /** Returns the style that sets the last baseline on the one of the text around it. */
    private static String place(List<Lettering.Line> lines) {
        var last = lines.get(lines.size() - 1);
        return String.format(
                Locale.ROOT,
                "width:%.3fem;height:%.3fem;vertical-align:-%.3fem",
                width(lines) / Lettering.EM,
                height(lines) / Lettering.EM,
                last.descent() / Lettering.EM);
    }

    private static Pictures.Picture picture(List<Lettering.Line> lines) {
        return new Pictures.Picture(width(lines), height(lines), canvas -> paint(lines, canvas));
    }

    private static void paint(List<Lettering.Line> lines, Graphics2D canvas) {
        canvas.setColor(INK);
        var baseline = 0.0;
        for (var line : lines) {
            baseline += line.ascent();
            var middle = (width(lines) - line.width()) / 2;
            var moved = AffineTransform.getTranslateInstance(middle, baseline);
            canvas.fill(moved.createTransformedShape(line.outline()));
            baseline += line.descent();
        }
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e); // nothing is configured
        }
    }
}
