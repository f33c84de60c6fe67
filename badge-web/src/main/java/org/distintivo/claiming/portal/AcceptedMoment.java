package org.distintivo.claiming.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.EarnerView;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.badge.portal.BadgeCards;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.claiming.service.ClaimService;

/**
 * What was accepted a moment ago, for the page that comes after: there the badge is presented to
 * its holder. The session forgets it as soon as a page has asked, so that it is shown once and a
 * reload shows the page as it is on any other day.
 */
@Named
@RequestScoped
public class AcceptedMoment {

    private static final String ATTRIBUTE = "org.distintivo.accepted";

    /** So many artworks stand side by side on a phone. */
    private static final int PICTURED = 4;

    @Inject private HttpServletRequest request;
    @Inject private ClaimService claims;
    @Inject private BadgeCards cards;
    @Inject private CurrentEarner earner;
    @Inject private EarnerService earners;

    private List<String> accepted;
    private List<BadgeCard> pictured;
    private EarnerView holder;

    void begin(List<BadgeView> badges) {
        var ids = badges.stream().map(BadgeView::id).toList();
        request.getSession().setAttribute(ATTRIBUTE, new ArrayList<>(ids));
    }

    /** Returns whether this badge, and no other, was accepted a moment ago. */
    public boolean isOf(String id) {
        return accepted().equals(List.of(id));
    }

    /** Returns how many were accepted at once; 0 unless there were several. */
    public int getSeveral() {
        return accepted().size() > 1 ? accepted().size() : 0;
    }

    /** Returns some of them, certifications first, to show their artwork. */
    public List<BadgeCard> getPictured() {
        if (pictured == null) {
            pictured =
                    cards.of(
                            claims.listMine().stream()
                                    .filter(badge -> accepted().contains(badge.id()))
                                    .limit(PICTURED)
                                    .toList());
        }
        return pictured;
    }

    /** Returns the part of the holder's name by which the holder is greeted; may be empty. */
    public String getGreeted() {
        return holder().greetedName();
    }

    /** Returns the name that stands on the holder's badges; may be empty. */
    public String getHolder() {
        return holder().certifiedName();
    }

    private EarnerView holder() {
        if (holder == null) {
            holder = earners.require(earner.id());
        }
        return holder;
    }

    private List<String> accepted() {
        if (accepted == null) {
            accepted = List.of();
            var session = request.getSession(false);
            if (session != null && session.getAttribute(ATTRIBUTE) instanceof List<?> ids) {
                session.removeAttribute(ATTRIBUTE);
                accepted = ids.stream().map(String.class::cast).toList();
            }
        }
        return accepted;
    }
}
