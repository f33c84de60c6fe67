package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.distintivo.account.domain.MergeRefusedException;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.domain.ReasonText;
import org.distintivo.platform.service.Retries;

/**
 * Lets staff make two people one who have shown it in another way, with a word why; where the
 * program says so, two members of staff have to agree. Both people are told, and it can be undone
 * for fourteen days. {@link StaffMerges} asks who may.
 */
@ApplicationScoped
public class StaffMergeService {

    private static final int LONGEST = 2_000;

    @Inject private StaffMerges merges;
    @Inject private Retries retries;

    /**
     * Returns the person whom staff mean.
     *
     * @param typed an address, or the number of a person
     */
    public Optional<Long> find(String typed) {
        var text = CleanText.around(typed == null ? "" : typed);
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : merges.find(text);
    }

    /** Returns two people in the order in which one becomes the other. */
    public StaffMergePair pair(long wantedId, long otherId) {
        return merges.pair(wantedId, otherId);
    }

    /**
     * Returns whether a wish of somebody for another name waits, which is taken back by a merge.
     */
    public boolean hasNameWish(long earnerId) {
        return merges.hasNameWish(earnerId);
    }

    /** Returns whether a second member of staff has to agree. */
    public boolean needsTwo() {
        return merges.needsTwo();
    }

    /**
     * Makes two people one, or proposes it.
     *
     * @throws MergeRefusedException without a word why, or where it cannot be
     */
    public MergeView propose(StaffMergePair pair, String evidence) {
        var text = evidence(evidence);
        return retries.run(() -> merges.propose(pair, text));
    }

    /**
     * Returns what was written, cleaned.
     *
     * @throws MergeRefusedException if it is blank or too long
     */
    public String evidence(String typed) {
        var text = ReasonText.of(typed);
        if (text.isEmpty() || text.length() > LONGEST) {
            throw MergeRefusedException.withoutEvidence();
        }
        return text;
    }

    /** Agrees to what another member of staff has proposed. */
    public void approve(long mergeId) {
        retries.run(
                () -> {
                    merges.approve(mergeId);
                    return null;
                });
    }

    /** Does not agree, or takes an own proposal back. */
    public void refuse(long mergeId) {
        merges.refuse(mergeId);
    }

    /** Undoes a merge, whoever has done it. */
    public void undo(long mergeId) {
        retries.run(
                () -> {
                    merges.undo(mergeId);
                    return null;
                });
    }

    /** Returns all merges in which a person has part. */
    public List<MergeView> list(long earnerId) {
        return merges.list(earnerId);
    }

    /** Returns what waits for a second member of staff. */
    public List<MergeView> listProposed() {
        return merges.listProposed();
    }

    /** Returns one merge. */
    public MergeView require(long mergeId) {
        return merges.requireMerge(mergeId);
    }
}
