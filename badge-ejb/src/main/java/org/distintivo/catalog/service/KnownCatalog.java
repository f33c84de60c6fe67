package org.distintivo.catalog.service;

import java.util.Map;
import java.util.Set;

/**
 * What a catalog that is being read may refer to besides itself.
 *
 * @param exams the codes of all exams
 * @param certifications the code of each certification, with those that it requires directly
 */
record KnownCatalog(Set<String> exams, Map<String, Set<String>> certifications) {

    static final KnownCatalog EMPTY = new KnownCatalog(Set.of(), Map.of());
}
