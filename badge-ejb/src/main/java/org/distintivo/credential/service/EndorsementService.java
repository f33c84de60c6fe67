package org.distintivo.credential.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.distintivo.credential.domain.Endorsement;
import org.distintivo.credential.domain.EndorsementRefusedException;
import org.distintivo.credential.domain.EndorsementUnknownException;
import org.distintivo.platform.domain.Roles;

/**
 * Keeps what others have signed in favour of the issuer and of achievements. Whether one is sound
 * and about something of ours is found out by the caller.
 */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.CATALOG_WRITE})
public class EndorsementService {

    @Inject private EndorsementRepository endorsements;
    @Inject private Clock clock;

    /** Turns away who may not add one, before anything is read or asked on their behalf. */
    public void admit() {
        // the container has asked by now
    }

    public EndorsementView add(SoundEndorsement sound) {
        var known = endorsements.listAbout(List.of(sound.subject()));
        if (known.stream().anyMatch(each -> each.document().equals(sound.document()))) {
            throw EndorsementRefusedException.known();
        }
        var endorsement =
                new Endorsement(
                        sound.subject(),
                        sound.endorserId(),
                        sound.endorser(),
                        sound.document(),
                        clock.instant());
        endorsements.add(endorsement);
        return EndorsementView.of(endorsement);
    }

    /** It is shown no more; credentials that are out keep it until they are signed again. */
    public void remove(String id) {
        endorsements.remove(endorsements.find(id).orElseThrow(EndorsementUnknownException::new));
    }

    /** The newest first. */
    @RolesAllowed({Roles.MANAGER, Roles.CATALOG_READ, Roles.CATALOG_WRITE})
    public List<EndorsementView> list() {
        return endorsements.list().stream().map(EndorsementView::of).toList();
    }

    /** As it was signed, for whoever wants to check it; empty when there is no such. */
    @PermitAll
    public Optional<String> findDocument(String id) {
        return endorsements.find(id).map(Endorsement::document);
    }

    /** They are public with what they are about. */
    @PermitAll
    public List<EndorsementView> listAbout(Collection<String> subjects) {
        return endorsements.listAbout(subjects).stream().map(EndorsementView::of).toList();
    }
}
