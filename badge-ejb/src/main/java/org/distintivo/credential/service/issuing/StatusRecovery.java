package org.distintivo.credential.service.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.logging.Logger;
import org.distintivo.credential.domain.Bitstring;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.domain.StatusList;
import org.distintivo.credential.domain.StatusListEdition;
import org.distintivo.credential.domain.StatusPurpose;

/**
 * Sees at the start whether the database is older than what the status lists have told the world,
 * and brings it up to that: revocations, editions and places given since are not given again.
 */
@ApplicationScoped
class StatusRecovery {

    private static final Logger LOG = Logger.getLogger(StatusRecovery.class.getName());

    @Inject private StatusListRepository repository;
    @Inject private StatusRecord record;
    @Inject private Clock clock;

    void recover() {
        long starts = repository.lockStarts();
        var known = record.read();
        long told = number(known, StatusRecord.STARTS);
        StatusRecord.lists(known).forEach((name, entry) -> recover(name, entry.asJsonObject()));
        if (starts < told) {
            LOG.warning(
                    "DIST0420W the database is older than the status record beside the keystore");
            skip(number(known, StatusRecord.POSITIONS));
        }
        long next = Math.max(starts, told) + 1;
        repository.setStarts(next);
        record.started(next);
    }

    private void recover(String name, JsonObject entry) {
        var parts = name.split("-");
        int number = Integer.parseInt(parts[0]);
        var purpose = StatusPurpose.valueOf(parts[1].toUpperCase(Locale.ROOT));
        var list =
                repository
                        .lock(number, purpose)
                        .orElseGet(() -> open(number, purpose, entry.getString("secret")));
        int before = list.recovered();
        if (list.recover(edition(entry), clock.instant())) {
            int found = list.recovered() - before;
            LOG.warning(() -> "DIST0418W status list " + name + " taken over, new bits: " + found);
        }
    }

    private StatusList open(int number, StatusPurpose purpose, String secret) {
        var list = new StatusList(number, purpose, Base64.getDecoder().decode(secret));
        repository.add(list);
        return list;
    }

    /** Places that were given after the backup must not be given again. */
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
