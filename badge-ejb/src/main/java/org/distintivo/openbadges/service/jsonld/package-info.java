/**
 * From JSON-LD to the text that is signed (RDFC-1.0): bundled contexts, expansion, and canonical
 * forms that are compiled once per shape of document, with the generic algorithm as fallback and as
 * oracle. Knows no badges. Start with {@code CompiledForms}.
 */
package org.distintivo.openbadges.service.jsonld;
