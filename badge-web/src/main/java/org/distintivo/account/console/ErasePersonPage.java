package org.distintivo.account.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.distintivo.account.domain.EarnerUnknownException;
import org.distintivo.account.domain.ErasureReason;
import org.distintivo.account.portal.StaffSession;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.EarnerView;
import org.distintivo.account.service.ErasureService;
import org.distintivo.platform.portal.Navigation;

/** Asks at {@code /console/earners/{id}/erase} to erase somebody, and says what goes and stays. */
@Named
@RequestScoped
public class ErasePersonPage {

    @Inject private EarnerService earners;
    @Inject private ErasureService erasures;
    @Inject private StaffSession session;
    @Inject private Navigation navigation;

    private EarnerView earner;
    private ErasureReason reason = ErasureReason.ASKED;
    private String present;

    @PostConstruct
    void load() {
        earner = earners.require(id());
    }

    private long id() {
        try {
            return Long.parseLong(navigation.parameter("id"));
        } catch (NumberFormatException e) {
            throw new EarnerUnknownException();
        }
    }

    public String ask() {
        return session.beside(
                () -> {
                    erasures.askFor(earner.id(), reason, session.proof(present), session.origin());
                    navigation.done("account.erase.mailed.staff");
                    return navigation.to("/console/earners/" + earner.id());
                });
    }

    public EarnerView getEarner() {
        return earner;
    }

    public List<ErasureReason> getReasons() {
        return Arrays.stream(ErasureReason.values()).filter(ErasureReason::isOfStaff).toList();
    }

    public boolean isPasswordNeeded() {
        return erasures.isPasswordNeeded(session.proof(null));
    }

    public ErasureReason getReason() {
        return reason;
    }

    public void setReason(ErasureReason reason) {
        this.reason = reason == null ? ErasureReason.ASKED : reason;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
