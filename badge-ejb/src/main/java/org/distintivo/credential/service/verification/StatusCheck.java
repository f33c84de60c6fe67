package org.distintivo.credential.service.verification;

import static org.distintivo.credential.service.jsonld.Members.objects;
import static org.distintivo.credential.service.jsonld.Members.text;
import static org.distintivo.credential.service.jsonld.Members.texts;

import jakarta.json.JsonObject;
import java.util.List;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.service.issuing.IssuerAddresses;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;

/**
 * It has not been revoked (Open Badges 3.0 §9.1, step 4; Bitstring Status List 1.0 §3.2). Of what
 * was issued here the own database knows it at this moment; of anything else the issuer is asked,
 * once the proof holds. Where the issuer cannot be asked, that is said: it is never taken for a
 * yes.
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
        if (examination.isOwn()) {
            return own(examination);
        }
        var status = examination.document().get("credentialStatus");
        if (status == null) {
            return skipped("none");
        }
        if (examination.proven().isEmpty()) {
            return skipped("not-reached");
        }
        var entries = objects(status);
        int most = examination.limits().counts().statusEntries();
        if (entries.isEmpty() || entries.size() > most) {
            return warning("entry-malformed");
        }
        return entries.stream()
                .map(entry -> examine(entry, examination))
                .reduce(Results::worse)
                .orElseThrow();
    }

    private CheckResult own(Examination examination) {
        var id = IssuerAddresses.publicId(text(examination.document(), "id"));
        return examination
                .own()
                .credentials()
                .apply(id)
                .map(this::own)
                .orElseGet(() -> warning("not-on-record"));
    }

    private CheckResult own(OwnIssuer.Issuance issuance) {
        if (issuance.revoked()) {
            return error("revoked");
        }
        return issuance.suspended() ? error("suspended") : ok("ok");
    }

    private CheckResult examine(JsonObject entry, Examination examination) {
        var types = texts(entry.get("type"));
        for (var kind : KINDS) {
            if (types.stream().anyMatch(kind::reads)) {
                return ask(kind, entry, examination);
            }
        }
        return warning("kind-unknown", String.join(", ", types));
    }

    private CheckResult ask(StatusKind kind, JsonObject entry, Examination examination) {
        try {
            return kind.read(entry, examination);
        } catch (FetchFailedException e) {
            return unasked(this, e, examination);
        } catch (DocumentRefusedException e) {
            return e.code().equals("list-unsure")
                    ? warning(e.code())
                    : error(e.code(), e.arguments());
        }
    }

    /** Nobody knows whether it has been revoked: that is neither a yes nor a no. */
    static CheckResult unasked(Results check, FetchFailedException e, Examination examination) {
        boolean byChoice =
                e.reason() == FetchFailure.DISABLED || e.reason() == FetchFailure.NOT_ALLOWED;
        return byChoice
                ? check.warning("not-asked")
                : check.warning("unreachable", examination.now());
    }
}
