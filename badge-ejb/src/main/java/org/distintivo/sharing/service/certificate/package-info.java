/**
 * Lays out the certificate of a badge, in the reader's language and paper size, with the signed
 * credential inside. Knows what is written on it, not who may have it; {@link
 * org.distintivo.catalog.service.print.PrintingPress} prints it.
 *
 * <p>Start reading at {@link org.distintivo.sharing.service.certificate.CertificateLayout}.
 */
package org.distintivo.sharing.service.certificate;
