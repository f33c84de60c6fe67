package org.distintivo.verifying.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.distintivo.platform.domain.Roles;
import org.distintivo.verifying.domain.Endorsement;
import org.distintivo.verifying.domain.EndorsementRefusedException;
import org.distintivo.verifying.domain.EndorsementUnknownException;

/**
 * Keeps what others have signed in favour of the issuer and of achievements. Whether one is sound
 * and about something of ours is found out by the caller.
 */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.CATALOG_WRITE})
public class EndorsementService {

    @Inject private EndorsementRepository endorsements;
    @Inject private Clock clock;

    /**
     * Refuses a caller who may not add endorsements, before anything is read or asked on the
     * caller's behalf.
     */
    public void admit() {
        // the container has asked by now
    }

    /**
     * Keeps an endorsement that was found sound.
     *
     * @throws org.distintivo.verifying.domain.EndorsementRefusedException when the same one is
     *     there already
     */
    public EndorsementView add(AcceptedEndorsement sound) {
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

    /**
     * Removes an endorsement from what is shown; credentials that carry it keep it until they are
     * signed again.
     */
    public void remove(String id) {
        endorsements.remove(endorsements.find(id).orElseThrow(EndorsementUnknownException::new));
    }

    /** Returns the endorsements, the newest first. */
    @RolesAllowed({Roles.MANAGER, Roles.CATALOG_READ, Roles.CATALOG_WRITE})
    public List<EndorsementView> list() {
        return endorsements.list().stream().map(EndorsementView::of).toList();
    }

    /**
     * Returns an endorsement as it was signed, for whoever wants to check it; empty for an unknown
     * id.
     */
    @PermitAll
    public Optional<String> findDocument(String id) {
        return endorsements.find(id).map(Endorsement::document);
    }

    /** Returns the endorsements of these subjects; they are as public as the subjects. */
    @PermitAll
    public List<EndorsementView> listAbout(Collection<String> subjects) {
        return endorsements.listAbout(subjects).stream().map(EndorsementView::of).toList();
    }
}
