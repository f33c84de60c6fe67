package org.distintivo.earning.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.distintivo.earning.domain.AccessCode;
import org.distintivo.earning.domain.AccessCodeWrongException;
import org.distintivo.earning.domain.TranscriptLink;
import org.distintivo.earning.domain.TranscriptUnavailableException;
import org.distintivo.issuing.service.ResultsStatementService;
import org.distintivo.platform.domain.TooManyAttemptsException;
import org.distintivo.platform.service.RateLimit;
import org.distintivo.platform.service.RateRule;

/**
 * Shows the transcript behind a link to whoever has its access code. Whether there is such a link
 * is told before the code, because nobody guesses 128 random bits; why there is none is not told.
 */
@Stateless
@PermitAll
public class SharedTranscriptService {

    /** Wrong codes for one link from one place; then it waits. */
    static final RateRule GUESSES_FROM_ORIGIN =
            new RateRule("transcript-from-origin", 5, Duration.ofMinutes(5));

    /** Wrong codes for one link from everywhere. */
    static final RateRule GUESSES_OF_LINK =
            new RateRule("transcript-of-link", 50, Duration.ofMinutes(6));

    @Inject private TranscriptLinkRepository links;
    @Inject private TranscriptReader transcripts;
    @Inject private TranscriptStatement statements;
    @Inject private ResultsStatementService signing;
    @Inject private RateLimit rates;
    @Inject private Clock clock;

    /**
     * A transcript with what its reader may know of the link.
     *
     * @param until when the link expires
     */
    public record Opened(TranscriptView transcript, Instant until) {}

    /**
     * A transcript with the same as a signed document.
     *
     * @param address of the link
     */
    public record Signed(Opened opened, String address, String document) {}

    /**
     * Takes the access code, and counts that the link was opened.
     *
     * @param origin who asks, for the limit
     * @return what shows for half an hour that the code was known, for {@link #find}
     * @throws TranscriptUnavailableException if there is no such link
     * @throws AccessCodeWrongException for another code
     * @throws TooManyAttemptsException after too many of them
     */
    public String open(String id, String typed, String origin) {
        var link = available(id);
        rates.spend(GUESSES_FROM_ORIGIN, id + " " + origin);
        rates.spend(GUESSES_OF_LINK, id);
        if (!link.fits(AccessCode.of(typed))) {
            throw new AccessCodeWrongException();
        }
        rates.forgive(GUESSES_FROM_ORIGIN, id + " " + origin);
        links.count(id);
        return link.pass(clock.instant());
    }

    /**
     * Returns the transcript as it is now.
     *
     * @param pass that {@link #open} gave; null for none
     * @return empty unless the pass is good
     * @throws TranscriptUnavailableException if there is no such link
     */
    public Optional<Opened> find(String id, String pass, Locale language) {
        var link = available(id);
        return Optional.of(link)
                .filter(it -> it.isPass(pass, clock.instant()))
                .map(it -> transcripts.read(it.earnerId(), it.failures(), language))
                .map(it -> new Opened(it, link.wearsOutAt()));
    }

    /**
     * Returns the transcript as {@link #find} does, and signs it.
     *
     * @throws TranscriptUnavailableException if there is no such link
     */
    public Optional<Signed> findSigned(String id, String pass, Locale language) {
        var link = available(id);
        return find(id, pass, language).map(opened -> signed(link, opened, language));
    }

    private Signed signed(TranscriptLink link, Opened opened, Locale language) {
        var statement = statements.of(link, opened.transcript(), language);
        return new Signed(opened, statement.address(), signing.sign(statement));
    }

    private TranscriptLink available(String id) {
        return links.find(id)
                .filter(it -> it.isOpen(clock.instant()))
                .orElseThrow(TranscriptUnavailableException::new);
    }
}
