package org.distintivo.integration.service.event;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.earning.domain.ResultKey;
import org.distintivo.integration.domain.EventType;

/**
 * What is to be written down.
 *
 * @param subject what it happened to; events of one subject are told in their order
 * @param data ids and codes only
 */
record NewEvent(EventType type, String subject, JsonObject data) {

    static NewEvent of(EventType type, BadgeView badge) {
        return of(type, badge, JsonObject.EMPTY_JSON_OBJECT);
    }

    /**
     * @param more members beside what names the badge
     */
    static NewEvent of(EventType type, BadgeView badge, JsonObject more) {
        var data =
                Json.createObjectBuilder()
                        .add("badge", badge.id())
                        .add("kind", kind(badge.achievement().kind()))
                        .add("code", badge.achievement().code())
                        .addAll(Json.createObjectBuilder(more));
        return new NewEvent(type, "badges/" + badge.id(), data.build());
    }

    static NewEvent of(EventType type, ResultKey result) {
        var data =
                Json.createObjectBuilder()
                        .add("partner", result.partner())
                        .add("externalId", result.externalId());
        var subject = "exam-results/" + result.partner() + "/" + result.externalId();
        return new NewEvent(type, subject, data.build());
    }

    /**
     * @param retiredOn the last day; null where it was taken back
     */
    static NewEvent retired(AchievementKind kind, String code, String retiredOn) {
        var data = Json.createObjectBuilder().add("kind", kind(kind)).add("code", code);
        if (retiredOn == null) {
            data.addNull("retiredOn");
        } else {
            data.add("retiredOn", retiredOn);
        }
        return new NewEvent(EventType.ITEM_RETIRED, kind(kind) + "s/" + code, data.build());
    }

    private static String kind(AchievementKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
