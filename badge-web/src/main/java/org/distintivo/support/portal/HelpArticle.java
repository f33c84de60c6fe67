package org.distintivo.support.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lists the articles of the help, in the order in which they are shown. What they say stands in the
 * texts: {@code support.<name>.heading}, {@code .summary} (the question that it answers), {@code
 * .1} and so on (its steps), {@code .text} (a paragraph below them) and {@code .figure} (what is
 * seen in {@code figure-<name>.xhtml}).
 */
enum HelpArticle {
    CLAIM(3, true, new Link("/my/badges", "platform.nav.badges")),
    LOST(
            3,
            false,
            new Link("/my/badges", "platform.nav.badges"),
            new Link("/my/addresses", "account.addresses.title"),
            new Link("/password/forgot", "account.signin.forgot")),
    ACCEPT(4, false, new Link("/my/settings#auto", "account.settings.title")),
    MISSING(4, false, new Link("/missing", "support.missing.open")),
    SHARE(4, false, new Link("/my/badges", "platform.nav.badges")),
    PRIVACY(
            4,
            false,
            new Link("/my/data", "account.export.title"),
            new Link("/privacy", "account.privacy.title")),
    INSIGHTS(4, true, new Link("/my/insights", "platform.nav.insights")),
    VERIFY(3, false, new Link("/verify", "platform.home.verify.go")),
    RETIRED(3, false, new Link("/my/badges", "platform.nav.badges")),
    REDESIGN(0, true, new Link("/my/badges", "platform.nav.badges")),
    PARTNERS(
            4,
            false,
            new Link("/missing", "support.missing.open"),
            new Link("/my/addresses", "account.addresses.title")),
    MAIL(0, true, new Link("/my/settings/mail", "support.mail.go")),
    REPORT(0, true, new Link("/verify", "platform.home.verify.go"));

    private final int steps;
    private final boolean more;
    private final List<Link> links;

    HelpArticle(int steps, boolean more, Link... links) {
        this.steps = steps;
        this.more = more;
        this.links = List.of(links);
    }

    /** A page on which what the article tells is done. */
    record Link(String address, String key) {}

    static Optional<HelpArticle> find(String name) {
        return Arrays.stream(values()).filter(it -> it.text().equals(name)).findFirst();
    }

    /** Returns how addresses and texts name it. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns where the list of articles is entered by links to an article that are older. */
    String anchor() {
        return this == ACCEPT ? "automatic" : text();
    }

    int steps() {
        return steps;
    }

    /** Returns whether there is a paragraph below the steps. */
    boolean hasMore() {
        return more;
    }

    List<Link> links() {
        return links;
    }
}
