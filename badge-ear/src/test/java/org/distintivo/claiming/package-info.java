/** From the mail to the list of one's badges, in a browser against the built EAR. */
package org.distintivo.claiming;
