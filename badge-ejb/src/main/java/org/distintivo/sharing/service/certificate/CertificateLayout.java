package org.distintivo.sharing.service.certificate;

import java.awt.Color;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.distintivo.catalog.service.ArtworkService;
import org.distintivo.platform.service.Languages;
import org.distintivo.platform.service.Messages;
import org.distintivo.platform.service.QrCode;
import org.w3c.dom.Element;

/**
 * Lays a certificate out: the artwork and the name first, then what it stands for, at the end how
 * to check it. Normal content takes one page; longer content goes on on the next.
 */
final class CertificateLayout {

    private static final int LONGEST_SKILL = 80;
    private static final double NARROW_EMS = 34;

    private static final Pattern VOWELS = Pattern.compile("[\\u064B-\\u0652]");

    private final Certificate certificate;
    private final Messages messages;
    private final Page page;

    private CertificateLayout(Certificate certificate, Messages messages, OpenFonts fonts) {
        this.certificate = certificate;
        this.messages = messages;
        this.page = new Page(fonts);
    }

    static Page of(Certificate certificate, Messages messages, OpenFonts fonts) {
        var layout = new CertificateLayout(certificate, messages, fonts);
        layout.lay();
        return layout.page;
    }

    private void lay() {
        var root = page.root(certificate.language());
        var head = page.add(root, "head");
        var body = page.add(root, "body." + Languages.direction(certificate.language()));
        hero(page.add(body, "div.hero"));
        meaning(body);
        check(page.add(body, "div.check"));
        head(head);
    }

    private void hero(Element top) {
        line(top, Place.ISSUER, certificate.issuer());
        say(top, "p.kind", "sharing.certificate");
        artwork(page.add(top, "div"));
        written(top, Place.TITLE, certificate.achievement().title());
        if (!certificate.holder().isBlank()) {
            say(top, "p.to", "sharing.certificate.to");
            line(top, Place.NAME, certificate.holder());
        }
        say(top, "p.on", "sharing.certificate.on", certificate.earnedOn());
        if (certificate.expired()) {
            say(top, "p.expired", "sharing.certificate.expired");
        }
    }

    private void artwork(Element box) {
        var earned = certificate.achievement();
        var picture = page.add(box, "object.artwork");
        picture.setAttribute("alt", PrintableText.of(earned.alt().text(), Place.TEXT.longest()));
        earned.alt().language().ifPresent(it -> picture.setAttribute("lang", it));
        var side = ArtworkService.CANVAS;
        page.pictures().put(picture, new Pictures.Picture(side, side, earned.artwork()));
    }

    private void meaning(Element body) {
        var earned = certificate.achievement();
        say(body, "h2", "sharing.public.shows");
        written(body, Place.TEXT, earned.description());
        say(body, "h2", "sharing.badge.criteria");
        written(body, Place.CRITERIA, earned.criteria());
        if (!earned.skills().isEmpty()) {
            say(body, "h2", "sharing.certificate.skills");
            line(body, Place.TEXT, skills());
        }
    }

    private String skills() {
        return certificate.achievement().skills().stream()
                .map(skill -> PrintableText.of(skill, LONGEST_SKILL))
                .collect(Collectors.joining(" · "));
    }

    private void check(Element check) {
        qr(page.add(page.add(check, "div.qr"), "object"));
        say(check, "h2", "sharing.certificate.check");
        say(check, "p", "sharing.certificate.check.text");
        link(page.add(check, "p.link"), said("sharing.certificate.check.link"));
        link(page.add(check, "p.address"), certificate.check().address());
        say(check, "p", "sharing.certificate.attached", certificate.credentialName());
        facts(page.add(check, "p.facts"));
    }

    private void qr(Element picture) {
        picture.setAttribute("alt", said("sharing.qr.alt"));
        var pattern = QrCode.pattern(certificate.check().address());
        page.pictures()
                .put(
                        picture,
                        new Pictures.Picture(
                                pattern.side(),
                                pattern.side(),
                                canvas -> {
                                    canvas.setColor(Color.BLACK);
                                    canvas.fill(pattern.dots());
                                }));
    }

    private void link(Element parent, String text) {
        var address = certificate.check().address();
        var link = page.add(parent, "a");
        link.setAttribute("href", address);
        link.setAttribute("title", said("sharing.certificate.check.link") + ": " + address);
        page.write(link, text, NARROW_EMS);
    }

    private void facts(Element paragraph) {
        fact(paragraph, "sharing.public.issued", certificate.issuer());
        if (!certificate.program().isBlank()) {
            fact(paragraph, "sharing.certificate.program", certificate.program());
        }
        fact(paragraph, "sharing.badge.id", certificate.check().id());
    }

    private void fact(Element paragraph, String key, String value) {
        page.write(page.add(paragraph, "span.label"), said(key), NARROW_EMS);
        page.plain(paragraph, " ");
        page.write(paragraph, PrintableText.of(value, Place.ISSUER.longest()), NARROW_EMS);
        page.add(paragraph, "br");
    }

    /** Comes last, when it is known which fonts the page needs. */
    private void head(Element head) {
        var title =
                PrintableText.of(certificate.achievement().title().text(), Place.TITLE.longest());
        var holder = PrintableText.of(certificate.holder(), Place.NAME.longest());
        var issuer = PrintableText.of(certificate.issuer(), Place.ISSUER.longest());
        page.plain(
                page.add(head, "title"),
                said("sharing.certificate.title", title)
                        + (holder.isEmpty() ? "" : " – " + holder));
        meta(head, "subject", said("sharing.certificate.about", title, issuer));
        meta(head, "author", issuer);
        var style = page.add(head, "style");
        style.setAttribute("type", "text/css");
        page.plain(style, CertificateStyle.of(certificate.paper(), page.letters().used()));
    }

    private void meta(Element head, String name, String content) {
        var meta = page.add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private void written(Element parent, Place place, Wording text) {
        var element = line(parent, place, text.text());
        text.language()
                .filter(it -> !Locale.forLanguageTag(it).equals(certificate.language()))
                .ifPresent(it -> element.setAttribute("lang", it));
    }

    private Element line(Element parent, Place place, String text) {
        var element = page.add(parent, place.element());
        var printable = PrintableText.of(text, place.longest());
        element.setAttribute("dir", PrintableText.direction(printable));
        page.write(element, printable, place.ems());
        return element;
    }

    private void say(Element parent, String element, String key, Object... gaps) {
        page.write(page.add(parent, element), said(key, gaps), Place.TEXT.ems());
    }

    /** Returns a text of ours, without the vowel signs that Arabic can be read without. */
    private String said(String key, Object... gaps) {
        var text = messages.text(certificate.language(), key, gaps);
        return PrintableText.of(VOWELS.matcher(text).replaceAll(""), Place.TEXT.longest());
    }
}
