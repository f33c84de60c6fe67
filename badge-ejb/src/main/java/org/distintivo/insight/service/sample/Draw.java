package org.distintivo.insight.service.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * Draws by a seed. {@link Random} is specified to the last bit, so that a seed draws the same on
 * every machine.
 */
final class Draw {

    private final Random random;

    Draw(long seed) {
        random = new Random(seed);
    }

    /** Returns whether something happens that happens so often. */
    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /** Returns a whole number of which both ends are possible. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Returns a factor around one whose logarithm has a normal distribution. */
    double factor(double deviation) {
        return Math.exp(deviation * random.nextGaussian());
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Returns one of those, each as often as its weight says. */
    <T> T weighted(List<T> of, ToIntFunction<T> weight) {
        int left = random.nextInt(of.stream().mapToInt(weight).sum());
        for (var each : of) {
            left -= weight.applyAsInt(each);
            if (left < 0) {
                return each;
            }
        }
        throw new IllegalStateException("weights are negative");
    }

    <T> T weighted(Map<T, Integer> weights) {
        return weighted(List.copyOf(weights.entrySet()), Map.Entry::getValue).getKey();
    }

    /** Returns some of those, in an order of their own. */
    <T> List<T> some(List<T> of, int count) {
        var shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }
}
