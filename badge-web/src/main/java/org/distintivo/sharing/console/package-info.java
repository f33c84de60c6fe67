/**
 * What the console tells of who sees a badge: a part of the badge's page. Staff read it and cannot
 * change it, which only the holder can.
 */
package org.distintivo.sharing.console;
