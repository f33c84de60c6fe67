package org.distintivo.verifying.service.credential;

import static org.distintivo.openbadges.service.jsonld.Members.objects;
import static org.distintivo.openbadges.service.jsonld.Members.text;
import static org.distintivo.openbadges.service.jsonld.Members.texts;

import jakarta.json.JsonObject;
import java.util.List;
import org.distintivo.issuing.service.Issuance;
import org.distintivo.issuing.service.documents.IssuerAddresses;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.NotChecked;
import org.distintivo.verifying.domain.StatusAnswer;
import org.distintivo.verifying.service.checks.CheckResults;
import org.distintivo.verifying.service.checks.UnknownStatus;

/**
 * Checks that the credential has not been revoked (Open Badges 3.0 §9.1, step 4; Bitstring Status
 * List 1.0 §3.2). Of an own credential the database knows; of any other the issuer is asked, once
 * the proof holds. An issuer who cannot be asked makes the check skipped, never passed.
 */
final class StatusCheck implements Check {

    private static final List<StatusKind> KINDS =
            List.of(new BitstringStatus(), new RevocationListStatus());

    @Override
    public CheckId id() {
        return CheckId.STATUS;
    }

    @Override
    public CheckResult examine(Examination examination) {
        var status = examination.document().get("credentialStatus");
        if (status == null) {
            return skipped(StatusAnswer.NONE); // an own one too: a transcript tells of one moment
        }
        if (examination.isOwn()) {
            return own(examination);
        }
        if (examination.proven().isEmpty()) {
            return skipped(NotChecked.NOT_REACHED);
        }
        var entries = objects(status);
        int most = examination.limits().counts().statusEntries();
        if (entries.isEmpty() || entries.size() > most) {
            return warning(StatusAnswer.ENTRY_MALFORMED);
        }
        return entries.stream()
                .map(entry -> examine(entry, examination))
                .reduce(StatusCheck::weightier)
                .orElseThrow();
    }

    private CheckResult own(Examination examination) {
        var id = IssuerAddresses.publicId(text(examination.document(), "id"));
        return examination
                .own()
                .credentials()
                .apply(id)
                .map(this::own)
                .orElseGet(() -> warning(StatusAnswer.NOT_ON_RECORD));
    }

    private CheckResult own(Issuance issuance) {
        if (issuance.revoked()) {
            return error(StatusAnswer.REVOKED);
        }
        return issuance.suspended() ? error(StatusAnswer.SUSPENDED) : ok(StatusAnswer.OK);
    }

    private CheckResult examine(JsonObject entry, Examination examination) {
        var types = texts(entry.get("type"));
        for (var kind : KINDS) {
            if (types.stream().anyMatch(kind::reads)) {
                return ask(kind, entry, examination);
            }
        }
        return skipped(StatusAnswer.KIND_UNKNOWN, String.join(", ", types));
    }

    private CheckResult ask(StatusKind kind, JsonObject entry, Examination examination) {
        try {
            return kind.read(entry, examination);
        } catch (FetchFailedException e) {
            return UnknownStatus.result(this, e, examination.context());
        } catch (DocumentRefusedException e) {
            return e.reason() == Refusal.LIST_UNSURE
                    ? warning(e.reason())
                    : error(e.reason(), e.arguments());
        }
    }

    /**
     * Returns the one that leaves less certain: a list that nobody could ask outweighs a good one.
     */
    private static CheckResult weightier(CheckResult one, CheckResult next) {
        return one.isOpen() && next.outcome() == CheckOutcome.OK
                ? one
                : CheckResults.worse(one, next);
    }
}
