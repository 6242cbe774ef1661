package vn.giamngheo.local.demo;

import java.util.stream.IntStream;

/** How many households there are and how many of them are poor, so that the district's rate is the real 10.51 %. */
public record DemoSize(int households, int poor) {

    /** 31 of 295 are 10.508 %: small enough to load in seconds, large enough to fill every commune. */
    public static final DemoSize USUAL = nearest(295);

    private static final int RATE_IN_BASIS_POINTS = 1051;

    public static DemoSize of(int households) {
        return new DemoSize(households, Math.toIntExact(Math.round(households * RATE_IN_BASIS_POINTS / 10_000.0)));
    }

    /** The wanted number, or the number next to it with which the rate comes out right. */
    public static DemoSize nearest(int wanted) {
        return IntStream.iterate(0, distance -> distance + 1)
                .flatMap(distance -> IntStream.of(wanted + distance, wanted - distance))
                .filter(households -> households > 0)
                .mapToObj(DemoSize::of)
                .filter(DemoSize::hasTheRate)
                .findFirst()
                .orElseThrow();
    }

    /** The rate in hundredths of a percent, rounded half up as the plan does. */
    public int rateInBasisPoints() {
        return Math.toIntExact(Math.round(poor * 10_000.0 / households));
    }

    boolean hasTheRate() {
        return rateInBasisPoints() == RATE_IN_BASIS_POINTS;
    }
}
