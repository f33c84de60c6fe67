package org.distintivo.foreign.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Looks up for a mail what has become of the badges of other issuers that it tells of. */
@Stateless
@PermitAll
public class ForeignBadgeMails {

    @Inject private ForeignBadgeRepository badges;
    @Inject private Clock clock;

    /** Returns those of a person that are still there, as they stand. */
    public List<ForeignBadgeView> list(long earnerId, Collection<String> ids) {
        var now = clock.instant();
        return badges.listOf(earnerId).stream()
                .filter(it -> ids.contains(it.publicId()))
                .map(it -> ForeignBadgeView.of(it, now))
                .toList();
    }
}
