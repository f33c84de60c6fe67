/**
 * Brings taxonomies in: reads the files of ESCO, O*NET and plain lists, shows what they would
 * change, and takes them over in portions. What is in them is described by {@link
 * org.distintivo.insight.service.taxonomy.TaxonomyDraft}; how it is found in postings is the
 * business of {@code insight.service.matching}.
 *
 * <p>Start reading at {@link org.distintivo.insight.service.taxonomy.TaxonomyReader}.
 */
package org.distintivo.insight.service.taxonomy;
