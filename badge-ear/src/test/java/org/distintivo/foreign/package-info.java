/** System tests of badges of other issuers that holders add. */
package org.distintivo.foreign;
