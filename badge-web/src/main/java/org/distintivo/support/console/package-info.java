/** Pages for staff who look for badges that people miss. Start at {@link CasePage}. */
package org.distintivo.support.console;
