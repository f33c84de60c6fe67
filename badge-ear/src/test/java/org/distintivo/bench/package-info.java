/**
 * What the product does per second, as ratios to a plain yardstick measured in the same run on the
 * same machine. {@code mvn -Pbench verify} runs what is called {@code *Bench} here, and nothing
 * else; {@code docs/benchmarks.md} has the first figures. Speed is never asserted, only that every
 * single answer was right.
 *
 * <p>Start reading at {@link org.distintivo.bench.PairedMeasurement}.
 */
package org.distintivo.bench;
