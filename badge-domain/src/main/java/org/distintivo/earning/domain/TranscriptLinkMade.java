package org.distintivo.earning.domain;

import java.util.Optional;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that a link to the transcript was made. */
public record TranscriptLinkMade(long earnerId) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(EarnersMerged.subject(earnerId));
    }

    /** The holder, who lets others read what is otherwise private. */
    @Override
    public Optional<String> ownActor() {
        return subject();
    }
}
