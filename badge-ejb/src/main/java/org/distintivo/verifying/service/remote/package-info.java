/**
 * Everybody else: what other servers are asked, what they said before, and which issuers are known
 * without asking. Start with {@code RemoteSources}, which is made anew for each verification.
 */
package org.distintivo.verifying.service.remote;
