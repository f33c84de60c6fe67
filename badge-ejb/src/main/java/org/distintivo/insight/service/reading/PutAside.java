package org.distintivo.insight.service.reading;

import org.distintivo.insight.domain.PostingFault;

/** Ends the reading of one posting; {@link PostingReader} turns it into an outcome. */
final class PutAside extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 300;

    private final PostingFault fault;
    private final String value;

    /**
     * @param value what stood there, of which 300 characters are told; null where nothing did
     */
    PutAside(PostingFault fault, String value) {
        super(fault.code(), null, false, false);
        this.fault = fault;
        this.value = value == null ? null : told(value.strip());
    }

    private static String told(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    PostingFault fault() {
        return fault;
    }

    String value() {
        return value;
    }
}
