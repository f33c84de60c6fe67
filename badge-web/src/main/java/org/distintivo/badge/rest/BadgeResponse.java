package org.distintivo.badge.rest;

import java.util.Locale;
import org.distintivo.badge.service.BadgeView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Answers a call about a badge with its state after the call.
 *
 * @param id the public id
 * @param kind {@code exam} or {@code certification}
 * @param code of the exam or certification
 * @param state a {@link org.distintivo.badge.domain.BadgeState}, for example {@code REVOKED}
 */
@Schema(name = "Badge")
public record BadgeResponse(String id, String kind, String code, String state) {

    static BadgeResponse of(BadgeView badge) {
        return new BadgeResponse(
                badge.id(),
                badge.achievement().kind().name().toLowerCase(Locale.ROOT),
                badge.achievement().code(),
                badge.state().name());
    }
}
