package org.distintivo.verifying.service.remote;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.service.assertion.Addresses;
import org.distintivo.openbadges.service.controller.ControllerCache;
import org.distintivo.platform.service.FetchBudget;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.platform.service.FetchLimits;
import org.distintivo.platform.service.Fetched;
import org.distintivo.platform.service.Fetcher;
import org.distintivo.verifying.service.submission.SubmittedCredential;

/**
 * Asks other servers on behalf of one verification. However many checks want to know what is at an
 * address, it is asked once, and all questions share one {@link
 * org.distintivo.platform.service.FetchBudget}.
 */
public final class RemoteSources {

    /** What is asked for where a document of some JSON kind is expected. */
    public static final String JSON = "application/json, application/ld+json;q=0.9, */*;q=0.1";

    private static final Set<Integer> NOWHERE = Set.of(404, 410);

    private static final int OK = 200;

    private final Fetcher fetcher;
    private final FetchBudget budget;
    private final ForeignLists lists;
    private final ControllerCache controllers;
    private KnownIssuers known = KnownIssuers.NONE;

    /**
     * Returns the date of the oldest kept answer that was used; empty as long as everybody was
     * asked just now.
     */
    private Instant asOf;

    private final Map<String, Answer> answers = new HashMap<>();

    /** Either of the two. */
    private record Answer(Fetched fetched, FetchFailure failure) {}

    private RemoteSources(
            Fetcher fetcher, FetchBudget budget, ForeignLists lists, ControllerCache controllers) {
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
    public static RemoteSources of(
            Fetcher fetcher, FetchLimits limits, ForeignLists lists, ControllerCache controllers) {
        return new RemoteSources(fetcher, FetchBudget.of(limits), lists, controllers);
    }

    public static RemoteSources of(Fetcher fetcher, FetchLimits limits, ForeignLists lists) {
        return of(fetcher, limits, lists, new ControllerCache());
    }

    /** For a verification that knows of no other. */
    public static RemoteSources of(Fetcher fetcher, FetchLimits limits) {
        return of(fetcher, limits, new ForeignLists());
    }

    /** Returns sources of which none may be asked. */
    public static RemoteSources silent() {
        return of(
                (address, accept, budget) -> {
                    throw new FetchFailedException(FetchFailure.DISABLED);
                },
                FetchLimits.DEFAULT);
    }

    /**
     * Returns what is at an address, whatever the answer's status is.
     *
     * @throws FetchFailedException when the server may not be asked or gives no usable answer
     */
    public Fetched get(String address, String accept) throws FetchFailedException {
        var answer = answers.computeIfAbsent(accept + " " + address, k -> ask(address, accept));
        if (answer.failure != null) {
            throw new FetchFailedException(answer.failure);
        }
        return answer.fetched;
    }

    /**
     * As {@link #get}, for an address at which there has to be something. Old addresses that begin
     * with http are asked with https.
     *
     * @throws FetchFailedException as {@link #get}, and when the answer is an error
     */
    public byte[] require(String address) throws FetchFailedException {
        int fragment = address.indexOf('#');
        var whole = fragment < 0 ? address : address.substring(0, fragment);
        var answer = get(Addresses.secure(whole), JSON);
        if (!answer.isOk()) {
            throw new FetchFailedException(FetchFailure.UNREACHABLE);
        }
        return answer.body();
    }

    /** Returns whether the server says that there is nothing, in contrast to giving no answer. */
    public boolean isNowhere(String address) {
        try {
            return NOWHERE.contains(get(address, JSON).status());
        } catch (FetchFailedException e) {
            return false;
        }
    }

    /** As {@link #require}, and it has to be a JSON object. */
    public JsonObject json(String address, int maxBytes)
            throws FetchFailedException, DocumentRefusedException {
        var text = new String(require(address), StandardCharsets.UTF_8);
        return SubmittedCredential.json(text, maxBytes);
    }

    /** As of when the answers are; empty as long as everybody was asked just now. */
    public Optional<Instant> asOf() {
        return Optional.ofNullable(asOf);
    }

    public KnownIssuers known() {
        return known;
    }

    /** Returns the same sources, with issuers of whom something is known without asking. */
    public RemoteSources with(KnownIssuers issuers) {
        known = issuers;
        return this;
    }

    public ControllerCache controllers() {
        return controllers;
    }

    public ForeignLists lists() {
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
