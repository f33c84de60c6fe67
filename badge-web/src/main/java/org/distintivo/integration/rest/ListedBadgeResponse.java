package org.distintivo.integration.rest;

import java.util.Locale;
import java.util.Objects;
import org.distintivo.integration.service.ListedBadge;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A badge without its holder.
 *
 * @param kind {@code exam} or {@code certification}
 * @param state a {@link org.distintivo.badge.domain.BadgeState}
 * @param acceptedOn absent before
 * @param visibility {@code private}, {@code link} or {@code public}
 * @param url of its page, which is there for others while the holder shows it
 * @param earnerRef the same for all badges of one person
 */
@Schema(name = "ListedBadge")
public record ListedBadgeResponse(
        String id,
        String kind,
        String code,
        String state,
        String earnedOn,
        String acceptedOn,
        String visibility,
        String url,
        String earnerRef) {

    static ListedBadgeResponse of(ListedBadge listed) {
        var badge = listed.badge();
        var accepted = Objects.toString(badge.acceptedAt(), null);
        return new ListedBadgeResponse(
                badge.id(),
                badge.achievement().kind().name().toLowerCase(Locale.ROOT),
                badge.achievement().code(),
                badge.state().name(),
                badge.earnedOn().toString(),
                accepted == null ? null : accepted.substring(0, "YYYY-MM-DD".length()),
                listed.visibility().name().toLowerCase(Locale.ROOT),
                listed.url(),
                listed.earnerRef());
    }
}
