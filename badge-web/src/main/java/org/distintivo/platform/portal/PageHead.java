package org.distintivo.platform.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.distintivo.platform.domain.Roles;

/**
 * Writes what stands in the head of every page: the program's sign, the links, the languages. It is
 * written once for pages with Faces and without, so that both have the same.
 */
@Named
@RequestScoped
public class PageHead {

    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;
    @Inject private Language language;
    @Inject private Program program;
    @Inject private Texts texts;

    /** Returns the links of a page of the portal, for whoever reads it, and the languages. */
    public Markup getNav() {
        var earner = request.isUserInRole(Roles.EARNER);
        var signedIn = request.getUserPrincipal() != null;
        var links = menu();
        if (earner) {
            link(links, "/my/badges", "platform.nav.badges");
        }
        if (signedIn && request.isUserInRole(Roles.MANAGER)) {
            link(links, ConsoleMenu.HOME, "platform.nav.console");
        }
        if (signedIn && request.isUserInRole(Roles.EMPLOYER)) {
            link(links, HiringMenu.HOME, "platform.nav.hiring");
        }
        var market = navigation.within("/jobs", "/my/insights /my/searches");
        link(links, "/jobs", market, "platform.nav.insights");
        if (earner) {
            link(links, "/my/profile", "platform.nav.profile");
            link(links, "/my/settings", "platform.nav.settings");
        }
        link(links, "/verify", "platform.nav.verify");
        link(links, "/help", "platform.nav.help");
        if (signedIn) {
            links.add("{}", signOut());
        } else {
            link(links, Routes.SIGN_IN, "platform.nav.signin");
        }
        return links.add("</div>{}", getLanguages());
    }

    /** Returns the links in the head of a page of the console. */
    public Markup getConsoleNav() {
        var links = menu();
        links.add("<a href=\"/help\">{}</a>\n{}", texts.get("platform.nav.help"), signOut());
        return links.add("</div>{}", getLanguages());
    }

    /** Begins what a small window shows when its menu is opened. */
    private Markup menu() {
        return Markup.of(
                "<details class=\"menu\"><summary>{}</summary></details><div class=\"entries\">",
                texts.get("platform.nav.menu"));
    }

    private void link(Markup links, String address, String key) {
        link(links, address, navigation.current(address), key);
    }

    private void link(Markup links, String address, String current, String key) {
        links.add("<a href=\"{}\" aria-current=\"{}\">{}</a>\n", address, current, texts.get(key));
    }

    private Markup signOut() {
        return Markup.of(
                "<form method=\"post\" action=\"/signout\"><button type=\"submit\">{}</button></form>",
                texts.get("platform.nav.signout"));
    }

    /** Returns the links to the same page in other languages. */
    public Markup getLanguages() {
        var links =
                Markup.of(
                        "<details class=\"languages\"><summary><svg width=\"20\" height=\"20\" viewBox=\"0 0 20 20\""
                                + " aria-hidden=\"true\"><path fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.4\""
                                + " d=\"M10 1a9 9 0 1 0 0 18a9 9 0 1 0 0-18zM1 10h18M10 1c-5 5-5 13 0 18c5-5 5-13 0-18z\"/>"
                                + "</svg> <span>{}</span></summary><ul>",
                        language.getName());
        for (var other : language.getOthers()) {
            links.add(
                    "<li><a href=\"{}\" hreflang=\"{}\" lang=\"{}\" dir=\"{}\">{}</a></li>",
                    other.address(),
                    other.tag(),
                    other.tag(),
                    other.direction(),
                    other.name());
        }
        return links.add("</ul></details>");
    }

    /** Returns the program's sign and name, for pages of the portal. */
    public Markup getBrand() {
        var brand = sign(program.getLook());
        return program.getLook().isWordmark()
                ? brand
                : brand.add("<span>{}</span>", program.getShownName());
    }

    /** Returns the same with the word that marks the console. */
    public Markup getConsoleBrand() {
        var look = program.getLook();
        return sign(look)
                .add(
                        "<span>{}{}</span>",
                        look.isWordmark() ? "" : program.getShownName(),
                        texts.get("platform.console.suffix"));
    }

    private static Markup sign(BrandLook look) {
        if (!look.hasLogo()) {
            return Markup.of(
                    "<svg width=\"22\" height=\"24\" viewBox=\"0 0 22 24\" aria-hidden=\"true\">"
                            + "<path fill=\"currentColor\" d=\"M11 0 22 6v12l-11 6L0 18V6z\"/></svg>");
        }
        var sign = Markup.of("<picture>");
        if (!look.darkLogo().isEmpty()) {
            sign.add(
                    "<source media=\"(prefers-color-scheme: dark)\" srcset=\"{}\"/>",
                    look.darkLogo());
        }
        return sign.add(
                "<img src=\"{}\" alt=\"{}\" width=\"{}\" height=\"{}\"/></picture>",
                look.logo(),
                look.alt(),
                look.width(),
                look.height());
    }
}
