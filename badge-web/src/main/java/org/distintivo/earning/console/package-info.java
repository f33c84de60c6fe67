/**
 * The console's pages about results: today's work, results and imports, one earner, one badge, and
 * what staff can put right there.
 *
 * <p>Nothing is decided here; pages ask the services of {@code earning} and {@code badge}. Start
 * reading at {@link org.distintivo.earning.console.NewestResults}.
 */
package org.distintivo.earning.console;
