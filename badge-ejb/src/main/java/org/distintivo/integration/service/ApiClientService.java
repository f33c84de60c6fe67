package org.distintivo.integration.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.distintivo.insight.service.employer.EmployerService;
import org.distintivo.insight.service.employer.EmployerView;
import org.distintivo.integration.domain.ApiClient;
import org.distintivo.integration.domain.ApiClientAdded;
import org.distintivo.integration.domain.ApiClientBlocked;
import org.distintivo.integration.domain.ApiClientChanged;
import org.distintivo.integration.domain.ApiClientRefusedException;
import org.distintivo.integration.domain.ApiClientRekeyed;
import org.distintivo.integration.domain.ApiClientTerms;
import org.distintivo.integration.domain.ApiClientUnblocked;
import org.distintivo.integration.domain.ApiClientUnknownException;
import org.distintivo.integration.domain.ApiScope;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.domain.SecretToken;

/** Lets staff give other systems keys, change what these may do, and take them away. */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class ApiClientService {

    /** Clients on one page of the list. */
    public static final int PAGE = 50;

    @Inject private ApiClientRepository clients;
    @Inject private EmployerService employers;
    @Inject private Event<DomainEvent> news;
    @Inject private Clock clock;

    /**
     * Returns a page of clients by their names.
     *
     * @param page counted from 0
     */
    public List<ApiClientDetails> list(int page) {
        return clients.list(Math.max(page, 0) * PAGE, PAGE).stream().map(this::details).toList();
    }

    /** Returns those that work, but not for long, the first to end first. */
    public List<ApiClientDetails> listExpiringSoon() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return clients.listWithLastDay(today, today.plusDays(ApiClient.SOON_DAYS)).stream()
                .map(this::details)
                .toList();
    }

    /**
     * Returns one.
     *
     * @throws ApiClientUnknownException if there is none of that id
     */
    public ApiClientDetails require(String id) {
        return details(load(id));
    }

    /**
     * Gives another system a key.
     *
     * @param employer the public id of that for which it acts; empty for the whole program
     * @throws ApiClientRefusedException if it cannot be so
     */
    public NewKey add(ApiClientTerms terms, Optional<String> employer) {
        requireFree(terms.name());
        var key = SecretToken.random();
        var now = clock.instant();
        var added = new ApiClient(terms.name(), key, ApiScope.all(), now);
        employer.map(employers::require).ifPresent(it -> added.actFor(open(it).id()));
        added.change(terms, now);
        clients.add(added);
        news.fire(new ApiClientAdded(added.publicId()));
        return new NewKey(added.publicId(), key.value());
    }

    /**
     * Changes what it may do, from where and until when.
     *
     * @throws ApiClientRefusedException if it cannot be so
     */
    public void change(String id, ApiClientTerms terms) {
        var client = requireOwn(id);
        if (!client.name().equals(terms.name())) {
            requireFree(terms.name());
        }
        client.change(terms, clock.instant());
        news.fire(new ApiClientChanged(id));
    }

    /**
     * Gives it another key.
     *
     * @param until when the key that it has stops working; empty for at once
     * @throws ApiClientRefusedException if that is no moment of the near future
     */
    public NewKey rotate(String id, Optional<Instant> until) {
        var client = requireOwn(id);
        var key = SecretToken.random();
        var now = clock.instant();
        client.rotate(key, until.orElse(now), now);
        news.fire(new ApiClientRekeyed(id));
        return new NewKey(id, key.value());
    }

    /** Lets no key of it work any more, from the next call on. */
    public void block(String id) {
        load(id).block(clock.instant());
        news.fire(new ApiClientBlocked(id));
    }

    /**
     * Lets its keys work again.
     *
     * @throws ApiClientRefusedException if its employer is closed
     */
    public void unblock(String id) {
        var client = load(id);
        employer(client).ifPresent(ApiClientService::open);
        client.unblock();
        news.fire(new ApiClientUnblocked(id));
    }

    private ApiClientDetails details(ApiClient client) {
        var employer = employer(client).map(EmployerView::name).orElse(null);
        return ApiClientDetails.of(client, employer, clock.instant());
    }

    private Optional<EmployerView> employer(ApiClient client) {
        return client.employerId().flatMap(employers::find);
    }

    private static EmployerView open(EmployerView employer) {
        if (employer.closed()) {
            throw ApiClientRefusedException.employer();
        }
        return employer;
    }

    private void requireFree(String name) {
        if (clients.findByName(name).isPresent()) {
            throw ApiClientRefusedException.taken();
        }
    }

    private ApiClient requireOwn(String id) {
        var client = load(id);
        if (client.name().equals(ApiKeyService.BOOTSTRAP)) {
            throw ApiClientRefusedException.fixed();
        }
        return client;
    }

    private ApiClient load(String id) {
        return clients.find(id).orElseThrow(ApiClientUnknownException::new);
    }
}
