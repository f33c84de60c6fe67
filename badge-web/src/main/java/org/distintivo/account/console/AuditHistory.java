package org.distintivo.account.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.account.service.StaffService;
import org.distintivo.platform.portal.Texts;
import org.distintivo.platform.service.AuditEntryView;
import org.distintivo.platform.service.AuditService;

/** Tells in words who did something by hand, and when. */
@Named
@RequestScoped
public class AuditHistory {

    private static final String CLIENT = "client:";

    @Inject private AuditService audit;
    @Inject private StaffService staff;
    @Inject private Texts texts;

    /** Returns what was done to a subject, the newest first. */
    public List<AuditEntryView> of(String subject) {
        return audit.list(subject);
    }

    /**
     * Returns who did it: the person it was done to, the address of a member of staff, or the
     * number of an API client.
     */
    public String who(AuditEntryView entry, String subject) {
        if (entry.actor().equals(subject)) {
            return texts.get("account.history.own");
        }
        if (entry.actor().startsWith(CLIENT)) {
            return texts.text("account.history.client", entry.actor().substring(CLIENT.length()));
        }
        return nameOf(entry.actor());
    }

    /** Returns the address of a member of staff. */
    public String nameOf(String principal) {
        return staff.findAddress(principal).orElseGet(() -> texts.get("account.history.gone"));
    }
}
