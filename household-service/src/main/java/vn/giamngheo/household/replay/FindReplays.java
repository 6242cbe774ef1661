package vn.giamngheo.household.replay;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaScope;
import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;

/** Finds replays of areas that lie wholly within the caller's; the ids that the server makes sort by time. */
@ApplicationScoped
class FindReplays {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final Replays replays;
    private final AreaScope scope;

    FindReplays(Replays replays, AreaScope scope) {
        this.replays = replays;
        this.scope = scope;
    }

    Optional<ReplayView> one(UUID id) {
        return replays.find(id)
                .filter(replay -> scope.coversAll(replay.area(), replay.lastDay()))
                .map(ReplayView::of);
    }

    Page<ReplayView> page(int limit, @Nullable Cursor cursor) {
        var rows = replays.page(scope.codes(), cursor == null ? AFTER_ALL : cursor.uuid(0), limit + 1);
        return Page.of(rows, limit, ReplayView::of, replay -> Cursor.after(replay.id()));
    }
}
