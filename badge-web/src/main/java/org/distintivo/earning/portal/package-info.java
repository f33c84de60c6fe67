/**
 * What results came to, in words: for earners beside their badges; for staff the console's results,
 * imports and one earner's view, and what staff can put right.
 */
package org.distintivo.earning.portal;
