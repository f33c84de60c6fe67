package org.distintivo.openbadges.service.jsonld;

import com.apicatalog.rdf.canon.RdfCanonTicker;

/** Ends a canonicalization that takes more steps than an honest document needs. */
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
