package org.distintivo.insight.service.reading;

import java.util.regex.Pattern;
import org.distintivo.platform.domain.CleanText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/**
 * Makes the text of a posting harmless and impersonal: a few elements without attributes stay; mail
 * addresses, telephone numbers and lines that name a contact go. HTML that a feed escaped is
 * unescaped once, not more.
 */
final class PostingText {

    private static final int LONGEST_HTML = 100_000;

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p", "br", "ul", "ol", "li", "strong", "b", "em", "i", "h2", "h3", "h4")
                    .allowElements((name, attributes) -> "h3", "h1", "h5", "h6")
                    .toFactory();

    private static final Pattern ESCAPED = Pattern.compile("&lt;/?[a-zA-Z][^<>]{0,60}?&gt;");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z]");

    private PostingText() {}

    /**
     * A description as it is kept.
     *
     * @param html of a few harmless elements; empty where nothing is left
     * @param plain the same without elements, a line for each block
     */
    record Description(String html, String plain) {}

    /** Makes a description harmless and impersonal. */
    static Description description(String found) {
        var source = found.length() > LONGEST_HTML ? found.substring(0, LONGEST_HTML) : found;
        if (!TAG.matcher(source).find()) {
            source =
                    ESCAPED.matcher(source).find()
                            ? Parser.unescapeEntities(source, false)
                            : paragraphs(source);
        }
        var written = new ImpersonalHtml();
        HtmlSanitizer.sanitize(source, POLICY.apply(written));
        return written.description();
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
}
