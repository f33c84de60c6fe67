package org.distintivo.badge.portal;

import java.time.LocalDate;

/**
 * An endorsement of an achievement or its issuer, as pages show it. All texts are a stranger's.
 *
 * @param endorser by name; by id where there is no name
 * @param page where the endorser presents itself, or null
 * @param ofIssuer whether it is about who issues
 * @param comment what the endorser says, shortened where it is long; may be empty
 * @param document where the whole of it can be had as it was signed
 */
public record EndorsementCard(
        String endorser,
        String page,
        boolean ofIssuer,
        String comment,
        LocalDate since,
        String document) {}
