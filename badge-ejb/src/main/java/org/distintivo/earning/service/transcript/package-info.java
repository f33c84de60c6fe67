/**
 * Lays out the transcript of somebody's results on paper, with the signed statement inside. Knows
 * what is written on it, not who may have it.
 *
 * <p>Start reading at {@link org.distintivo.earning.service.transcript.TranscriptSheet}.
 */
package org.distintivo.earning.service.transcript;
