/** What other systems may do with their keys, and what they are told. */
package org.distintivo.integration;
