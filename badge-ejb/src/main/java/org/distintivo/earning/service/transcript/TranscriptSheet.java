package org.distintivo.earning.service.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.distintivo.catalog.service.print.AttachedFile;
import org.distintivo.catalog.service.print.PageWriter;
import org.distintivo.catalog.service.print.PaperSize;
import org.distintivo.catalog.service.print.Place;
import org.distintivo.catalog.service.print.Printable;
import org.distintivo.catalog.service.print.PrintableText;
import org.distintivo.earning.service.TranscriptView;
import org.distintivo.earning.service.TranscriptView.CertificationLine;
import org.distintivo.earning.service.TranscriptView.ExamLine;
import org.distintivo.platform.service.Dates;
import org.w3c.dom.Element;

/** The transcript on paper: whose it is, certifications, exams, at the end how to check it. */
public final class TranscriptSheet implements Printable {

    /** Under which the signed statement lies inside. */
    public static final String ATTACHED = "transcript.json";

    private static final Place ISSUER = new Place("p.issuer", 160, 40);
    private static final Place NAME = new Place("p.name", 160, 24);
    private static final Place TITLE = new Place("td", 160, 24);
    private static final Place CODE = new Place("td.code", 64, 10);
    private static final Place DAY = new Place("td", 60, 12);
    private static final String STYLES = read();

    private final TranscriptView transcript;
    private final Form form;
    private final Link link;

    /** As it stands in the sheet. */
    private static final String ACCENT = "#0b5f63";

    /** For whom it is printed. */
    public record Form(Locale language, PaperSize paper) {}

    /**
     * Where the state of today is to be found.
     *
     * @param signed the same statement, signed
     * @param accent the program's color on paper, as style sheets write it
     */
    public record Link(String address, Instant until, String signed, String accent) {}

    public TranscriptSheet(TranscriptView transcript, Form form, Link link) {
        this.transcript = transcript;
        this.form = form;
        this.link = link;
    }

    @Override
    public Locale language() {
        return form.language();
    }

    @Override
    public AttachedFile attachment() {
        return new AttachedFile(ATTACHED, link.signed());
    }

    @Override
    public void lay(PageWriter page) {
        var body = page.body();
        top(page, page.add(body, "div.hero"));
        if (!transcript.certifications().isEmpty()) {
            page.say(body, "h2", "earning.transcript.certifications");
            certifications(page, page.add(body, "table"));
        }
        if (!transcript.exams().isEmpty()) {
            page.say(body, "h2", "earning.transcript.exams");
            exams(page, page.add(body, "table"));
        }
        if (transcript.isNothing()) {
            page.say(body, "p", "earning.transcript.none");
        }
        check(page, page.add(body, "div.check"));
        page.finish(head(page), form.paper(), STYLES.replace(ACCENT, link.accent()));
    }

    private void top(PageWriter page, Element top) {
        page.line(top, ISSUER, transcript.issuer());
        page.say(top, "h1", "earning.transcript.title");
        if (!transcript.holder().isBlank()) {
            page.say(top, "p.to", "earning.transcript.of");
            page.line(top, NAME, transcript.holder());
        }
        if (!transcript.program().isBlank()) {
            page.line(top, new Place("p.to", NAME.longest(), ISSUER.ems()), transcript.program());
        }
        page.say(top, "p.to", "earning.transcript.moment", transcript.at());
        page.say(top, "p.to", scope());
    }

    private String scope() {
        return transcript.failures()
                ? "earning.transcript.scope.all"
                : "earning.transcript.scope.passed";
    }

    private void certifications(PageWriter page, Element table) {
        header(page, table, "certification", "earned", "state");
        var body = page.add(table, "tbody");
        for (var line : transcript.certifications()) {
            row(page, page.add(body, "tr"), line);
        }
    }

    private void row(PageWriter page, Element row, CertificationLine line) {
        page.line(row, CODE, line.code());
        page.line(row, TITLE, line.title());
        page.line(row, DAY, Dates.written(line.earnedOn(), form.language()));
        page.say(row, "td", "earning.transcript.state." + line.state());
    }

    private void exams(PageWriter page, Element table) {
        header(page, table, "exam", "taken", "outcome");
        var body = page.add(table, "tbody");
        for (var line : transcript.exams()) {
            row(page, page.add(body, "tr"), line);
        }
    }

    private void row(PageWriter page, Element row, ExamLine line) {
        page.line(row, CODE, line.code());
        page.line(row, TITLE, line.title());
        page.line(row, DAY, Dates.written(line.takenOn(), form.language()));
        page.say(
                row,
                "td",
                line.passed() ? "earning.transcript.passed" : "earning.transcript.failed");
    }

    private static void header(PageWriter page, Element table, String... columns) {
        var row = page.add(page.add(table, "thead"), "tr");
        heading(page, row, "number");
        for (var column : columns) {
            heading(page, row, column);
        }
    }

    private static void heading(PageWriter page, Element row, String column) {
        page.say(row, "th", "earning.transcript." + column).setAttribute("scope", "col");
    }

    private void check(PageWriter page, Element check) {
        var title = page.said("earning.transcript.check");
        page.say(check, "h2", "earning.transcript.check");
        page.say(check, "p", "earning.transcript.check.text", link.until());
        page.link(page.add(check, "p.address"), link.address(), link.address(), title);
        page.say(check, "p", "earning.transcript.attached", ATTACHED);
    }

    private PageWriter.Head head(PageWriter page) {
        var holder = PrintableText.of(transcript.holder(), NAME.longest());
        var issuer = PrintableText.of(transcript.issuer(), ISSUER.longest());
        var title = page.said("earning.transcript.title");
        return new PageWriter.Head(
                title + (holder.isEmpty() ? "" : " – " + holder), page.said(scope()), issuer);
    }

    private static String read() {
        try (var file = TranscriptSheet.class.getResourceAsStream("transcript.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
