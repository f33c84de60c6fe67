/** What is promised of the catalog over HTTP. */
package org.distintivo.catalog;
