/**
 * Takes postings in, keeps them in step with their sources, and puts aside what cannot be
 * understood.
 *
 * <p>Start reading at {@link org.distintivo.insight.service.PostingService}; feeds as a whole are
 * the matter of {@link org.distintivo.insight.service.PostingImportService}.
 */
package org.distintivo.insight.service;
