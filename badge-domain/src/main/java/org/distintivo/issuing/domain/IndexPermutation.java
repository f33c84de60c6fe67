package org.distintivo.issuing.domain;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Puts the numbers 0..n-1 into an order that only the holder of a secret can tell from a random
 * one: a Feistel network over the next larger square, walked until the result is in range. No two
 * positions get one index, and a high index says nothing about when it was given.
 */
public final class IndexPermutation {

    private static final int ROUNDS = 8;
    private static final String HMAC = "HmacSHA256";

    private final byte[] secret;
    private final int size;
    private final int halfBits;

    IndexPermutation(byte[] secret, int size) {
        this.secret = secret.clone();
        this.size = size;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(size - 1);
        halfBits = (bits + 1) / 2;
    }

    /** Returns the index for a position; two positions never get the same. */
    public int at(int position) {
        if (position < 0 || position >= size) {
            throw new IllegalArgumentException("position must be within the list");
        }
        var mac = mac();
        int index = position;
        do {
            index = encrypt(mac, index);
        } while (index >= size);
        return index;
    }

    private int encrypt(Mac mac, int value) {
        int mask = (1 << halfBits) - 1;
        int left = value >>> halfBits;
        int right = value & mask;
        for (int round = 0; round < ROUNDS; round++) {
            int mixed = left ^ (scramble(mac, round, right) & mask);
            left = right;
            right = mixed;
        }
        return left << halfBits | right;
    }

    private static int scramble(Mac mac, int round, int half) {
        var input = ByteBuffer.allocate(2 * Integer.BYTES).putInt(round).putInt(half).array();
        return ByteBuffer.wrap(mac.doFinal(input)).getInt();
    }

    private Mac mac() {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every JDK has HMAC-SHA-256
        }
    }
}
