package org.distintivo.support.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.distintivo.platform.service.RateLimit;
import org.distintivo.platform.service.Retries;
import org.distintivo.support.domain.MissingBadgeCheck;
import org.distintivo.support.domain.MissingBadgeQuestion;
import org.distintivo.support.service.MissingBadgeWords.Decided;

/**
 * Finds out what became of a badge that somebody misses, on what is known at that moment. Open to
 * everybody who is signed in or has proved an address; {@link Askers} refuses all others before
 * anything is looked up.
 */
@ApplicationScoped
public class MissingBadgeService {

    @Inject private Askers askers;
    @Inject private EvidenceSearch search;
    @Inject private Offers offers;
    @Inject private MissingBadgeWords words;
    @Inject private SupportCaseRegister cases;
    @Inject private RateLimit limits;
    @Inject private Retries retries;

    /**
     * Takes a question, and lets the people of the program look where the person agreed and cannot
     * solve it alone.
     *
     * @param proof the token of this browser's proof; null for none
     * @param agreed whether the people of the program may look
     * @param origin of the request
     * @return whether the people of the program will
     * @throws org.distintivo.support.domain.AddressUnprovenException if nobody is signed in and no
     *     address is proved
     */
    public boolean ask(String proof, MissingBadgeQuestion question, boolean agreed, String origin) {
        var asking = askers.require(proof);
        limits.spend(SupportRates.QUESTIONS_FROM_ORIGIN, origin);
        limits.spend(SupportRates.QUESTIONS_OF_PERSON, asking.key());
        if (question.candidateId() != null) {
            limits.spend(SupportRates.IDS_OF_PERSON, asking.key());
            limits.spend(SupportRates.TRIES_OF_ID, question.candidateId());
        }
        var decided = decide(asking, question);
        var open = agreed && decided.answer().finding().remedy().isMessage();
        if (open) {
            var earner = decided.evidence().earnerId();
            var finding = decided.answer().finding();
            retries.run(() -> cases.open(asking, earner, decided.question(), finding));
        }
        return open;
    }

    /** Returns what became of it, in words; looks anew each time. */
    public MissingBadgeView answer(String proof, MissingBadgeQuestion question, Locale language) {
        return words.of(decide(askers.require(proof), question), language);
    }

    private Decided decide(Asking asking, MissingBadgeQuestion question) {
        var evidence = search.find(asking, question.candidateId());
        var other = question.otherAddress();
        var known = other != null && asking.proved().contains(other.normalized());
        var sensible = known ? question.withoutOtherAddress() : question;
        var offer = offers.of(question.achievement(), evidence.own(), asking.language());
        var facts = evidence.facts(offer, asking.bouncing());
        return new Decided(asking, sensible, evidence, MissingBadgeCheck.decide(sensible, facts));
    }
}
