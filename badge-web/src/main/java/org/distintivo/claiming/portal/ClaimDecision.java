package org.distintivo.claiming.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.platform.portal.CodesText;
import org.distintivo.platform.portal.Markup;
import org.distintivo.platform.portal.PlainForms;
import org.distintivo.platform.portal.Texts;

/** Writes the form of the claim page with which its holder decides about each badge. */
@RequestScoped
class ClaimDecision {

    @Inject private ClaimPage page;
    @Inject private PlainForms forms;
    @Inject private Texts texts;

    Markup markup() {
        var count = page.getBadges().size();
        var heading = new Markup();
        var hint = new Markup();
        if (page.isOpen()) {
            heading.add("<h2>{}</h2>", texts.text("claiming.decide.heading", count))
                    .add("<p>{}</p>", texts.text("claiming.free", count));
            hint.add("<p class=\"hint\">{}</p>", texts.get("claiming.decide.hint"));
        }
        return heading.add("{}{}</form>{}", form(), choices(), hint);
    }

    private Markup form() {
        var form = forms.begin("decide", "stack");
        if (page.getWaiting() > 1) {
            form.add("<input type=\"hidden\" name=\"{}\" value=\"yes\"/>", ClaimPage.SEVERAL)
                    .add("<button class=\"button\" name=\"acceptThese\" value=\"all\">")
                    .add("{}</button>", texts.text("claiming.accept.all", page.getWaiting()));
        }
        return form;
    }

    private Markup choices() {
        var each = new Markup();
        page.getBadges().forEach(card -> each.add("<div class=\"stack\">{}</div>", choice(card)));
        return page.isFew()
                ? each
                : Markup.of(
                        "<details class=\"inner\"><summary>{}</summary><div class=\"stack\">{}</div>"
                                + "</details>",
                        texts.get("claiming.decide.each"),
                        each);
    }

    private Markup choice(BadgeCard card) {
        var choice = new Markup();
        if (page.getBadges().size() > 1) {
            choice.add("<h3 id=\"t-{}\">{}</h3>", card.id(), CodesText.of(card.title()));
        }
        if (card.state().isIssued()) {
            return choice.add("{}", issued(card));
        }
        return switch (card.state()) {
            case WAITING -> choice.add("{}", waiting(card));
            case DECLINED ->
                    choice.add("<p>{}</p>", texts.get("claiming.declined.text"))
                            .add("<button class=\"button quiet\" name=\"reconsider\"")
                            .add(" value=\"{}\">", card.id())
                            .add("{}</button>", texts.get("claiming.reconsider"));
            default -> choice.add("<p>{}</p>", texts.text("claiming.withdrawn.text", 1));
        };
    }

    private Markup waiting(BadgeCard card) {
        return new Markup()
                .add("<div class=\"choice\">")
                .add(
                        "<button class=\"button{}\" name=\"accept\" value=\"{}\" aria-label=\"{}\">{}</button>\n",
                        page.getWaiting() > 1 ? " quiet" : "",
                        card.id(),
                        texts.text("claiming.accept.one", card.title()),
                        texts.get("claiming.accept"))
                .add(
                        "<button class=\"button quiet\" name=\"decline\" value=\"{}\" aria-label=\"{}\">{}</button>",
                        card.id(),
                        texts.text("claiming.decline.one", card.title()),
                        texts.get("claiming.decline"))
                .add("</div>");
    }

    private Markup issued(BadgeCard card) {
        var text =
                card.state() == BadgeState.ACCEPTED
                        ? "claiming.accepted.text"
                        : "claiming.issued." + card.state();
        return Markup.of(
                "<p>{} <a href=\"/my/badges/{}\">{}</a></p>",
                texts.get(text),
                card.id(),
                texts.get("claiming.accepted.open"));
    }
}
