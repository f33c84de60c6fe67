package org.distintivo.insight.service.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.distintivo.platform.domain.JsonRefusedException;
import org.distintivo.platform.service.StrictJson;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds postings in a page, as JSON-LD in its scripts, as microdata (HTML, 5) and as RDFa Lite. The
 * same posting in two of these ways is found twice; who keeps them tells by the identifier.
 */
final class PageTexts {

    private static final int MAX_SCRIPT = 1024 * 1024;

    /** Elements inside of each other; deeper ones are not looked at. */
    private static final int MAX_DEPTH = 200;

    private PageTexts() {}

    /** Names of the two ways to write properties into a page. */
    private record Syntax(String type, String property) {
        static final Syntax MICRODATA = new Syntax("itemtype", "itemprop");
        static final Syntax RDFA = new Syntax("typeof", "property");
    }

    static List<NamedTexts> of(Document page) {
        var found = new ArrayList<NamedTexts>();
        for (var script : page.select("script[type=application/ld+json]")) {
            found.addAll(ofScript(script.data()));
        }
        for (var syntax : List.of(Syntax.MICRODATA, Syntax.RDFA)) {
            for (var element : page.select("[" + syntax.type() + "]")) {
                if (isPosting(element, syntax)) {
                    var texts = new NamedTexts();
                    add(texts, "", element, syntax, MAX_DEPTH);
                    found.add(texts);
                }
            }
        }
        return found.stream().filter(it -> !it.isEmpty()).toList();
    }

    /** A script that is broken says nothing; the page may say it in another way as well. */
    private static List<NamedTexts> ofScript(String json) {
        try {
            return JsonTexts.of(StrictJson.read(json.getBytes(StandardCharsets.UTF_8), MAX_SCRIPT))
                    .stream()
                    .filter(it -> it.names().contains("@type"))
                    .toList();
        } catch (JsonRefusedException e) {
            return List.of();
        }
    }

    private static boolean isPosting(Element element, Syntax syntax) {
        for (var type : element.attr(syntax.type()).trim().split("\\s+")) {
            if (JsonTexts.isPosting(type)) {
                return true;
            }
        }
        return false;
    }

    private static void add(NamedTexts texts, String prefix, Element at, Syntax syntax, int depth) {
        if (depth == 0) {
            return;
        }
        for (var child : at.children()) {
            var property = child.attr(syntax.property()).trim();
            boolean isItem = child.hasAttr(syntax.type());
            if (property.isEmpty()) {
                if (!isItem) {
                    add(texts, prefix, child, syntax, depth - 1);
                }
                continue;
            }
            var names = property.split("\\s+");
            if (isItem) {
                // under its first name only: several on every level would double all below each
                // time
                add(texts, prefix + names[0] + ".", child, syntax, depth - 1);
                continue;
            }
            for (var name : names) {
                texts.add(prefix + name, value(child));
            }
            add(texts, prefix, child, syntax, depth - 1);
        }
    }

    /** As the HTML standard reads the value of a property (microdata, 5.2.4). */
    private static String value(Element element) {
        if (element.hasAttr("content")) {
            return element.attr("content");
        }
        return switch (element.normalName()) {
            case "a", "link", "area" ->
                    element.hasAttr("href") ? element.absUrl("href") : element.text();
            case "img" -> element.absUrl("src");
            case "time" -> element.hasAttr("datetime") ? element.attr("datetime") : element.text();
            case "data", "meter" ->
                    element.hasAttr("value") ? element.attr("value") : element.text();
            default -> element.children().isEmpty() ? element.text() : element.html();
        };
    }
}
