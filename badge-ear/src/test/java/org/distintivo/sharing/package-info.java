/** System tests of what holders show of their badges, and of what everybody sees then. */
package org.distintivo.sharing;
