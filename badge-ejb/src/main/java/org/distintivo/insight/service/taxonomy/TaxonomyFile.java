package org.distintivo.insight.service.taxonomy;

import java.io.InputStream;

/**
 * A file of a taxonomy that is handed in.
 *
 * @param name what the sender calls it; its end says what it is
 * @param content is read once and closed by whoever opened it
 */
public record TaxonomyFile(String name, InputStream content) {}
