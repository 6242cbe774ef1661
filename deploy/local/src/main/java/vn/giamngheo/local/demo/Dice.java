package vn.giamngheo.local.demo;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance that falls the same way every time: java.util.Random's sequence is part of its specification. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** From {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    LocalDate dayBetween(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, Math.toIntExact(last.toEpochDay() - first.toEpochDay())));
    }

    void shuffle(List<?> list) {
        Collections.shuffle(list, random);
    }

    /** Shaped like the version 7 that clients make, at the given moment. */
    UUID uuidV7(long epochMillis) {
        var high = (epochMillis << 16) | 0x7000L | random.nextInt(0x1000);
        var low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
