/**
 * The console's results, imports and one earner's view: what came in, what was decided and why, and
 * what staff can put right.
 */
package org.distintivo.earning.portal;
