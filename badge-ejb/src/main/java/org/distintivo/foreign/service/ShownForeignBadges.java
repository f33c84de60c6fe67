package org.distintivo.foreign.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.distintivo.foreign.domain.ForeignBadgeFile;
import org.distintivo.sharing.service.profile.ShownProfiles;

/**
 * What others see of badges of other issuers: those that their holder wants on the profile, as long
 * as they are good and it is certain who issued them.
 */
@Stateless
@PermitAll
public class ShownForeignBadges {

    @Inject private ForeignBadgeRepository badges;
    @Inject private ShownProfiles profiles;
    @Inject private Clock clock;

    /** Returns those of a person, each once, in the order in which they were handed in. */
    public List<ForeignBadgeView> list(long earnerId) {
        var now = clock.instant();
        var standing = new LinkedHashMap<String, ForeignBadgeView>();
        badges.listOf(earnerId).stream()
                .filter(it -> it.isShown() && it.isShowable(now))
                .forEach(
                        it -> standing.putIfAbsent(it.fingerprint(), ForeignBadgeView.of(it, now)));
        return List.copyOf(standing.values());
    }

    /** Returns the picture of a badge that others see, as a PNG. */
    public Optional<byte[]> findPicture(String id) {
        return badges.find(id)
                .filter(it -> it.isShown() && it.isShowable(clock.instant()))
                .filter(it -> profiles.isShown(it.earnerId()))
                .flatMap(it -> badges.findPicture(it.id()))
                .map(ForeignBadgeFile::content);
    }
}
