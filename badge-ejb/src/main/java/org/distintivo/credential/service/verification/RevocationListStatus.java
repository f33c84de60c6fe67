package org.distintivo.credential.service.verification;

import static org.distintivo.credential.service.jsonld.Members.text;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.platform.service.FetchFailedException;

/**
 * A list of revoked ids at the address that the credential names (Open Badges 3.0 §9.1, step 4: "if
 * the type … is '1EdTechRevocationList', fetch the credential status from the URL provided").
 */
final class RevocationListStatus implements StatusKind {

    @Override
    public boolean reads(String type) {
        return type.equals("1EdTechRevocationList");
    }

    @Override
    public CheckResult read(JsonObject entry, Examination examination)
            throws DocumentRefusedException, FetchFailedException {
        return read(text(entry, "id"), text(examination.document(), "id"), examination);
    }

    /** Of any list that names what has been revoked. */
    CheckResult read(String address, String credential, Examination examination)
            throws DocumentRefusedException, FetchFailedException {
        var lists = examination.outside().lists();
        var fresh = lists.fresh(address, NamedRevocations.class, examination.now());
        if (fresh.isPresent()) {
            return answer(fresh.get(), credential);
        }
        try {
            var list = NamedRevocations.of(examination.json(address), examination.now());
            var then = examination.outside().asOf();
            if (then.isPresent()) {
                return asOf(then.get(), list, credential);
            }
            lists.keep(address, list);
            return answer(list, credential);
        } catch (FetchFailedException e) {
            var older = lists.find(address, NamedRevocations.class).orElseThrow(() -> e);
            return asOf(older.asked(), older, credential);
        } catch (DocumentRefusedException e) {
            throw new DocumentRefusedException("list-malformed");
        }
    }

    /** A revocation is for good; that there was none says nothing of what came later. */
    private CheckResult asOf(Instant then, NamedRevocations list, String credential) {
        return list.reason(credential).isPresent()
                ? answer(list, credential)
                : warning("as-of", then);
    }

    private CheckResult answer(NamedRevocations list, String credential) {
        return list.reason(credential)
                .map(reason -> reason.isEmpty() ? error("revoked") : error("revoked-for", reason))
                .orElseGet(() -> ok("not-revoked", list.asked()));
    }
}
