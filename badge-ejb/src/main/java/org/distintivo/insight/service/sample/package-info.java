/**
 * Makes the fictional market that fills the screens of a product with sample data: employers,
 * postings and exchange rates that are nobody's. The same seed and day make the same market.
 *
 * <p>Start reading at {@link org.distintivo.insight.service.sample.SampleMarket}.
 */
package org.distintivo.insight.service.sample;
