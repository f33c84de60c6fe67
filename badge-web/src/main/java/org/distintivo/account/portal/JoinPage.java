package org.distintivo.account.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.account.service.StaffBadgesService;
import org.distintivo.platform.portal.Navigation;

/** Lets a member of staff who has passed an exam ask for the badges of the account's address. */
@Named
@RequestScoped
public class JoinPage {

    @Inject private StaffBadgesService staff;
    @Inject private AccountForm form;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private AccountLinks links;
    @Inject private ServiceRefusals refusals;

    /** Leads on who has badges already; called before the page is shown. */
    public void open() {
        if (staff.findAddress().isEmpty()) {
            navigation.to(navigation.getWanted().orElse("/my/badges"));
        }
    }

    public String getAddress() {
        return staff.findAddress().orElse("");
    }

    public String join() {
        return refusals.beside(
                () -> {
                    var address = getAddress();
                    staff.askToJoin(form.isConsent(), session.origin());
                    session.rememberTyped(address);
                    session.rememberWanted();
                    navigation.done("account.signup.done");
                    return navigation.to(links.getConfirm());
                });
    }
}
