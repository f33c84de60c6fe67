/**
 * What the console says about staff: who did something by hand, and when. Start reading at {@link
 * org.distintivo.account.console.AuditHistory}.
 */
package org.distintivo.account.console;
