package org.distintivo.verifying.service.checks;

import java.time.Instant;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.StatusAnswer;
import org.distintivo.verifying.service.remote.NamedRevocations;

/**
 * Asks for a list that names what has been revoked, and looks a badge up in it (1EdTech Revocation
 * List Status Method 1.0; Open Badges 2.0 RevocationList).
 */
public final class RevocationList implements CheckResults {

    @Override
    public CheckId id() {
        return CheckId.STATUS;
    }

    /**
     * @param address of the list
     * @param credential the id that is looked for
     * @throws DocumentRefusedException {@code list-malformed}
     * @throws FetchFailedException when it cannot be had and nothing older is known
     */
    public CheckResult read(String address, String credential, VerificationContext context)
            throws DocumentRefusedException, FetchFailedException {
        var outside = context.outside();
        var lists = outside.lists();
        var fresh = lists.fresh(address, NamedRevocations.class, context.now());
        if (fresh.isPresent()) {
            return answer(fresh.get(), credential);
        }
        try {
            var json = outside.json(address, context.limits().documents().bytes());
            var list = NamedRevocations.of(json, context.now());
            var then = outside.asOf();
            if (then.isPresent()) {
                return asOf(then.get(), list, credential);
            }
            lists.keep(address, list);
            return answer(list, credential);
        } catch (FetchFailedException e) {
            var older = lists.find(address, NamedRevocations.class).orElseThrow(() -> e);
            return asOf(older.asked(), older, credential);
        } catch (DocumentRefusedException e) {
            throw new DocumentRefusedException(Refusal.LIST_MALFORMED);
        }
    }

    /** A revocation is for good; that there was none says nothing of what came later. */
    private CheckResult asOf(Instant then, NamedRevocations list, String credential) {
        return list.reason(credential).isPresent()
                ? answer(list, credential)
                : warning(StatusAnswer.AS_OF, then);
    }

    private CheckResult answer(NamedRevocations list, String credential) {
        return list.reason(credential)
                .map(
                        reason ->
                                reason.isEmpty()
                                        ? error(StatusAnswer.REVOKED)
                                        : error(StatusAnswer.REVOKED_FOR, reason))
                .orElseGet(() -> ok(StatusAnswer.NOT_REVOKED, list.asked()));
    }
}
