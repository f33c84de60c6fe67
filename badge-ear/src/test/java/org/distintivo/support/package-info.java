/** Promises to people who miss a badge, over HTTP and in a browser. */
package org.distintivo.support;
