package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.ArtworkAddress;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.notification.domain.MailTarget.OfEarner;
import org.distintivo.notification.domain.MailTemplate;
import org.distintivo.notification.domain.OutboxMail;
import org.distintivo.notification.service.Letter.BadgeLine;
import org.distintivo.platform.service.Messages;

/** Gathers the badges that a mail is about, as they stand now and look to its reader. */
@ApplicationScoped
class MailBadges {

    @Inject private BadgeService badges;
    @Inject private CatalogService catalog;
    @Inject private PortalLinks pages;
    @Inject private Messages messages;

    /** Returns the badges that are still what the mail says of them. */
    List<BadgeView> listTrue(OutboxMail mail, long earnerId) {
        var states = states(mail.template());
        return list(mail, earnerId).stream().filter(it -> states.contains(it.state())).toList();
    }

    /** Returns all of them, whatever has become of them. */
    List<BadgeView> list(OutboxMail mail, long earnerId) {
        var ids = mail.data().badgeIds();
        return badges.listOf(earnerId).stream().filter(it -> ids.contains(it.id())).toList();
    }

    /** Returns by their badges' ids what some mails are about, with one query for all. */
    Map<String, AchievementKey> achievements(List<OutboxMail> mails) {
        var earners =
                mails.stream()
                        .map(OutboxMail::target)
                        .filter(OfEarner.class::isInstance)
                        .map(target -> ((OfEarner) target).earnerId())
                        .collect(Collectors.toSet());
        return earners.isEmpty()
                ? Map.of()
                : badges.listOf(earners).stream()
                        .collect(Collectors.toMap(BadgeView::id, BadgeView::achievement));
    }

    private static Set<BadgeState> states(MailTemplate template) {
        return switch (template) {
            case BADGES_WAITING, BADGES_REMINDER -> EnumSet.of(BadgeState.WAITING);
            case BADGES_ACCEPTED -> EnumSet.of(BadgeState.ACCEPTED);
            case BADGES_WITHDRAWN -> EnumSet.of(BadgeState.WITHDRAWN);
            case BADGE_REVOKED -> EnumSet.of(BadgeState.REVOKED);
            case BADGE_SUSPENDED -> EnumSet.of(BadgeState.SUSPENDED);
            case BADGE_REINSTATED -> EnumSet.of(BadgeState.ACCEPTED);
            default -> EnumSet.noneOf(BadgeState.class);
        };
    }

    List<BadgeLine> lines(List<BadgeView> views, Locale locale) {
        var language = messages.closest(locale);
        return views.stream().map(badge -> line(badge, language)).toList();
    }

    private BadgeLine line(BadgeView badge, Locale locale) {
        var artwork = pages.artwork(ArtworkAddress.path(badge.achievement(), badge.design()));
        return catalog.findAchievement(badge.achievement())
                .map(
                        it ->
                                new BadgeLine(
                                        it.name(locale),
                                        level(it, locale),
                                        artwork,
                                        it.alt(locale)))
                .orElseGet(() -> unknown(badge.achievement().code(), artwork));
    }

    private String level(AchievementView achievement, Locale locale) {
        var key = "catalog.level." + achievement.level();
        return messages.has(key) ? messages.text(locale, key) : "";
    }

    /**
     * Stands in for an achievement that the catalog does not have, so that the mail does not fail.
     */
    private static BadgeLine unknown(String code, String artwork) {
        return new BadgeLine(code, "", artwork, code);
    }
}
