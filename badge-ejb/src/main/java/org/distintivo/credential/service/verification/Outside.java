package org.distintivo.credential.service.verification;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.service.assertion.Addresses;
import org.distintivo.credential.service.controller.ControllerMemory;
import org.distintivo.platform.service.FetchBudget;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.platform.service.FetchLimits;
import org.distintivo.platform.service.Fetched;
import org.distintivo.platform.service.Fetcher;

/**
 * Everybody else, as far as one verification may ask them. However many checks want to know what is
 * at an address, it is asked once, and all questions share one budget.
 */
public final class Outside {

    /** What is asked for where a document of some JSON kind is expected. */
    static final String JSON = "application/json, application/ld+json;q=0.9, */*;q=0.1";

    private static final Set<Integer> NOWHERE = Set.of(404, 410);

    private static final int OK = 200;

    private final Fetcher fetcher;
    private final FetchBudget budget;
    private final ForeignLists lists;
    private final ControllerMemory controllers;
    private KnownIssuers known = KnownIssuers.NONE;
    private Instant asOf;
    private final Map<String, Answer> answers = new HashMap<>();

    /** Either of the two. */
    private record Answer(Fetched fetched, FetchFailure failure) {}

    private Outside(
            Fetcher fetcher, FetchBudget budget, ForeignLists lists, ControllerMemory controllers) {
        this.fetcher = fetcher;
        this.budget = budget;
        this.lists = lists;
        this.controllers = controllers;
    }

    /**
     * Made anew for each verification.
     *
     * @param lists what earlier verifications have asked for, as far as it is still good
     * @param controllers likewise what issuers said about their keys
     */
    public static Outside of(
            Fetcher fetcher, FetchLimits limits, ForeignLists lists, ControllerMemory controllers) {
        return new Outside(fetcher, FetchBudget.of(limits), lists, controllers);
    }

    static Outside of(Fetcher fetcher, FetchLimits limits, ForeignLists lists) {
        return of(fetcher, limits, lists, new ControllerMemory());
    }

    /** For a verification that knows of no other. */
    public static Outside of(Fetcher fetcher, FetchLimits limits) {
        return of(fetcher, limits, new ForeignLists());
    }

    /** Where nobody is asked. */
    public static Outside silent() {
        return of(
                (address, accept, budget) -> {
                    throw new FetchFailedException(FetchFailure.DISABLED);
                },
                FetchLimits.DEFAULT);
    }

    /** What is at an address, whatever the answer's status is. */
    Fetched get(String address, String accept) throws FetchFailedException {
        var answer = answers.computeIfAbsent(accept + " " + address, k -> ask(address, accept));
        if (answer.failure != null) {
            throw new FetchFailedException(answer.failure);
        }
        return answer.fetched;
    }

    /**
     * As {@link #get}, and there has to be something. Old addresses that begin with http are asked
     * with https.
     */
    byte[] require(String address) throws FetchFailedException {
        int fragment = address.indexOf('#');
        var whole = fragment < 0 ? address : address.substring(0, fragment);
        var answer = get(Addresses.secure(whole), JSON);
        if (!answer.isOk()) {
            throw new FetchFailedException(FetchFailure.UNREACHABLE);
        }
        return answer.body();
    }

    /** Whether the server says that there is nothing, which is more than saying nothing. */
    boolean isNowhere(String address) {
        try {
            return NOWHERE.contains(get(address, JSON).status());
        } catch (FetchFailedException e) {
            return false;
        }
    }

    /** As {@link #require}, and it has to be a JSON object. */
    JsonObject json(String address, int maxBytes)
            throws FetchFailedException, DocumentRefusedException {
        var text = new String(require(address), StandardCharsets.UTF_8);
        return SubmittedCredential.json(text, maxBytes);
    }

    /** As of when the answers are; empty as long as everybody was asked just now. */
    Optional<Instant> asOf() {
        return Optional.ofNullable(asOf);
    }

    KnownIssuers known() {
        return known;
    }

    /** The same, with issuers of whom something is known without asking. */
    public Outside with(KnownIssuers issuers) {
        known = issuers;
        return this;
    }

    ControllerMemory controllers() {
        return controllers;
    }

    ForeignLists lists() {
        return lists;
    }

    private Answer ask(String address, String accept) {
        try {
            return new Answer(fetcher.get(new URI(address), accept, budget), null);
        } catch (URISyntaxException e) {
            return new Answer(null, FetchFailure.NOT_ALLOWED);
        } catch (FetchFailedException e) {
            return known.snapshot(address)
                    .map(snapshot -> remembered(address, snapshot))
                    .orElseGet(() -> new Answer(null, e.reason()));
        }
    }

    /** Whoever cannot be asked may have left behind what there was to say. */
    private Answer remembered(String address, KnownIssuers.Snapshot snapshot) {
        if (asOf == null || snapshot.asOf().isBefore(asOf)) {
            asOf = snapshot.asOf();
        }
        var uri = URI.create(address);
        return new Answer(new Fetched(uri, "application/json", OK, snapshot.document()), null);
    }
}
