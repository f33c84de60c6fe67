package org.distintivo.integration.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.integration.service.ApiClientService;
import org.distintivo.platform.portal.TodayItem;
import org.distintivo.platform.portal.TodayItems;

/** Lists keys of other systems that stop working soon. */
@ApplicationScoped
public class ExpiringKeyTodayItems implements TodayItems {

    @Inject private ApiClientService clients;

    @Override
    public List<TodayItem> list() {
        var ending = clients.listExpiringSoon();
        if (ending.isEmpty()) {
            return List.of();
        }
        var address =
                ending.size() == 1 ? ClientsPage.HERE + "/" + ending.get(0).id() : ClientsPage.HERE;
        return List.of(new TodayItem(ending.size(), "integration.console.need.expiring", address));
    }
}
