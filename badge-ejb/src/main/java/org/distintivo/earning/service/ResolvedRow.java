package org.distintivo.earning.service;

import org.distintivo.earning.domain.ResultKey;
import org.distintivo.earning.domain.RowFault;

/**
 * A row after a look into the catalog: its exam is known and its partner is settled, or it has a
 * fault.
 */
record ResolvedRow(String externalId, ResultKey key, SubmittedResult submitted, RowFault fault) {

    boolean isRefused() {
        return fault != null;
    }
}
