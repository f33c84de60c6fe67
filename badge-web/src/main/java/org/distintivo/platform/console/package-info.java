/**
 * The console's first page, composed of what features contribute. Start reading at {@link
 * org.distintivo.platform.console.TodayPage}.
 */
package org.distintivo.platform.console;
