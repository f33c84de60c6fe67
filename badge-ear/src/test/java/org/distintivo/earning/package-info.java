/**
 * What delivery partners' systems are promised about exam results, over HTTP against the built EAR.
 *
 * <p>Each test brings its own catalog items and people. Start reading at {@link
 * org.distintivo.earning.ResultsApi}.
 */
package org.distintivo.earning;
