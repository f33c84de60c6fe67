package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.earning.domain.CandidateKey;
import org.distintivo.earning.domain.CandidateLinkException;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.service.Retries;

/**
 * Lets staff decide about results and corrections that are held, one case for each person, and link
 * candidate ids. Each decision can be undone.
 *
 * <p>Who may is asked by the beans that hold the transactions; this is no EJB, as it repeats them.
 */
@ApplicationScoped
public class HeldCaseService {

    private static final int LONGEST_PARTNER = 100;
    private static final int LONGEST_ID = 200;

    @Inject private HeldCases cases;
    @Inject private CaseUndoing undoing;
    @Inject private CandidateLinks links;
    @Inject private CurrentRules rules;
    @Inject private Retries retries;

    /** Lets held results of one candidate count. */
    public void release(long earnerId, long resultId) {
        retries.run(() -> cases.release(earnerId, resultId, rules.today()));
    }

    /**
     * Gives held results of one candidate to another person.
     *
     * @param typed the other person's address; blank where it is not known
     * @throws org.distintivo.platform.domain.MailAddressInvalidException if it is no address
     */
    public void moveToAnother(long earnerId, long resultId, String typed) {
        var text = CleanText.around(typed == null ? "" : typed);
        var address = text.isEmpty() ? null : MailAddress.parse(text);
        retries.run(() -> cases.moveToAnother(earnerId, resultId, address, rules.today()));
    }

    /** Carries a held correction out. */
    public void apply(long earnerId, long resultId) {
        retries.run(() -> cases.apply(earnerId, resultId, rules.today()));
    }

    /** Drops a held correction. */
    public void leave(long earnerId, long resultId) {
        retries.run(() -> cases.leave(earnerId, resultId));
    }

    /** Undoes a decision, and returns whose case is open again. */
    public long undo(long decisionId) {
        return retries.run(() -> undoing.undo(decisionId, rules.today()));
    }

    /** Returns the candidate ids that stand for a person. */
    public List<CandidateLinkView> listLinks(long earnerId) {
        return links.list(earnerId);
    }

    /**
     * Links a candidate id to a person.
     *
     * @throws CandidateLinkException if it stands for somebody else, or something is missing
     */
    public void link(long earnerId, String partner, String candidateId) {
        var key = new CandidateKey(told(partner, LONGEST_PARTNER), told(candidateId, LONGEST_ID));
        retries.run(() -> links.link(earnerId, key, rules.today()));
    }

    private static String told(String typed, int longest) {
        var text = CleanText.around(typed == null ? "" : typed);
        if (text.isEmpty() || text.length() > longest) {
            throw CandidateLinkException.incomplete();
        }
        return text;
    }

    /** Ends a link, and returns what was linked. */
    public CandidateKey unlink(long earnerId, long linkId) {
        return retries.run(() -> links.unlink(earnerId, linkId, rules.today()));
    }
}
