package vn.giamngheo.target.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.area.FoundArea;
import vn.giamngheo.target.goal.ProgressStatus;
import vn.giamngheo.target.standing.Standing;

/** What everybody may know of an area's progress. */
record PublicProgress(
        FoundArea area,
        int year,
        UUID planId,
        int communes,
        int communesClosed,
        List<Line> lines,
        boolean consistent,
        boolean synthetic) {

    PublicProgress {
        lines = List.copyOf(lines);
    }

    boolean provisional() {
        return communesClosed < communes;
    }

    List<String> suppressed() {
        return lines.stream()
                .filter(line -> line.state == State.HELD_BACK)
                .map(line -> line.standing.indicator().code())
                .toList();
    }

    /** What becomes of a figure. */
    enum State {
        SHOWN,
        /** A small count would follow from it. */
        HELD_BACK,
        /** No closed list says anything of it: none is closed, or it is measured by hand. */
        NOT_CLOSED
    }

    /** An indicator. */
    record Line(Standing standing, State state) {

        @Nullable
        BigDecimal target() {
            return standing.planned().orElse(null);
        }

        @Nullable
        BigDecimal value() {
            return state == State.SHOWN ? standing.officialFigure().orElse(null) : null;
        }

        /** By what closed lists say alone, so it may differ from what the programme sees. */
        @Nullable
        ProgressStatus status() {
            var value = value();
            return value == null ? null : ProgressStatus.of(standing.goal(), standing.year(), value, true);
        }
    }
}
