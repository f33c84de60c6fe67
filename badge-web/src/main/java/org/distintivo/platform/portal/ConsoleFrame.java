package org.distintivo.platform.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.distintivo.platform.service.Messages;

/** Makes what stands around the console's error pages as around its other pages, without Faces. */
@ApplicationScoped
class ConsoleFrame {

    @Inject private Messages messages;
    @Inject private ConsoleMenu menu;

    ConsoleFrame() {} // for CDI

    ConsoleFrame(Messages messages, ConsoleMenu menu) {
        this.messages = messages;
        this.menu = menu;
    }

    /**
     * Returns the links in the page's head: help, the other languages, sign out.
     *
     * @param address the path that was asked for
     * @param query the query as it was sent, or null
     */
    String head(Locale language, String address, String query) {
        var links = new StringBuilder(link("/help", "", text(language, "platform.nav.help")));
        for (var other : messages.languages()) {
            if (!other.equals(language)) {
                var there = address + LanguageChoice.queryWith(query, other);
                links.append(link(there, tagged(other), Language.nameOf(other)));
            }
        }
        return "<nav aria-label=\""
                + text(language, "platform.nav.label")
                + "\">"
                + links
                + "<form method=\"post\" action=\"/signout\"><button type=\"submit\">"
                + text(language, "platform.nav.signout")
                + "</button></form></nav>";
    }

    /** Returns the console's menu and the beginning of the page beside it. */
    String menu(Locale language) {
        var links = new StringBuilder();
        for (var entry : menu.getEntries()) {
            links.append(link(entry.address(), "", text(language, entry.key())));
        }
        return "<div class=\"shell\"><nav class=\"side\" aria-label=\""
                + text(language, "platform.console.nav")
                + "\">"
                + links
                + "</nav><main class=\"page\" id=\"main\">";
    }

    private static String link(String address, String more, String name) {
        return "<a href=\"" + ErrorPage.escaped(address) + "\"" + more + ">" + name + "</a>";
    }

    private static String tagged(Locale language) {
        var tag = language.toLanguageTag();
        return " hreflang=\"" + tag + "\" lang=\"" + tag + "\"";
    }

    private String text(Locale language, String key) {
        return ErrorPage.escaped(messages.text(language, key));
    }
}
