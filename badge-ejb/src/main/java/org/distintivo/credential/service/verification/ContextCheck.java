package org.distintivo.credential.service.verification;

import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.service.jsonld.KnownContext;

/**
 * Every word in it is defined by a context that this server knows to the letter, so nothing in it
 * escapes the proof (Data Integrity 1.0 §2.4.3: "implementations MUST … produce an error" on data
 * loss; §2.4.1: contexts are compared by their contents).
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
            return error(e.code(), e.arguments());
        }
        if (examination.isVersion1()) {
            // as the samples of others have it: a claim "vc" around the credential is out of date
            return examination.submitted().token().isPresent()
                    ? warning("version-1")
                    : ok("version-1");
        }
        return examination.contexts().contains(KnownContext.OPEN_BADGES_3_0_3.url())
                ? ok("ok")
                : warning("older");
    }
}
