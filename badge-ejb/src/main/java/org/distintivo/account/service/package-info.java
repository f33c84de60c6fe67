/**
 * Use cases around people and their accounts: enrolling the candidates of results, signing up,
 * confirming an address, signing in, passwords, settings.
 *
 * <p>Hashing a password is slow on purpose and happens outside transactions; limits on how often
 * somebody may ask are kept per server. Start reading at {@link
 * org.distintivo.account.service.EarnerService}.
 */
package org.distintivo.account.service;
