package org.distintivo.notification.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.notification.domain.MailState;
import org.distintivo.notification.service.OutboxService;
import org.distintivo.platform.portal.TodayItem;
import org.distintivo.platform.portal.TodayItems;

/** Lists mails that were given up and need staff. */
@ApplicationScoped
public class MailTodayItems implements TodayItems {

    @Inject private OutboxService outbox;

    @Override
    public List<TodayItem> list() {
        var failed = outbox.counts().getOrDefault(MailState.FAILED, 0L);
        var address = "/console/mail?state=" + MailState.FAILED.name();
        return failed == 0
                ? List.of()
                : List.of(new TodayItem(failed, "notification.console.need.failed", address));
    }
}
