/**
 * What all REST resources share: the application, problem documents (RFC 9457), and the addresses
 * outside {@code /api} that resources answer too.
 *
 * <p>No resource lives here. Start reading at {@link org.distintivo.platform.rest.ProblemMapper}.
 */
package org.distintivo.platform.rest;
