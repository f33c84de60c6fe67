package org.distintivo.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.distintivo.account.service.EarnerView;
import org.distintivo.notification.domain.MailKind;
import org.distintivo.platform.domain.Roles;

/** Tells staff which mail does not go out to a person, so that nobody looks for what was lost. */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class RefusedMailService {

    @Inject private MailRefusals refusals;

    /**
     * Returns the kinds that the person does not want, or the reader of the address for contact.
     */
    public List<MailKind> listRefused(EarnerView earner) {
        return Arrays.stream(MailKind.values())
                .filter(
                        kind ->
                                !earner.addresses().isEmpty()
                                        && refusals.isRefused(
                                                kind, earner.id(), MailRecipients.address(earner)))
                .toList();
    }
}
