package org.distintivo.integration.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Lists badges in an order that never changes.
 *
 * @param next what {@code after} is for the next page; absent on the last
 */
@Schema(name = "ListedBadges")
public record ListedBadgesResponse(List<ListedBadgeResponse> badges, String next) {}
