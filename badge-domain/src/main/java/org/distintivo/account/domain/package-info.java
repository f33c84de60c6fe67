/**
 * People, the mail addresses that are theirs, and how they sign in.
 *
 * <p>A person ({@link org.distintivo.account.domain.Earner}) exists as soon as a result arrives for
 * an address and is separate from that address, so that nothing earned is lost with it. An {@link
 * org.distintivo.account.domain.Account} is the way in; it is joined to the person once the address
 * is confirmed. Start reading at {@link org.distintivo.account.domain.Earner}, then {@link
 * org.distintivo.account.domain.Account}.
 */
package org.distintivo.account.domain;
