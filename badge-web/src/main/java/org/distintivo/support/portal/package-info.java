/**
 * Help for people and for developers of other systems: articles, and what each problem code means.
 */
package org.distintivo.support.portal;
