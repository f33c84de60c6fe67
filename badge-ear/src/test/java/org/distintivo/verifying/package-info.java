/** The pages and documents of the Open Badges engine, as staff and strangers meet them. */
package org.distintivo.verifying;
