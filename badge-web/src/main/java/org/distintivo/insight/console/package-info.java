/**
 * Shows staff which postings came in, what was put aside, and asks about feeds that lost much.
 *
 * <p>Start reading at {@link org.distintivo.insight.console.PostingsPage}.
 */
package org.distintivo.insight.console;
