/**
 * What every page promises about itself, whatever it shows: headers, languages, errors, sessions.
 *
 * <p>Start reading at {@link org.distintivo.platform.PortalIT}.
 */
package org.distintivo.platform;
