package org.distintivo.integration.service;

import org.distintivo.badge.service.BadgeView;
import org.distintivo.sharing.domain.Visibility;

/**
 * A badge as other systems see it: nothing about its holder but a reference that is the same for
 * all badges of one person.
 *
 * @param url of its page
 */
public record ListedBadge(BadgeView badge, Visibility visibility, String url, String earnerRef) {}
