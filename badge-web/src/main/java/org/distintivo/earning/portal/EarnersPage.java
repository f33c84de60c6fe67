package org.distintivo.earning.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.account.domain.AccountStatus;
import org.distintivo.account.domain.MailAddressInvalidException;
import org.distintivo.account.service.EarnerService;
import org.distintivo.platform.portal.Navigation;

/** {@code /console/earners}: finding a person by address. */
@Named
@RequestScoped
public class EarnersPage {

    @Inject private EarnerService earners;
    @Inject private Segments segments;
    @Inject private Navigation navigation;

    private String email;
    private AccountStatus stranger;

    @PostConstruct
    void read() {
        var typed = segments.text("email");
        email = typed == null ? "" : typed.strip();
    }

    /** Goes on to the person, if there is one. */
    public void look() {
        if (email.isEmpty()) {
            return;
        }
        try {
            var found = earners.findByAddress(email);
            if (found.isPresent()) {
                navigation.to("/console/earners/" + found.get().id());
            } else {
                stranger = earners.accountStatus(email);
            }
        } catch (MailAddressInvalidException e) {
            navigation.refuse("email", e);
        }
    }

    public String getEmail() {
        return email;
    }

    /** How far the owner of an address without results has come; null when none was looked for. */
    public AccountStatus getStranger() {
        return stranger;
    }
}
