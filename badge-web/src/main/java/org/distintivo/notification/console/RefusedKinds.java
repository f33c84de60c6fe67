package org.distintivo.notification.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.account.service.EarnerView;
import org.distintivo.notification.service.RefusedMailService;

/** Tells staff which mail a person does not get, because the person, or its reader, ended it. */
@Named
@RequestScoped
public class RefusedKinds {

    @Inject private RefusedMailService refusals;

    /** Returns the message keys of the kinds. */
    public List<String> of(EarnerView earner) {
        return refusals.listRefused(earner).stream().map(MailKeys::of).toList();
    }
}
