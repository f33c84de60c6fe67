package org.distintivo.verifying.service.credential;

import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.service.jsonld.KnownContext;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.ContextAnswer;

/**
 * Checks that a context known to this server defines every word of the credential, so that nothing
 * in it escapes the proof (Data Integrity 1.0 §2.4.3: "implementations MUST … produce an error" on
 * data loss; §2.4.1: contexts are compared by their contents).
 */
public final class ContextCheck implements Check {

    @Override
    public CheckId id() {
        return CheckId.CONTEXT;
    }

    @Override
    public CheckResult examine(Examination examination) {
        try {
            examination.canonical();
        } catch (DocumentRefusedException e) {
            return refused(e, examination);
        }
        if (examination.isVersion1()) {
            // as the samples of others have it: a claim "vc" around the credential is out of date
            return examination.submitted().token().isPresent()
                    ? warning(ContextAnswer.VERSION_1)
                    : ok(ContextAnswer.VERSION_1);
        }
        return examination.contexts().contains(KnownContext.OPEN_BADGES_3_0_3.url())
                ? ok(ContextAnswer.OK)
                : warning(ContextAnswer.OLDER);
    }

    /**
     * Returns what a refused document means: of a token the signature covers every letter, so that
     * only the meaning is in doubt (Open Badges 3.0 serialization: JSON-LD processing is not
     * required of tokens).
     */
    private CheckResult refused(DocumentRefusedException e, Examination examination) {
        if (e.reason().isUnchecked() && !examination.claimsToBeOwn()) {
            return skipped(e.reason(), e.arguments());
        }
        if (examination.submitted().token().isEmpty()) {
            return error(e.reason(), e.arguments());
        }
        return switch (e.reason()) {
            case TERM_UNDEFINED -> warning(ContextAnswer.UNDEFINED_WORD, e.arguments());
            case ADDRESS_RELATIVE, ADDRESS_MALFORMED, VALUE_LOST, JSON_LD, CONTEXTS_CLASH ->
                    warning(ContextAnswer.PLAIN_JSON);
            default -> error(e.reason(), e.arguments());
        };
    }
}
