package org.distintivo.integration.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.distintivo.integration.domain.ApiClient;
import org.distintivo.integration.domain.ApiScope;
import org.distintivo.platform.domain.AddressRange;

/**
 * An API client as staff see it.
 *
 * @param id in its address
 * @param number by which histories call it
 * @param employer for whom it acts; null for the whole program
 * @param scopes in the order in which they are listed
 * @param networks from where it may call, with spaces between; empty for everywhere
 * @param lastDay on which its key works; null for always
 * @param usedAt when it called last, to the hour; null for never
 * @param previousUntil until when the key before works too; null where it does not
 * @param fixed whether the settings say what it is
 */
public record ApiClientDetails(
        String id,
        long number,
        String name,
        String employer,
        List<ApiScope> scopes,
        String networks,
        LocalDate lastDay,
        Instant createdAt,
        Instant usedAt,
        Instant previousUntil,
        State state,
        boolean fixed) {

    /** Whether its key works. */
    public enum State {
        WORKING,
        EXPIRING,
        EXPIRED,
        BLOCKED
    }

    static ApiClientDetails of(ApiClient client, String employer, Instant now) {
        return new ApiClientDetails(
                client.publicId(),
                client.id(),
                client.name(),
                employer,
                Arrays.stream(ApiScope.values())
                        .filter(it -> client.scopes().contains(it.role()))
                        .toList(),
                client.networks().stream().map(AddressRange::text).collect(Collectors.joining(" ")),
                client.lastDay().orElse(null),
                client.createdAt(),
                client.lastUsedAt().orElse(null),
                client.isOverlapping(now) ? client.previousUntil().orElse(null) : null,
                state(client, now),
                client.name().equals(ApiKeyService.BOOTSTRAP));
    }

    private static State state(ApiClient client, Instant now) {
        if (client.isBlocked()) {
            return State.BLOCKED;
        }
        if (client.isExpired(now)) {
            return State.EXPIRED;
        }
        return client.isExpiringSoon(now) ? State.EXPIRING : State.WORKING;
    }

    /** Returns under what is recorded what staff do with it. */
    public String subject() {
        return ApiClient.subject(id);
    }
}
