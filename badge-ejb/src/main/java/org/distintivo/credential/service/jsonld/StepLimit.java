package org.distintivo.credential.service.jsonld;

import com.apicatalog.rdf.canon.RdfCanonTicker;

/** Ends a canonicalization that takes more steps than any honest document needs. */
public final class StepLimit implements RdfCanonTicker {

    private int left;

    StepLimit(int steps) {
        left = steps;
    }

    @Override
    public void tick() {
        if (--left < 0) {
            throw new IllegalStateException("canonicalization takes too many steps");
        }
    }
}
