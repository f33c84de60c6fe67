package org.distintivo.account.service;

import java.util.List;
import java.util.Locale;
import org.distintivo.account.domain.AccountStatus;

/**
 * One person, as other features see it.
 *
 * @param name as it appears on badges; empty while nobody has told it
 * @param locale the language asked for, not necessarily one that there are texts in
 * @param addresses in their original spelling, the oldest first
 * @param bouncing those of them from which mail comes back
 */
public record EarnerView(
        long id,
        String name,
        Locale locale,
        List<String> addresses,
        List<String> bouncing,
        AccountStatus account,
        boolean autoAccept) {

    public EarnerView {
        addresses = List.copyOf(addresses);
        bouncing = List.copyOf(bouncing);
    }
}
