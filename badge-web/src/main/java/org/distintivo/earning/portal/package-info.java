/**
 * What results came to, in words: for earners beside their badges; for staff the console's results,
 * imports and one earner's view, and what staff can put right: start reading there at {@link
 * org.distintivo.earning.portal.EarnerPage}.
 */
package org.distintivo.earning.portal;
