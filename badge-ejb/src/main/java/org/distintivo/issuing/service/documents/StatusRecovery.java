package org.distintivo.issuing.service.documents;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import org.distintivo.issuing.domain.LostStatus;
import org.distintivo.issuing.domain.Restoration;
import org.distintivo.issuing.domain.StatusList;
import org.distintivo.issuing.domain.StatusListEdition;
import org.distintivo.openbadges.domain.Bitstring;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.StatusPurpose;

/**
 * Detects at the start whether the database is older than what the status lists have told the
 * world, and brings it up to that: revocations and editions are taken over, and places given since
 * are not given again. What the lists did not know is noted, so that the badges can follow and
 * staff are told.
 */
@Stateless
@PermitAll
public class StatusRecovery {

    private static final Logger LOG = Logger.getLogger(StatusRecovery.class.getName());

    @Inject private StatusListRepository repository;
    @Inject private LostStatusRepository lost;
    @Inject private StatusRecord record;
    @Inject private Clock clock;

    /**
     * Brings the database up to the record, in one transaction.
     *
     * @return how often servers have started with this database, this start included
     */
    public long recover() {
        long starts = repository.lockStarts();
        var known = record.read();
        long told = number(known, StatusRecord.STARTS);
        if (starts > 0 && known.isEmpty()) {
            LOG.warning("DIST0426W a new status record begins: " + record.file());
        }
        var found = new ArrayList<Change>();
        StatusRecord.lists(known)
                .forEach(
                        (name, entry) -> recover(name, entry.asJsonObject()).ifPresent(found::add));
        if (starts < told) {
            LOG.warning(
                    "DIST0420W the database is older than the status record beside the keystore");
            skip(number(known, StatusRecord.POSITIONS));
        }
        if (starts < told || !found.isEmpty()) {
            note(found);
        }
        long next = Math.max(starts, told) + 1;
        repository.setStarts(next);
        return next;
    }

    /** What a list says now and what it said before. */
    private record Change(StatusList list, Bitstring before) {}

    private void note(List<Change> changes) {
        var restoration = new Restoration(clock.instant());
        lost.add(restoration);
        for (var change : changes) {
            var now = change.list().bits();
            var places = change.before().differences(now);
            var badges = lost.badgesAt(change.list().number(), places);
            for (int place : places) {
                lost.add(
                        new LostStatus(
                                restoration,
                                change.list().purpose(),
                                now.isSet(place),
                                badges.get(place)));
            }
        }
    }

    private Optional<Change> recover(String name, JsonObject entry) {
        var parts = name.split("-");
        int number = Integer.parseInt(parts[0]);
        var purpose = StatusPurpose.valueOf(parts[1].toUpperCase(Locale.ROOT));
        var list =
                repository
                        .lock(number, purpose)
                        .orElseGet(() -> open(number, purpose, entry.getString("secret")));
        int recovered = list.recovered();
        var before = list.bits();
        if (!list.recover(edition(entry), clock.instant())) {
            return Optional.empty();
        }
        int found = list.recovered() - recovered;
        LOG.warning(() -> "DIST0418W status list " + name + " taken over, new bits: " + found);
        return Optional.of(new Change(list, before));
    }

    private StatusList open(int number, StatusPurpose purpose, String secret) {
        var list = new StatusList(number, purpose, Base64.getDecoder().decode(secret));
        repository.add(list);
        return list;
    }

    /** Skips places that were given after the backup. */
    private void skip(long position) {
        if (repository.nextPosition() < position) {
            repository.restart(position);
        }
    }

    private static StatusListEdition edition(JsonObject entry) {
        try {
            return new StatusListEdition(
                    number(entry, "edition"),
                    Instant.parse(entry.getString("signedAt")),
                    Bitstring.decode(entry.getString("bits")));
        } catch (DocumentRefusedException e) {
            throw new IllegalStateException("DIST0419E the status record is damaged", e);
        }
    }

    private static long number(JsonObject object, String member) {
        var number = object.getJsonNumber(member);
        return number == null ? 0 : number.longValue();
    }
}
