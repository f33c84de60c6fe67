package org.distintivo.earning.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.EarnerView;
import org.distintivo.badge.domain.BadgeUnknownException;
import org.distintivo.badge.domain.RevocationReason;
import org.distintivo.badge.domain.RevocationReasonMissingException;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.earning.service.ExamResultService;
import org.distintivo.platform.portal.Confirmation;
import org.distintivo.platform.portal.Navigation;

/** Shows one badge at {@code /console/badges/{id}}, and revokes, suspends and reinstates it. */
@Named
@RequestScoped
public class ConsoleBadgePage {

    @Inject private BadgeService badges;
    @Inject private ConsoleBadges views;
    @Inject private EarnerService earners;
    @Inject private ExamResultService results;
    @Inject private PathParameters parameters;
    @Inject private Navigation navigation;
    @Inject private Confirmation confirmation;

    private ConsoleBadge badge;
    private String reason;

    @PostConstruct
    void load() {
        var found = badges.find(parameters.text("id")).orElseThrow(BadgeUnknownException::new);
        badge = views.of(found.earnerId(), List.of(found)).get(0);
    }

    public ConsoleBadge getBadge() {
        return badge;
    }

    public EarnerView getEarner() {
        return earners.require(badge.badge().earnerId());
    }

    public String getHolder() {
        return getEarner().known();
    }

    public String suspend() {
        badges.suspend(badge.id());
        return done("earning.console.suspend.done");
    }

    public String reinstate() {
        badges.reinstate(badge.id());
        return done("earning.console.reinstate.done");
    }

    public String revoke() {
        try {
            RevocationReason.byStaff(reason);
            if (!confirmation.isGiven("revoke " + badge.id())) {
                return null;
            }
            badges.revoke(badge.id(), reason);
        } catch (RevocationReasonMissingException e) {
            navigation.refuse("reason", e);
            return null;
        }
        return done("earning.console.revoke.done");
    }

    public String liftBlock() {
        results.liftBlock(badge.badge().earnerId(), badge.badge().achievement());
        navigation.done("earning.console.lift.done");
        return navigation.to("/console/earners/" + badge.badge().earnerId());
    }

    private String done(String key) {
        navigation.done(key);
        return navigation.again();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
