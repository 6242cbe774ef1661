package vn.giamngheo.target.standing;

import vn.giamngheo.target.goal.Ratio;
import vn.giamngheo.target.projection.Sums;

/** What a multiple is a multiple of, and what that stands on. */
record Start(Ratio ratio, boolean consistent, boolean synthetic) {

    static Start counted(Ratio ratio, Sums sums) {
        return new Start(ratio, sums.consistent(), sums.synthetic());
    }

    static Start measured(Ratio ratio) {
        return new Start(ratio, true, false);
    }
}
