package vn.giamngheo.household.classification;

import vn.giamngheo.household.standard.PovertyStandard.Line;

/** What is known of a household's income: an amount, or the points of form B that stand for one. */
public sealed interface Income {

    /** Whether the income is at the line or under it; lines include their own amount. */
    boolean within(Line line);

    /** VND per person and month. */
    record PerHead(long amount) implements Income {

        @Override
        public boolean within(Line line) {
            return amount <= line.amount();
        }
    }

    /** B1 points. */
    record Score(int points) implements Income {

        @Override
        public boolean within(Line line) {
            if (line.score() == null) {
                throw new IllegalArgumentException("This line has no score to compare with");
            }
            return points <= line.score();
        }
    }
}
