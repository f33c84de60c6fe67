package org.distintivo.account.service;

import java.time.Instant;
import java.util.List;
import org.distintivo.account.domain.EarnerMerge;
import org.distintivo.account.domain.MergeJournal;
import org.distintivo.account.domain.MergeJournal.Owner;
import org.distintivo.account.service.Merging.AddressNote;

/**
 * One merge, as its owner and staff see it.
 *
 * @param addresses those of the person who went; none once it can no longer be undone
 * @param evidence what staff went by; null where the owner has shown it
 * @param proposedBy principal of who proposed it; null where the owner did it
 * @param undoUntil null before it happened
 */
public record MergeView(
        long id,
        long keptId,
        long goneId,
        EarnerMerge.State state,
        List<String> addresses,
        String evidence,
        String proposedBy,
        Instant createdAt,
        Instant undoUntil) {

    static MergeView of(EarnerMerge merge, MergeJournal journal) {
        return new MergeView(
                merge.id(),
                merge.keptId(),
                merge.goneId(),
                merge.state(),
                journal.of(Merging.ADDRESS).stream()
                        .filter(note -> note.owner() == Owner.GONE)
                        .map(note -> AddressNote.of(note.content()).original())
                        .toList(),
                merge.evidence(),
                merge.proposedBy(),
                merge.createdAt(),
                merge.undoUntil());
    }

    /** Omits addresses and evidence, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "MergeView[" + id + " " + state + "]";
    }
}
