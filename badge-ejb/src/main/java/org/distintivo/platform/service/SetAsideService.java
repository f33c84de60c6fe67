package org.distintivo.platform.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.domain.SetAsideItem;

/** Keeps what staff have set aside on the console's first page, for all of them. */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class SetAsideService {

    @Inject private AuditRepository rows;
    @Inject private Clock clock;

    /** Returns the number at which each item was set aside. */
    public Map<String, Long> listAmounts() {
        return rows.listSetAside().stream()
                .collect(Collectors.toMap(SetAsideItem::item, SetAsideItem::amount));
    }

    /** Sets an item aside until its number is another one. */
    public void setAside(String item, long amount) {
        var row =
                rows.findSetAside(item)
                        .orElseGet(
                                () -> {
                                    var added = new SetAsideItem(item);
                                    rows.add(added);
                                    return added;
                                });
        row.setAside(amount, clock.instant());
    }
}
