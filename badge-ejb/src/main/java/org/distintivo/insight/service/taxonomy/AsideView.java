package org.distintivo.insight.service.taxonomy;

import org.distintivo.insight.domain.TaxonomyAside;
import org.distintivo.insight.domain.TaxonomyFault;

/**
 * Something of a taxonomy's files that was put aside.
 *
 * @param line from 1; 0 where no line is to blame
 */
public record AsideView(String file, long line, TaxonomyFault fault, String found) {

    static AsideView of(TaxonomyAside it) {
        return new AsideView(it.fileTitle(), it.line(), it.fault(), it.found());
    }
}
