/**
 * Makes the certificate of a badge: a tagged PDF in the reader's language and paper size, in any
 * script, with the signed credential inside. Knows what is written on it, not who may have it.
 *
 * <p>Start reading at {@link org.distintivo.sharing.service.certificate.CertificatePress}.
 */
package org.distintivo.sharing.service.certificate;
