/**
 * The documents of a badge under {@code /ob/v3/credentials}: for the holder always, for others
 * while the holder shows it.
 */
package org.distintivo.sharing.rest;
