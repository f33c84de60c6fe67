package org.distintivo.notification.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.notification.domain.MailState;
import org.distintivo.notification.service.OutboxService;
import org.distintivo.platform.portal.Need;
import org.distintivo.platform.portal.Needs;

/** Mails that nobody will get unless staff do something. */
@ApplicationScoped
public class MailNeeds implements Needs {

    @Inject private OutboxService outbox;

    @Override
    public List<Need> list() {
        var failed = outbox.counts().getOrDefault(MailState.FAILED, 0L);
        var address = "/console/mail?state=" + MailState.FAILED.name();
        return failed == 0
                ? List.of()
                : List.of(new Need(failed, "notification.console.need.failed", address));
    }
}
