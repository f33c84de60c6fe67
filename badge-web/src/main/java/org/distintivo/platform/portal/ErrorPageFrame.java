package org.distintivo.platform.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Languages;
import org.distintivo.platform.service.Messages;
import org.distintivo.platform.service.ProductVersion;

/** Makes what stands around error pages as around the other pages, without Faces. */
@ApplicationScoped
class ErrorPageFrame {

    @Inject private Messages messages;
    @Inject private ConsoleMenu menu;
    @Inject private ProductVersion version;

    ErrorPageFrame() {} // for CDI

    ErrorPageFrame(Messages messages, ConsoleMenu menu, ProductVersion version) {
        this.messages = messages;
        this.menu = menu;
        this.version = version;
    }

    /**
     * Whom the links in the head are for.
     *
     * @param isKnown false where asking who is there may be what failed
     */
    record Reader(
            boolean isKnown,
            boolean isSignedIn,
            boolean isEarner,
            boolean isManager,
            boolean isEmployer) {

        static final Reader UNKNOWN = new Reader(false, false, false, false, false);

        static Reader of(HttpServletRequest request) {
            return new Reader(
                    true,
                    request.getUserPrincipal() != null,
                    request.isUserInRole(Roles.EARNER),
                    request.isUserInRole(Roles.MANAGER),
                    request.isUserInRole(Roles.EMPLOYER));
        }
    }

    /**
     * Returns the links in the head of a page of the portal, as {@link PageHead} makes them.
     *
     * @param address the path that was asked for
     * @param query the query as it was sent, or null
     */
    String head(Locale language, Reader reader, String address, String query) {
        var links = new StringBuilder();
        if (reader.isEarner()) {
            links.append(link("/my/badges", language, "platform.nav.badges"));
        }
        if (reader.isManager()) {
            links.append(link(ConsoleMenu.HOME, language, "platform.nav.console"));
        }
        if (reader.isEmployer()) {
            links.append(link(HiringMenu.HOME, language, "platform.nav.hiring"));
        }
        links.append(
                reader.isSignedIn()
                        ? entries(language, "platform.nav.menu")
                        : "<div class=\"entries few\">");
        links.append(link("/jobs", language, "platform.nav.insights"));
        if (reader.isEarner()) {
            links.append(link("/my/profile", language, "platform.nav.profile"));
            links.append(link("/my/settings", language, "platform.nav.settings"));
        }
        links.append(link("/verify", language, "platform.nav.verify"));
        links.append(link("/help", language, "platform.nav.help"));
        if (reader.isKnown() && !reader.isSignedIn()) {
            links.append(link(Routes.SIGN_IN, language, "platform.nav.signin"));
        }
        return nav("", language, "platform.nav.label")
                + links
                + (reader.isSignedIn() ? signOut(language) : "")
                + "</div>"
                + languages(language, address, query)
                + "</nav>";
    }

    /** Begins what a small window shows when its menu is opened. */
    private String entries(Locale language, String name) {
        return "<details class=\"menu\"><summary>"
                + text(language, name)
                + "</summary></details><div class=\"entries\">";
    }

    /** Returns the links in the head of a page of the console: help, languages, sign out. */
    String consoleHead(Locale language, String address, String query) {
        return nav("", language, "platform.nav.label")
                + entries(language, "platform.nav.menu")
                + link("/help", language, "platform.nav.help")
                + signOut(language)
                + "</div>"
                + languages(language, address, query)
                + "</nav>";
    }

    /** Returns the console's menu and the beginning of the page beside it. */
    String menu(Locale language) {
        var links = new StringBuilder();
        for (var entry : menu.getEntries()) {
            links.append(link(entry.address(), language, entry.key()));
        }
        return "<div class=\"shell\">"
                + nav(" class=\"side\"", language, "platform.console.nav")
                + entries(language, "platform.console.nav")
                + links
                + "</div></nav><main class=\"page\" id=\"main\">";
    }

    /** Returns what stands in the foot; in the console also the product's version. */
    String foot(Locale language, boolean inConsole) {
        var text =
                text(language, "platform.footer")
                        + " "
                        + link("/privacy", language, "platform.footer.privacy");
        return inConsole
                ? text + " " + text(language, "platform.footer.version", version.getText())
                : text;
    }

    /**
     * Returns the way back to the form of which something was too large; empty where the address is
     * not in its plain form, as it might lead to another site.
     */
    String formAgain(Locale language, String address, String query) {
        var there = address + (query == null ? "" : "?" + query);
        return CanonicalPath.is(address)
                ? "<a class=\"button\" href=\"%s\">%s</a> "
                        .formatted(
                                ErrorPage.escaped(there), text(language, "platform.error.413.back"))
                : "";
    }

    /**
     * Returns links to the same page in the other languages; to the home page where the address is
     * not in its plain form, as it might lead to another site.
     */
    private String languages(Locale language, String address, String query) {
        boolean plain = CanonicalPath.is(address);
        var links = new StringBuilder();
        for (var other : messages.languages()) {
            if (!other.equals(language)) {
                var there =
                        (plain ? address : "/")
                                + LanguageChoice.queryWith(plain ? query : null, other);
                var name = Languages.nameOf(other);
                links.append("<li>").append(link(there, tagged(other), name)).append("</li>");
            }
        }
        return "<details class=\"languages\"><summary><span>%s</span></summary><ul>%s</ul></details>"
                .formatted(Languages.nameOf(language), links);
    }

    private String nav(String attributes, Locale language, String label) {
        return "<nav" + attributes + " aria-label=\"" + text(language, label) + "\">";
    }

    private String signOut(Locale language) {
        return "<form method=\"post\" action=\"/signout\"><button type=\"submit\">"
                + text(language, "platform.nav.signout")
                + "</button></form>";
    }

    private String link(String address, Locale language, String key) {
        return link(address, "", text(language, key));
    }

    private static String link(String address, String attributes, String name) {
        return "<a href=\"" + ErrorPage.escaped(address) + "\"" + attributes + ">" + name + "</a>";
    }

    private static String tagged(Locale language) {
        var tag = language.toLanguageTag();
        return " hreflang=\"%1$s\" lang=\"%1$s\" dir=\"%2$s\""
                .formatted(tag, Languages.direction(language));
    }

    private String text(Locale language, String key, Object... arguments) {
        return ErrorPage.escaped(messages.text(language, key, arguments));
    }
}
