package org.distintivo.verifying.service;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.distintivo.platform.service.FetchBudget;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.platform.service.FetchLimits;
import org.distintivo.platform.service.Fetched;
import org.distintivo.platform.service.Fetcher;
import org.distintivo.verifying.service.remote.ForeignLists;
import org.distintivo.verifying.service.remote.RemoteSources;

/** Other servers, as far as a test needs them. */
public final class MapFetcher implements Fetcher {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final Map<URI, Fetched> answers = new HashMap<>();
    private final ForeignLists lists = new ForeignLists();
    private final List<URI> asked = new ArrayList<>();
    private FetchFailure failure;

    public MapFetcher serve(String address, String body) {
        return serve(address, OK, body);
    }

    public MapFetcher serve(String address, int status, String body) {
        var uri = URI.create(address);
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        answers.put(uri, new Fetched(uri, "application/ld+json", status, bytes));
        return this;
    }

    public MapFetcher serve(String address, byte[] body) {
        var uri = URI.create(address);
        answers.put(uri, new Fetched(uri, "application/octet-stream", OK, body));
        return this;
    }

    /** From now on nobody answers. */
    public MapFetcher fail(FetchFailure reason) {
        failure = reason;
        return this;
    }

    public RemoteSources outside() {
        return RemoteSources.of(this, FetchLimits.DEFAULT, lists);
    }

    /** Every address that was asked, in this order. */
    public List<URI> asked() {
        return asked;
    }

    @Override
    public Fetched get(URI address, String accept, FetchBudget budget) throws FetchFailedException {
        budget.request();
        asked.add(address);
        if (failure != null) {
            throw new FetchFailedException(failure);
        }
        var nothing = new Fetched(address, "text/plain", NOT_FOUND, new byte[0]);
        return answers.getOrDefault(address, nothing);
    }
}
