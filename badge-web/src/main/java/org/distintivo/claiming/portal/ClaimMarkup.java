package org.distintivo.claiming.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.catalog.portal.ProgramIssuer;
import org.distintivo.platform.portal.CodesText;
import org.distintivo.platform.portal.Markup;
import org.distintivo.platform.portal.Texts;

/** Writes the parts of the claim page, which has them with Faces and without. */
@Named
@RequestScoped
public class ClaimMarkup {

    @Inject private ClaimPage page;
    @Inject private ClaimDecision decision;
    @Inject private ProgramIssuer issuer;
    @Inject private Texts texts;

    /** Returns all of it, for whom the badges are. */
    Markup whole() {
        return Markup.of(
                "<div class=\"claim\"><section>{}</section><section class=\"card stack\">{}</section>"
                        + "<section>{}</section></div>",
                getPrize(),
                getDecision(),
                getAbout());
    }

    /** Returns the artwork, what was earned, and by whom. */
    public Markup getPrize() {
        var title = isSingle() ? page.getFirst().title() : "";
        var prize =
                Markup.of(
                        "<div class=\"prize{}\">{}<div><h1>{}</h1>",
                        page.isMine() ? " grand" : "",
                        isSingle() ? picture(page.getFirst()) : fan(),
                        texts.text("claiming.earned", count(), title));
        if (!page.getName().isEmpty()) {
            prize.add("<p class=\"lead\"><strong><bdi>{}</bdi></strong></p>", page.getName());
        }
        return prize.add("</div></div>");
    }

    private static Markup picture(BadgeCard card) {
        return Markup.of(
                "<img src=\"{}.svg\" width=\"260\" height=\"260\" alt=\"{}\"/>",
                card.artwork(),
                card.alt());
    }

    private Markup fan() {
        var fan = Markup.of("<div class=\"fan\">");
        for (var card : page.getShown().subList(0, page.getPictured())) {
            fan.add(
                    "<img src=\"{}-small.svg\" width=\"112\" height=\"112\" alt=\"\"/>",
                    card.artwork());
        }
        return fan.add("</div>");
    }

    /** Returns what the person decides, with its buttons. */
    public Markup getDecision() {
        return decision.markup();
    }

    /** Returns for whom they are and from whom, and the list of several. */
    public Markup getAbout() {
        var about =
                Markup.of(
                        "<p>{}</p>",
                        texts.text(
                                "claiming.for",
                                count(),
                                page.getAddress(),
                                page.getFirst().earnedOn(),
                                issuer.getName()));
        if (page.isOpen() && !page.isMine()) {
            about.add("<p>{}</p>", texts.text("claiming.free", count()));
        }
        if (!page.isMine()) {
            about.add("<p class=\"hint\">{}</p>", texts.get("claiming.not.you"));
        }
        return isSingle() ? about : about.add("{}{}", list(page.getShown()), further());
    }

    private Markup further() {
        var further = page.getFurther();
        return further.isEmpty()
                ? new Markup()
                : Markup.of(
                        "<details class=\"inner\"><summary>{}</summary>{}</details>",
                        texts.text("claiming.further", further.size()),
                        list(further));
    }

    private Markup list(List<BadgeCard> cards) {
        var list = Markup.of("<ul class=\"badges\">");
        for (var card : cards) {
            list.add(
                    "<li class=\"card\"><img src=\"{}-small.svg\" width=\"112\" height=\"112\" alt=\"\""
                            + " loading=\"lazy\"/><b>{}</b> <span class=\"state\">{}</span></li>",
                    card.artwork(),
                    CodesText.of(card.title()),
                    texts.date(card.earnedOn()));
        }
        return list.add("</ul>");
    }

    private boolean isSingle() {
        return count() == 1;
    }

    private int count() {
        return page.getBadges().size();
    }
}
