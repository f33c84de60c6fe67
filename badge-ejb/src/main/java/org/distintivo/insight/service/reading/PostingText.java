package org.distintivo.insight.service.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.distintivo.platform.domain.CleanText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Makes the text of a posting harmless and impersonal: a few elements without attributes stay; mail
 * addresses, telephone numbers and lines that name a contact go. HTML that a feed escaped is
 * unescaped once, not more.
 */
final class PostingText {

    private static final String REMOVED = "…";
    private static final int LONGEST_HTML = 100_000;

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p", "br", "ul", "ol", "li", "strong", "b", "em", "i", "h2", "h3", "h4")
                    .allowElements((name, attributes) -> "h3", "h1", "h5", "h6")
                    .toFactory();

    private static final Pattern ESCAPED = Pattern.compile("&lt;/?[a-zA-Z][^<>]{0,60}?&gt;");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z]");
    private static final Pattern MAIL =
            Pattern.compile("[\\p{L}0-9._%+-]{1,64}@[\\p{L}0-9.-]{1,200}\\.\\p{L}{2,24}");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\d-])\\+?\\(?\\d[\\d ()/.\\u00a0-]{7,20}\\d(?![\\d-])");
    private static final Pattern YEARS_OR_AMOUNTS =
            Pattern.compile(
                    "\\d{4}\\s?[-–/]\\s?\\d{4}|\\d{1,3}(?:[., ]\\d{3})+|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CONTACT =
            Pattern.compile(
                    "(?is)^\\s*(contact(?: person)?|recruiter|your contact|ansprechpartner(?:in)?"
                            + "|kontakt(?:person)?|contatto|referente|personne à contacter"
                            + "|persona de contacto|contato)\\s*[:：].*");

    private PostingText() {}

    /** Returns HTML of a few harmless elements; empty where nothing is left. */
    static String html(String found) {
        var source = found.length() > LONGEST_HTML ? found.substring(0, LONGEST_HTML) : found;
        if (!TAG.matcher(source).find()) {
            source =
                    ESCAPED.matcher(source).find()
                            ? Parser.unescapeEntities(source, false)
                            : paragraphs(source);
        }
        return impersonal(Jsoup.parseBodyFragment(POLICY.sanitize(source)));
    }

    /** Returns one line of plain text. */
    static String line(String found) {
        var text =
                TAG.matcher(found).find() || found.indexOf('&') >= 0
                        ? Jsoup.parseBodyFragment(found).text()
                        : found;
        return CleanText.line(text);
    }

    private static String paragraphs(String text) {
        var html = new StringBuilder();
        for (var paragraph : text.split("\\R\\s*\\R")) {
            var lines = Entities.escape(paragraph.strip()).replaceAll("\\R", "<br>");
            html.append("<p>").append(lines).append("</p>");
        }
        return html.toString();
    }

    private static String impersonal(Document page) {
        page.outputSettings(new Document.OutputSettings().prettyPrint(false));
        for (var element : page.body().select("*")) {
            for (var text : element.textNodes()) {
                clean(text);
            }
        }
        dropEmpty(page.body());
        return page.body().html().trim();
    }

    private static void clean(TextNode node) {
        var text = node.getWholeText();
        var cleaned =
                CONTACT.matcher(text).matches()
                        ? ""
                        : telephones(MAIL.matcher(text).replaceAll(REMOVED));
        if (!cleaned.equals(text)) {
            node.text(cleaned);
        }
    }

    private static String telephones(String text) {
        return TELEPHONE
                .matcher(text)
                .replaceAll(
                        found ->
                                YEARS_OR_AMOUNTS.matcher(found.group().trim()).matches()
                                        ? Matcher.quoteReplacement(found.group())
                                        : REMOVED);
    }

    private static void dropEmpty(Element body) {
        for (var element : body.select("p, li, ul, ol, h2, h3, h4, strong, b, em, i")) {
            if (!element.hasText()) {
                element.remove();
            }
        }
    }
}
