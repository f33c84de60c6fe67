package org.distintivo.openbadges.service.jsonld;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;

/** Passes statements on, up to a number. */
public final class QuadLimit implements RdfQuadConsumer {

    private final RdfQuadConsumer next;
    private int left;

    QuadLimit(RdfQuadConsumer next, int quads) {
        this.next = next;
        left = quads;
    }

    @Override
    public RdfQuadConsumer quad(
            String subject,
            String predicate,
            String object,
            String datatype,
            String language,
            String direction,
            String graph)
            throws RdfConsumerException {
        if (--left < 0) {
            throw new IllegalStateException("too many statements");
        }
        next.quad(subject, predicate, object, datatype, language, direction, graph);
        return this;
    }
}
