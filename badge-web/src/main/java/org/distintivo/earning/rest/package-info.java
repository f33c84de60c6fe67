/**
 * Exam results over REST, for delivery partners' and program systems: handing them in one by one or
 * as a file, taking one back, reading how an earner stands.
 *
 * <p>What is wrong with one row is told in its place; only a body that cannot be read is refused as
 * a whole. Start reading at {@link org.distintivo.earning.rest.ExamResultsResource}.
 */
package org.distintivo.earning.rest;
