/** Postings of openings over HTTP and in the console. */
package org.distintivo.insight;
