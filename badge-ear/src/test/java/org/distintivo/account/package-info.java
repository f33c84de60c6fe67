/**
 * What people are promised about their accounts, over HTTP and in a browser against the built EAR.
 *
 * <p>Start reading at {@link org.distintivo.account.AccountJourneyIT}.
 */
package org.distintivo.account;
