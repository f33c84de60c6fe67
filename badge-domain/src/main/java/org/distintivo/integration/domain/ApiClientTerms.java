package org.distintivo.integration.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.distintivo.platform.domain.AddressRange;

/**
 * What staff say about an API client.
 *
 * @param name by which people know the system
 * @param scopes what its key may do; at least one
 * @param lastDay on which its key works, in UTC
 * @param networks from where it may call; empty for everywhere
 */
public record ApiClientTerms(
        String name,
        Set<ApiScope> scopes,
        Optional<LocalDate> lastDay,
        List<AddressRange> networks) {

    /** The old key works at most so long beside a new one. */
    public static final Duration LONGEST_OVERLAP = Duration.ofDays(90);

    public static final int LONGEST_NAME = 100;
    public static final int MOST_NETWORKS = 20;

    /**
     * @throws ApiClientRefusedException if a client cannot be so
     */
    public ApiClientTerms {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw ApiClientRefusedException.name(LONGEST_NAME);
        }
        if (scopes.isEmpty()) {
            throw ApiClientRefusedException.scopes();
        }
        if (networks.size() > MOST_NETWORKS) {
            throw ApiClientRefusedException.networks(MOST_NETWORKS);
        }
        scopes = Set.copyOf(scopes);
        networks = List.copyOf(networks);
    }
}
