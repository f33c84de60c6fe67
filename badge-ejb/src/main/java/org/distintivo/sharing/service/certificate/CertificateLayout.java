package org.distintivo.sharing.service.certificate;

import java.util.Locale;
import java.util.stream.Collectors;
import org.distintivo.catalog.service.ArtworkService;
import org.distintivo.catalog.service.print.AttachedFile;
import org.distintivo.catalog.service.print.PageWriter;
import org.distintivo.catalog.service.print.Place;
import org.distintivo.catalog.service.print.Printable;
import org.distintivo.catalog.service.print.PrintableText;
import org.w3c.dom.Element;

/**
 * Lays a certificate out: the artwork and the name first, then what it stands for, at the end how
 * to check it. Normal content takes one page; longer content goes on on the next.
 */
final class CertificateLayout implements Printable {

    private static final Place ISSUER = new Place("p.issuer", 160, 40);
    private static final Place TITLE = new Place("h1", 160, 21);
    private static final Place NAME = new Place("p.name", 160, 18);
    private static final Place CRITERIA = new Place("p", 420, 46);

    private static final int LONGEST_SKILL = 80;

    private final Certificate certificate;

    CertificateLayout(Certificate certificate) {
        this.certificate = certificate;
    }

    @Override
    public Locale language() {
        return certificate.language();
    }

    @Override
    public AttachedFile attachment() {
        return new AttachedFile(certificate.credentialName(), certificate.files().credential());
    }

    @Override
    public void lay(PageWriter page) {
        var body = page.body();
        hero(page, page.add(body, "div.hero"));
        meaning(page, body);
        check(page, page.add(body, "div.check"));
        page.finish(head(page), certificate.paper(), CertificateStyle.of(certificate));
    }

    private void hero(PageWriter page, Element top) {
        page.line(top, ISSUER, certificate.issuer());
        page.say(top, "p.kind", "sharing.certificate");
        artwork(page, page.add(top, "div"));
        page.written(top, TITLE, certificate.achievement().title());
        if (!certificate.holder().isBlank()) {
            page.say(top, "p.to", "sharing.certificate.to");
            page.line(top, NAME, certificate.holder());
        }
        page.say(top, "p.on", "sharing.certificate.on", certificate.earnedOn());
        if (certificate.expired()) {
            page.say(top, "p.expired", "sharing.certificate.expired");
        }
    }

    private void artwork(PageWriter page, Element box) {
        var earned = certificate.achievement();
        var picture = page.add(box, "object.artwork");
        var alt = PrintableText.of(earned.alt().text(), Place.TEXT.longest());
        earned.alt().language().ifPresent(it -> picture.setAttribute("lang", it));
        page.picture(picture, alt, ArtworkService.CANVAS, earned.artwork());
    }

    private void meaning(PageWriter page, Element body) {
        var earned = certificate.achievement();
        page.say(body, "h2", "sharing.public.shows");
        page.written(body, Place.TEXT, earned.description());
        page.say(body, "h2", "sharing.badge.criteria");
        page.written(body, CRITERIA, earned.criteria());
        if (!earned.skills().isEmpty()) {
            page.say(body, "h2", "sharing.certificate.skills");
            page.line(body, Place.TEXT, skills());
        }
    }

    private String skills() {
        return certificate.achievement().skills().stream()
                .map(skill -> PrintableText.of(skill, LONGEST_SKILL))
                .collect(Collectors.joining(" · "));
    }

    private void check(PageWriter page, Element check) {
        var address = certificate.check().address();
        var code = page.add(page.add(check, "div.qr"), "object");
        page.code(code, page.said("sharing.qr.alt"), address);
        page.say(check, "h2", "sharing.certificate.check");
        page.say(check, "p", "sharing.certificate.check.text");
        var title = page.said("sharing.certificate.check.link");
        page.link(page.add(check, "p.link"), title, address, title);
        page.link(page.add(check, "p.address"), address, address, title);
        page.say(check, "p", "sharing.certificate.attached", certificate.credentialName());
        facts(page, page.add(check, "p.facts"));
    }

    private void facts(PageWriter page, Element paragraph) {
        var longest = ISSUER.longest();
        page.fact(paragraph, "sharing.public.issued", certificate.issuer(), longest);
        if (!certificate.program().isBlank()) {
            page.fact(paragraph, "sharing.certificate.program", certificate.program(), longest);
        }
        page.fact(paragraph, "sharing.badge.id", certificate.check().id(), longest);
    }

    private PageWriter.Head head(PageWriter page) {
        var title = PrintableText.of(certificate.achievement().title().text(), TITLE.longest());
        var holder = PrintableText.of(certificate.holder(), NAME.longest());
        var issuer = PrintableText.of(certificate.issuer(), ISSUER.longest());
        return new PageWriter.Head(
                page.said("sharing.certificate.title", title)
                        + (holder.isEmpty() ? "" : " – " + holder),
                page.said("sharing.certificate.about", title, issuer),
                issuer);
    }
}
