package org.distintivo.insight.portal.applying;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.badge.portal.BadgeCards;
import org.distintivo.insight.domain.ApplicationDestination;
import org.distintivo.insight.domain.ApplicationDraft;
import org.distintivo.insight.domain.ApplicationRefusedException;
import org.distintivo.insight.domain.ApplicationWay;
import org.distintivo.insight.domain.JobClosedException;
import org.distintivo.insight.domain.PostingUnknownException;
import org.distintivo.insight.service.applying.JobApplicationService;
import org.distintivo.insight.service.applying.OfferView;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Texts;

/**
 * Lets a holder choose what an employer gets to see, look it over, and send it. Both are one page:
 * what was chosen is shown again before it is sent, and carried along in the form.
 */
@Named
@RequestScoped
public class ApplyPage {

    private static final String NUMBER = "\\d{1,18}";
    private static final String BADGE = "badge";

    @Inject private JobApplicationService applications;
    @Inject private FreshLink fresh;
    @Inject private BadgeCards cards;
    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;
    @Inject private Language language;
    @Inject private Texts texts;

    private OfferView offer;
    private List<String> chosen;
    private ApplicationDraft draft;
    private String note = "";
    private String replyTo = "";
    private int days = ApplicationDraft.USUAL_DAYS;
    private boolean reviewing;

    @PostConstruct
    void load() {
        var id = navigation.parameter("id");
        if (id == null || !id.matches(NUMBER)) {
            throw new PostingUnknownException();
        }
        offer = applications.offer(Long.parseLong(id), language.getLocale());
        chosen = offer.fitting().stream().limit(ApplicationDraft.MOST_BADGES).toList();
        if (request.getParameter("shown") != null) {
            takeShown();
        }
    }

    /** Takes what was looked over, which its form carries along. */
    private void takeShown() {
        reviewing = true;
        chosen = posted();
        note = text("note");
        replyTo = text("replyTo");
        days = text("days").matches("\\d{1,3}") ? Integer.parseInt(text("days")) : 0;
    }

    private String text(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** Called before the page is made, so that an opening that is gone is a 404 or a 410. */
    public void act() {
        navigation.posted("send").ifPresent(pressed -> send());
        navigation.posted("change").ifPresent(pressed -> reviewing = false);
    }

    /** Shows what would be sent. */
    public String look() {
        chosen = posted();
        reviewing = draft();
        return null;
    }

    private void send() {
        reviewing = draft() && isSent();
    }

    private boolean isSent() {
        try {
            requireShown();
            var sent = applications.send(offer.posting(), draft, offer.to());
            if (sent.token() != null) {
                fresh.remember(sent.id(), sent.token());
            }
            navigation.done("insight.apply.done." + offer.to().way());
            navigation.to(ApplicationsPage.ADDRESS + "/" + sent.id());
            return true;
        } catch (ApplicationRefusedException violation) {
            navigation.refuse("badges", violation);
        } catch (JobClosedException closed) {
            navigation.to("/jobs/" + offer.posting());
        }
        return false;
    }

    private boolean draft() {
        try {
            draft =
                    new ApplicationDraft(
                            chosen,
                            note,
                            replyTo == null || replyTo.isEmpty() ? null : replyTo,
                            days);
            return true;
        } catch (ApplicationRefusedException violation) {
            navigation.refuse("badges", violation);
        } catch (FieldRefusedException violation) {
            navigation.refuse(violation.field(), violation);
        }
        return false;
    }

    /** What the person has read is sent, and nothing else. */
    private void requireShown() {
        if (!getDestination().equals(text("shown"))) {
            throw ApplicationRefusedException.destination();
        }
    }

    private static String written(ApplicationDestination to) {
        return to.way() + " " + to.shown();
    }

    private List<String> posted() {
        var values = request.getParameterValues(BADGE);
        return values == null ? List.of() : List.of(values);
    }

    public OfferView getOffer() {
        return offer;
    }

    /** Returns the badges that can be chosen. */
    public List<BadgeCard> getCards() {
        return cards.of(offer.badges());
    }

    /** Returns those that were chosen, in their order. */
    public List<BadgeCard> getChosen() {
        return getCards().stream().filter(this::isChosen).toList();
    }

    public boolean isChosen(BadgeCard card) {
        return chosen.contains(card.id());
    }

    public boolean isFitting(BadgeCard card) {
        return offer.fitting().contains(card.id());
    }

    /** Returns whether what would be sent is shown. */
    public boolean isReviewing() {
        return reviewing;
    }

    public ApplicationDraft getDraft() {
        return draft;
    }

    /** Returns to whom it would go, in words. */
    public String getTo() {
        return texts.text(
                "insight.apply.to." + offer.to().way(), getEmployer(), offer.to().shown());
    }

    /** Returns what the employer is called. */
    public String getEmployer() {
        return offer.employer() == null
                ? texts.get("insight.apply.employer.nameless")
                : offer.employer();
    }

    public boolean isByHolder() {
        return offer.to().way() == ApplicationWay.HOLDER;
    }

    public List<SelectItem> getReplies() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", texts.get("insight.apply.reply.no")));
        offer.addresses()
                .forEach(
                        it ->
                                items.add(
                                        new SelectItem(
                                                it, texts.text("insight.apply.reply.at", it))));
        return items;
    }

    public List<SelectItem> getPeriods() {
        return ApplicationDraft.DAYS.stream()
                .map(it -> new SelectItem(it, texts.text("insight.apply.days.many", it)))
                .toList();
    }

    public int getMostBadges() {
        return ApplicationDraft.MOST_BADGES;
    }

    public int getLongestNote() {
        return ApplicationDraft.LONGEST_NOTE;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReplyTo() {
        return replyTo;
    }

    public void setReplyTo(String replyTo) {
        this.replyTo = replyTo;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    /** Returns what the form carries along of where it goes. */
    public String getDestination() {
        return written(offer.to());
    }
}
