package vn.giamngheo.bench;

import java.util.Random;
import java.util.UUID;

/** Ids that are the same in every run, so that two runs measure the same work. */
final class SameIds {

    private static final long VERSION = 0x4000L;
    private static final long VARIANT = 0x8000000000000000L;

    private final Random random;

    SameIds(long seed) {
        random = new Random(seed);
    }

    /** As random as those that the services see otherwise: they fall into an index just as wide apart. */
    UUID next() {
        return new UUID((random.nextLong() & ~0xF000L) | VERSION, (random.nextLong() >>> 2) | VARIANT);
    }
}
