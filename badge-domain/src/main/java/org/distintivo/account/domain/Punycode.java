package org.distintivo.account.domain;

import java.util.Optional;

/** The encoding of international domain labels: RFC 3492, with its names for the parameters. */
final class Punycode {

    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int INITIAL_BIAS = 72;
    private static final int INITIAL_N = 0x80;
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private Punycode() {}

    /** RFC 3492 §6.3. */
    static String encode(String label) {
        int[] input = label.codePoints().toArray();
        var output = new StringBuilder();
        label.codePoints().filter(c -> c < INITIAL_N).forEach(output::appendCodePoint);
        int basic = output.length();
        int handled = basic;
        if (basic > 0) {
            output.append('-');
        }
        int n = INITIAL_N;
        int delta = 0;
        int bias = INITIAL_BIAS;
        while (handled < input.length) {
            int next = nextCodePoint(input, n);
            delta += (next - n) * (handled + 1);
            n = next;
            for (int c : input) {
                if (c < n) {
                    delta++;
                } else if (c == n) {
                    appendNumber(output, delta, bias);
                    bias = adapt(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }
            delta++;
            n++;
        }
        return output.toString();
    }

    private static int nextCodePoint(int[] input, int atLeast) {
        int next = Integer.MAX_VALUE;
        for (int c : input) {
            if (c >= atLeast && c < next) {
                next = c;
            }
        }
        return next;
    }

    private static void appendNumber(StringBuilder output, int delta, int bias) {
        int q = delta;
        int k = BASE;
        for (int t = threshold(k, bias); q >= t; t = threshold(k, bias)) {
            output.append(DIGITS.charAt(t + (q - t) % (BASE - t)));
            q = (q - t) / (BASE - t);
            k += BASE;
        }
        output.append(DIGITS.charAt(q));
    }

    /** RFC 3492 §6.2; empty for what no encoder wrote. The input is at most one label long. */
    static Optional<String> decode(String encoded) {
        int hyphen = encoded.lastIndexOf('-');
        var output = new StringBuilder(encoded.substring(0, Math.max(hyphen, 0)));
        var numbers = new Numbers(encoded, hyphen + 1);
        long n = INITIAL_N;
        long i = 0;
        int bias = INITIAL_BIAS;
        while (numbers.hasNext()) {
            long delta = numbers.next(bias);
            int length = output.codePointCount(0, output.length()) + 1;
            bias = adapt((int) Math.max(delta, 0), length, i == 0);
            n += (i + delta) / length;
            if (delta < 0 || n > Character.MAX_CODE_POINT) {
                return Optional.empty();
            }
            i = (i + delta) % length;
            output.insert(output.offsetByCodePoints(0, (int) i), Character.toString((int) n));
            i++;
        }
        return Optional.of(output.toString());
    }

    /** The generalized variable-length integers behind the last hyphen (RFC 3492 §3.3). */
    private static final class Numbers {

        private final String digits;
        private int position;

        Numbers(String encoded, int start) {
            digits = encoded;
            position = start;
        }

        boolean hasNext() {
            return position < digits.length();
        }

        /** Negative for what is no number of that kind. */
        long next(int bias) {
            long number = 0;
            long weight = 1;
            for (int k = BASE; hasNext(); k += BASE) {
                int digit = DIGITS.indexOf(digits.charAt(position++));
                number += digit * weight;
                if (digit < 0 || number > Integer.MAX_VALUE) {
                    return -1;
                }
                int t = threshold(k, bias);
                if (digit < t) {
                    return number;
                }
                weight = Math.min(weight * (BASE - t), Integer.MAX_VALUE);
            }
            return -1;
        }
    }

    private static int threshold(int k, int bias) {
        return Math.max(T_MIN, Math.min(T_MAX, k - bias));
    }

    /** RFC 3492 §6.1. */
    private static int adapt(int delta, int length, boolean first) {
        int d = first ? delta / DAMP : delta / 2;
        d += d / length;
        int k = 0;
        while (d > (BASE - T_MIN) * T_MAX / 2) {
            d /= BASE - T_MIN;
            k += BASE;
        }
        return k + (BASE - T_MIN + 1) * d / (d + SKEW);
    }
}
