package org.distintivo.insight.portal.applying;

import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.verifying.portal.VerdictView;

/** A badge that an application shows, with what came of checking it just now. */
public record CheckedBadge(BadgeCard card, VerdictView verdict) {}
