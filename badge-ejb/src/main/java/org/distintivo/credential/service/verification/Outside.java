package org.distintivo.credential.service.verification;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
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

    private final Fetcher fetcher;
    private final FetchBudget budget;
    private final Map<String, Answer> answers = new HashMap<>();

    /** Either of the two. */
    private record Answer(Fetched fetched, FetchFailure failure) {}

    private Outside(Fetcher fetcher, FetchBudget budget) {
        this.fetcher = fetcher;
        this.budget = budget;
    }

    /** Made anew for each verification. */
    public static Outside of(Fetcher fetcher, FetchLimits limits) {
        return new Outside(fetcher, FetchBudget.of(limits));
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

    private Answer ask(String address, String accept) {
        try {
            return new Answer(fetcher.get(new URI(address), accept, budget), null);
        } catch (URISyntaxException e) {
            return new Answer(null, FetchFailure.NOT_ALLOWED);
        } catch (FetchFailedException e) {
            return new Answer(null, e.reason());
        }
    }
}
