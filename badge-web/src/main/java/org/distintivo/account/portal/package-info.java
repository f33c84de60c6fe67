/**
 * Pages on which people sign up, confirm their address, sign in, choose passwords and settings, and
 * read the privacy notice. Each form is one bean that calls one service; {@link
 * org.distintivo.account.portal.BrowserSession} is the only class that begins a session.
 *
 * <p>Start reading at {@link org.distintivo.account.portal.SignInPage}.
 */
package org.distintivo.account.portal;
